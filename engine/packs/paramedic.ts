import type { Pack } from './pack.ts';

export const paramedic: Pack = {
  id: 'paramedic',
  family: 'health',
  title: 'Paramedic',
  aliases: [
    'emt',
    'emergency medical technician',
    'ambulance technician',
    'ambulance driver',
    'emergency care assistant',
    'ambulance care assistant',
    'advanced paramedic',
    'flight paramedic',
    'ambulance officer',
    'ambulance nurse',
    'ambulance attendant',
    'emergency responder',
    'first responder',
    'rettungssanitäter',
    'notfallsanitäter',
    'aemt',
    'combat medic',
    'army medic',
    'medic',
  ],
  core: 'care',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    ems: 'emergency medical services',
    rta: 'road accident',
    rtas: 'road accidents',
    ed: 'emergency department',
    ecg: 'ECG',
    ecgs: 'ECGs',
    iv: 'IV',
    bls: 'BLS',
    als: 'ALS',
    prf: 'patient report form',
    obs: 'observations',
  },
  settings: ['ambulance', 'emergency', 'critical care', 'helicopter', 'event', 'rural', 'nights'],
  themes: [
    {
      id: 'care',
      headings: ['Emergency Care', 'Patient Care'],
      cues: 'patient*, treat*, care, trauma, cardiac arrest*, resuscitat*, cpr, airway*, wound*, splint*, bleed*, pain relief, medication*, oxygen, iv, intubat*, defibrillat*, births, medical emergenc*, stabilis*, stabiliz*',
      duties: [
        {
          say: 'not as driver, attendant: [assess] patients on scene, [treat] the most urgent problem first, and [reassess] on the way',
          brief: '[assess] and [treat] patients on scene',
        },
        {
          say: 'not as driver, attendant: [stabilize] patients, [relieve] pain as permitted, and [prepare] them for transport',
          brief: 'not as driver, attendant: [stabilize] patients for transport',
        },
        {
          say: 'as driver, attendant: [drive] to calls quickly and safely, and [help] the crew to lift and carry patients',
          brief: '[drive] to calls and [help] the crew',
        },
      ],
    },
    {
      id: 'response',
      headings: ['Response & Scene Safety', 'Emergency Response'],
      cues: 'respond*, call, calls, 911, 999, 112, scene*, triage*, dispatch*, emergency, accident*, incident*, police, fire, hazard*, driv*, drive, blue light*, extricat*, major incident*',
      duties: [
        {
          say: 'not as driver, attendant: [reach] emergencies safely, [check] the scene for dangers, and [decide] whether more help is needed',
          brief: '[respond] to emergency calls',
        },
        {
          say: 'as driver, attendant: [choose] the quickest safe route, [use] lights and siren by the rules, and [park] so that the crew can work',
          brief: '[choose] the quickest safe route',
        },
        {
          say: 'not as driver, attendant: [work] with police, fire crews and dispatch, and [sort] patients by urgency when there are several',
          brief: '[sort] patients by urgency',
        },
      ],
    },
    {
      id: 'transport',
      headings: ['Transport & Handover', 'Handover'],
      cues: 'transport*, hospital*, handover*, hand over, transfer*, emergency department, refer*, stretcher*, lift*, carry, patient transport, discharge, pathway*',
      duties: [
        {
          say: 'not as driver, attendant: [bring] patients to the right hospital, [monitor] them on the way, and [hand] over clearly',
          brief: '[monitor] and [hand] over patients',
        },
        {
          say: 'as driver, attendant: [drive] smoothly with a patient on board, and [help] with the stretcher at the hospital',
          brief: '[drive] smoothly with patients on board',
        },
      ],
    },
    {
      id: 'people',
      headings: ['Patients & Families', 'Calming People'],
      cues: 'famil*, relative*, bystander*, calm*, reassur*, explain*, mental health, crisis, elderly, children, consent, communicat*, safeguard*',
      duties: [
        {
          say: 'not as driver, attendant: [explain] what is happening in short, plain words, and [look] after relatives as well as the patient',
          brief: '[calm] patients and relatives',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Vehicle & Equipment', 'Ambulance Checks'],
      cues: 'vehicle*, ambulance*, equipment, check*, restock*, stock*, clean*, disinfect*, drug bag*, defibrillator*, oxygen cylinder*, expir*, fuel, battery, batteries',
      duties: [
        {
          say: '[check] ambulance, drugs and devices at the start of the shift, and [clean] and [restock] after each call',
          brief: '[check] and [restock] the ambulance',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Patient Reports', 'Records'],
      cues: 'record*, report*, document*, form*, chart*, notes, electronic, data, audit*, paperwork',
      tools: ['health'],
      duties: [
        {
          say: '[record] findings, treatment and times in {health} before the next call',
          brief: '[record] patient reports in {health}',
        },
        {
          say: 'not as driver, attendant: [record] findings, treatment and times before the next call',
          brief: '[record] findings and treatment',
        },
        {
          say: 'as driver, attendant: [note] times, mileage and fuel after every run',
          brief: '[note] times, mileage and fuel',
        },
      ],
    },
  ],
  hooks: [
    'not as driver, attendant: I treat people in emergencies, on scene and on the way to the hospital.',
    'not as driver, attendant: My work is assessing and treating people in emergencies, and handing them over to further care.',
  ],
  about: [
    [
      'I check the vehicle, the drugs and the equipment at the start of the shift.',
      'Before I approach a patient, I check that the scene is safe.',
    ],
    [
      'I ask relatives and bystanders what they saw.',
      'When a patient’s condition changes, I tell the hospital before we arrive.',
    ],
  ],
  closings: [
    'In short, my job is to help people in an emergency and to get them to further care safely.',
    'Overall, I want patients to be treated well and spoken to calmly on a bad day.',
  ],
  strengths: ['Emergency Care', 'Triage', 'Patient Handover'],
};
