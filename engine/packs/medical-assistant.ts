import type { Pack } from './pack.ts';

export const medicalAssistant: Pack = {
  id: 'medical-assistant',
  family: 'health',
  title: 'Medical Assistant',
  aliases: [
    'certified medical assistant',
    'clinical assistant',
    'clinic assistant',
    'clinical medical assistant',
    'ophthalmic assistant',
    "doctor's assistant",
    'medical office assistant',
    'mfa',
  ],
  core: 'rooming',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    ma: 'medical assistant',
    vitals: 'vital signs',
    appt: 'appointment',
    appts: 'appointments',
    ekg: 'EKG',
    ekgs: 'EKGs',
  },
  settings: [
    'family practice',
    'pediatrics',
    'cardiology',
    'dermatology',
    'urgent care',
    'outpatient',
    'orthopedics',
    'clinic',
  ],
  themes: [
    {
      id: 'rooming',
      headings: ['Patient Intake', 'Rooming Patients'],
      cues: 'patient*, room*, intake, vital sign*, blood pressure, weight, height, history, histories, medication list*, chaperon*, triage*, greet*, prepare patients',
      duties: [
        {
          say: '[take] vital signs and histories, [update] medication lists, and [prepare] patients for the examination',
          brief: '[take] vital signs and histories',
        },
        {
          say: '[bring] patients to the room, [ask] about the reason for the visit, and [pass] on important details to the doctor',
          brief: '[prepare] patients for examinations',
        },
      ],
    },
    {
      id: 'assisting',
      headings: ['Clinical Support', 'Assisting Doctors'],
      cues: 'assist*, examination*, procedure*, dressing*, suture*, minor surgery, injection*, vaccin*, immuniz*, immunis*, ekg*, ecg*, nebuliz*, wound*, doctor*, physician*, provider*',
      duties: [
        {
          say: '[assist] with examinations and minor procedures, and [prepare] instruments and dressings',
          brief: '[assist] with examinations and procedures',
        },
        {
          say: '[set] out what the doctor needs, [hand] over instruments, and [explain] aftercare as instructed',
          brief: '[prepare] instruments and dressings',
        },
      ],
    },
    {
      id: 'tests',
      headings: ['Tests & Samples', 'Samples'],
      cues: 'blood draw*, phlebotom*, specimen*, sample*, urine, swab*, test*, strep, glucose, lab, labs, laboratory, results',
      duties: [
        {
          say: '[collect] and [label] samples, [carry] out simple tests, and [send] the rest to the laboratory',
          brief: '[collect] samples and [carry] out simple tests',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Charts & Forms', 'Records'],
      cues: 'chart*, record*, document*, ehr, emr, form, forms, refill*, prior auth*, authoriz*, scan*, fax*, insurance, coding, data entry, notes',
      tools: ['health'],
      duties: [
        {
          say: '[update] charts in {health} during the visit, and [prepare] refill and referral requests for the doctor',
          brief: '[update] charts in {health}',
        },
        {
          say: '[keep] charts current, and [prepare] refill and referral requests for the doctor to sign',
          brief: '[keep] charts current',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Appointments & Calls', 'Scheduling'],
      cues: 'schedul*, appointment*, call*, phone*, referral*, reminder*, front desk, reception, follow-up*, follow up*, waiting room',
      duties: [
        {
          say: '[schedule] visits and referrals, [return] patients’ calls, and [pass] medical questions to the doctor',
          brief: '[schedule] visits and [return] calls',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Supplies', 'Rooms & Supplies'],
      cues: 'clean*, disinfect*, steril*, autoclave*, supplies, stock*, restock*, order*, expir*, infection*, osha, sharps, equipment',
      duties: [
        {
          say: '[clean] rooms between patients, [sterilize] instruments, and [check] supplies and their dates',
          brief: '[clean] rooms and [sterilize] instruments',
        },
      ],
    },
  ],
  hooks: [
    'I prepare patients for the doctor, assist with examinations and keep the clinic day moving.',
    'My work is part patient care and part organization: vital signs, samples, charts and appointments.',
  ],
  about: [
    [
      'I prepare the room, the chart and the instruments before the patient comes in.',
      'Before I give or take anything, I check the name and the date of birth.',
    ],
    [
      'When a patient mentions something on the way to the room, I pass it on.',
      'I tell patients how long they will wait.',
    ],
  ],
  closings: [
    'In short, my job is to prepare and support visits, so that the doctor can attend to the patient.',
    'Overall, I want patients to feel expected and well looked after.',
  ],
  strengths: ['Patient Intake', 'Clinical Support', 'Scheduling'],
};
