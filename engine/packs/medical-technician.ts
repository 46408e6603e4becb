import type { Pack } from './pack.ts';

/** Those who treat or monitor patients with machines, or keep theatres and wards ready for it. */
export const medicalTechnician: Pack = {
  id: 'medical-technician',
  family: 'health',
  title: 'Medical Equipment Technician',
  aliases: [
    'dialysis technician',
    'dialysis technologist',
    'hemodialysis technician',
    'haemodialysis technician',
    'renal technician',
    'ot technician',
    'ota',
    'operation theatre technician',
    'operation theater technician',
    'operating room technician',
    'surgical technologist',
    'surgical technician',
    'scrub tech',
    'anesthesia technician',
    'anaesthesia technician',
    'anesthesia technologist',
    'icu technician',
    'cardiac technician',
    'cardiac technologist',
    'cath lab technician',
    'ecg technician',
    'ekg technician',
    'echo technician',
    'perfusionist',
    'respiratory therapist',
    'cssd technician',
    'sterile processing technician',
    'emergency department technician',
    'endoscopy technician',
    'cardiology technician',
    'eeg tech',
    'eeg technician',
    'ecg tech',
    'ekg tech',
    'sterile services',
  ],
  core: 'treatment',
  glossary: { pt: 'patient', pts: 'patients', ot: 'operating theater' },
  settings: ['icu', 'night shift'],
  themes: [
    {
      id: 'treatment',
      headings: ['Treatment & Procedures', 'Procedures'],
      cues: 'dialysis, hemodialysis, haemodialysis, priming, fistula*, cannulat*, avf, catheter*, treatment*, session*, procedure*, surgery, surgeries, scrub*, instrument*, ventilat*, oxygen, nebuliz*, suction*, ecg, ekg, echo*, cath lab, anesthesia, anaesthesia, intubat*, patients per shift, assist in, assist surgeon*',
      duties: [
        {
          say: 'when dialysis, renal, hemodialysis, haemodialysis: [prime] lines, [connect] patients to the machine, and [set] the treatment as ordered',
          brief: '[connect] patients to the machine',
        },
        {
          say: 'when ot, theatre, theater, operating, surgical, scrub, anesthesia, anaesthesia: [set] up the theater, [hand] over instruments, and [count] them before the patient leaves',
          brief: '[set] up the theater and instruments',
        },
        {
          say: 'when respiratory, ventilator, icu: [set] up ventilators and oxygen as ordered, and [watch] how the patient responds',
          brief: '[set] up ventilators and oxygen',
        },
        {
          say: 'unless dialysis, renal, cssd, sterile, scrub, surgical, theatre, theater: [prepare] patients and equipment for procedures, and [assist] until they are finished',
          brief: '[prepare] patients for procedures',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Patient Monitoring', 'Monitoring'],
      cues: 'vital*, monitor*, blood pressure, hypotension, cramp*, complication*, alarm*, observ*, weight*, heart rate, saturation, emergenc*, bleeding, reaction*',
      duties: [
        {
          say: 'unless cssd, sterile: [watch] vital signs and alarms, and [call] the nurse or doctor when they change',
          brief: '[watch] vital signs and alarms',
        },
        {
          say: 'unless cssd, sterile: [ask] patients how they feel, and [report] dizziness, pain or bleeding at once',
          brief: '[ask] patients how they feel',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Equipment', 'Machines & Equipment'],
      cues: 'machine*, equipment, calibrat*, maintenance, fault*, break down, breakdown*, service engineer, check*, test*, ro water, water test*, chlorine, hardness, cylinder*, defibrillator*, crash cart',
      duties: [
        {
          say: '[test] machines before use, [follow] the service plan, and [take] faulty ones out of use',
          brief: '[test] machines before use',
        },
        {
          say: '[check] alarms, power and spare parts at the start of the shift',
          brief: '[check] alarms and power at the start of the shift',
        },
      ],
    },
    {
      id: 'infection',
      headings: ['Infection Control', 'Hygiene'],
      cues: 'infection*, disinfect*, steril*, autoclave*, clean*, hepatitis, hep b, culture*, waste, sharps, hygiene, ppe, isolation, reprocess*, fumigat*',
      duties: [
        {
          say: '[disinfect] machines and surfaces between patients, and [separate] infectious waste',
          brief: '[disinfect] machines between patients',
        },
        {
          say: 'when cssd, sterile, ot, theatre, theater, surgical: [clean], [pack] and [sterilize] instruments, and [check] the indicator before release',
          brief: '[clean], [pack] and [sterilize] instruments',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Supplies', 'Stock & Supplies'],
      cues: 'stock*, supplies, consumable*, inventor*, indent*, order*, expir*, restock*, dialyzer*, linen, drugs, gloves',
      duties: [
        {
          say: '[count] consumables, [check] their dates, and [ask] for more before they run out',
          brief: '[count] consumables and [check] dates',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records', 'Charts & Records'],
      cues: 'record*, chart*, document*, log, logs, register*, report*, paperwork, entry, billing, forms, consent',
      tools: ['health'],
      duties: [
        {
          say: '[note] readings, times and materials in {health} for the next shift',
          brief: '[note] readings in {health}',
        },
        {
          say: '[write] down readings, times and materials for the next shift',
          brief: '[write] down readings and times',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Working with the Team'],
      cues: 'nurse*, doctor*, surgeon*, team*, colleague*, handover*, hand over, coordinat*, nephrologist*, anesthetist*, liais*, ward*',
      duties: [
        {
          say: '[work] alongside nurses and doctors, and [hand] over open points at the end of the shift',
          brief: '[work] alongside nurses and doctors',
        },
      ],
    },
  ],
  hooks: [
    'I prepare patients, machines and materials for treatment, and watch over both.',
    'I keep equipment ready and help nurses and doctors to treat patients safely.',
  ],
  about: [
    [
      'I check machines, alarms and materials before the first patient comes in.',
      'Before a treatment, I compare the prescription with the settings and the patient.',
    ],
    [
      'When an alarm sounds, I look at the patient first and at the machine second.',
      'I clean and restock after each use.',
    ],
  ],
  closings: [
    'In short, my job is to keep equipment ready and patients safe during treatment.',
    'Overall, I want the team to find everything ready and in its place.',
  ],
  strengths: ['Patient Monitoring', 'Equipment', 'Infection Control'],
};
