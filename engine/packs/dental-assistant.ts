import type { Pack } from './pack.ts';

export const dentalAssistant: Pack = {
  id: 'dental-assistant',
  family: 'health',
  title: 'Dental Assistant',
  aliases: [
    'dental nurse',
    'dental surgery assistant',
    'orthodontic assistant',
    'dental chairside assistant',
    'zfa',
    'zahnarzthelferin',
    'dsa',
  ],
  core: 'chairside',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    'x-rays': 'X-rays',
    xrays: 'X-rays',
    opg: 'OPG',
    appt: 'appointment',
    appts: 'appointments',
  },
  settings: ['orthodontics', 'pediatric', 'oral surgery', 'general practice', 'private practice', 'nhs'],
  themes: [
    {
      id: 'chairside',
      headings: ['Chairside Assistance', 'At the Chair'],
      cues: 'chairside, chair, assist*, four-handed, suction*, mixing, mix, impression*, filling*, extraction*, implant*, root canal*, crown*, anaesth*, anesth*, dentist*, treatment*, instrument*',
      duties: [
        {
          say: '[assist] the dentist during treatment, [pass] instruments, and [keep] the field dry and visible',
          brief: '[assist] the dentist during treatment',
        },
        {
          say: '[set] up trays for each treatment, and [mix] materials when the dentist needs them',
          brief: '[set] up trays and [mix] materials',
        },
      ],
    },
    {
      id: 'patients',
      headings: ['Patient Care', 'Looking After Patients'],
      cues: 'patient*, children, anxious, nervous, fear*, comfort*, reassur*, aftercare, hygiene instruction*, oral hygiene, explain*, prophylaxis, polish*, fluoride',
      duties: [
        {
          say: '[seat] patients, [calm] those who are nervous, and [explain] aftercare',
          brief: '[calm] nervous patients and [explain] aftercare',
        },
        {
          say: '[watch] how patients are doing during treatment, and [answer] their questions before they go home',
          brief: '[look] after patients during treatment',
        },
      ],
    },
    {
      id: 'sterilization',
      headings: ['Sterilization & Hygiene', 'Infection Control'],
      cues: 'steril*, autoclave*, disinfect*, infection*, decontaminat*, clean*, hygiene, thermal, instrument cycle, pouches, waste, sharps, ppe, water lines',
      duties: [
        {
          say: '[clean], [pack] and [sterilize] instruments, and [record] each cycle',
          brief: '[sterilize] instruments and [record] each cycle',
        },
        {
          say: '[disinfect] the treatment room between patients, and [prepare] it for the next one',
          brief: '[disinfect] and [prepare] the treatment room',
        },
      ],
    },
    {
      id: 'imaging',
      headings: ['X-Rays & Impressions', 'Imaging'],
      cues: 'x-ray*, radiograph*, opg, imaging, scan*, intraoral, photos, photograph*, models',
      duties: [
        {
          say: '[position] patients for X-rays as permitted, and [prepare] impressions and scans for the laboratory',
          brief: '[prepare] X-rays and impressions',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Appointments', 'Records'],
      cues: 'record*, chart*, charting, document*, billing, invoic*, insurance, treatment plan*, appointment*, schedul*, reception, phone*, recall*, reminder*, front desk',
      tools: ['health'],
      duties: [
        {
          say: '[chart] findings and treatment in {health} as the dentist dictates',
          brief: '[chart] findings in {health}',
        },
        {
          say: '[chart] findings as the dentist dictates, and [arrange] follow-up appointments',
          brief: '[chart] findings and [arrange] follow-ups',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Materials & Ordering', 'Supplies'],
      cues: 'stock*, order*, supplies, material*, inventor*, expir*, lab work, laboratory, deliver*, equipment, maintenance',
      duties: [
        {
          say: '[check] materials and their dates, [reorder] in good time, and [follow] up on work from the dental laboratory',
          brief: '[check] and [reorder] materials',
        },
      ],
    },
  ],
  hooks: [
    'I assist at the dental chair, prepare instruments and help patients to relax.',
    'My work is assisting the dentist, looking after patients and keeping everything sterile.',
  ],
  about: [
    [
      'Before a patient comes in, I prepare the chair, the tray and the instruments.',
      'I count and check instruments before and after each treatment.',
    ],
    ['I tell patients what happens next.', 'When a patient looks tense or unwell, I let the dentist know.'],
  ],
  closings: [
    'In short, my job is to see that treatment is safe, clean and as easy as possible for the patient.',
    'Overall, I want the dentist to have everything at hand and the patient to feel looked after.',
  ],
  strengths: ['Chairside Assistance', 'Sterilization', 'Patient Care'],
};
