import type { Pack } from './pack.ts';

export const phlebotomist: Pack = {
  id: 'phlebotomist',
  family: 'health',
  title: 'Phlebotomist',
  aliases: ['phlebotomy', 'phlebotomy technician', 'blood collector', 'venipuncture technician'],
  core: 'collection',
  glossary: { pt: 'patient', pts: 'patients', peds: 'pediatric', ed: 'emergency department' },
  settings: [
    'hospital',
    'outpatient',
    'inpatient',
    'blood bank',
    'donor center',
    'icu',
    'nights',
    'pediatrics',
  ],
  themes: [
    {
      id: 'collection',
      headings: ['Blood Collection', 'Drawing Blood'],
      cues: 'blood draw*, draw*, venipuncture*, capillary, finger stick*, heel stick*, butterfl*, vein*, collect*, collection*, specimen collection, morning rounds, sticks, arterial, culture*, donor*',
      duties: [
        {
          say: '[select] the vein, [collect] blood in the right tubes and order, and [stop] the bleeding before the patient leaves',
          brief: '[draw] blood for testing',
        },
        {
          say: '[choose] needle and site for each patient, and [keep] attempts to a minimum',
          brief: '[choose] needle and site for each patient',
        },
      ],
    },
    {
      id: 'patients',
      headings: ['Patient Identification & Comfort', 'Patients'],
      cues: 'patient*, identif*, wristband*, comfort*, anxious, nervous, faint*, children, fasting, consent, reassur*',
      duties: [
        {
          say: '[check] identity and request against each other, [explain] the procedure, and [ask] about allergies and earlier fainting',
          brief: '[check] each patient’s identity and request',
        },
        {
          say: '[calm] nervous patients, [explain] each step, and [watch] for signs of fainting',
          brief: '[calm] nervous patients',
        },
      ],
    },
    {
      id: 'samples',
      headings: ['Labeling & Handling', 'Samples'],
      cues: 'label*, tube*, sample*, specimen*, urine, swab*, process*, centrifug*, transport*, deliver*, courier, reject*, recollect*, barcode*',
      duties: [
        {
          say: '[label] tubes at the patient’s side, [mix] and [store] them as the test requires, and [send] them to the laboratory on time',
          brief: '[label] and [handle] samples correctly',
        },
        {
          say: '[pack] and [hand] over samples to the laboratory, and [arrange] a second collection where one is needed',
          brief: '[hand] over samples to the laboratory',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Requests & Records', 'Records'],
      cues: 'record*, document*, requisition*, order entry, orders, enter*, log, logs, paperwork, schedul*, data entry, insurance',
      tools: ['health'],
      duties: [
        {
          say: '[check] requests and [record] collections in {health}',
          brief: '[record] collections in {health}',
        },
        {
          say: '[check] requests for missing details, and [record] times and unsuccessful attempts',
          brief: '[check] requests and [record] collections',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Infection Control & Supplies', 'Hygiene & Supplies'],
      cues: 'infection*, hygiene, glove*, sharps, steril*, disinfect*, ppe, restock*, supplies, stock*, cart, tray*, expir*, needlestick*, cleaning',
      duties: [
        {
          say: '[change] gloves between patients, [dispose] of sharps safely, and [disinfect] the work area',
          brief: '[dispose] of sharps and [disinfect] the work area',
        },
        {
          say: '[stock] trays and carts, [check] tubes for their expiry date, and [report] injuries at once',
          brief: '[stock] trays and [check] expiry dates',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Nurses & Laboratory', 'Teamwork'],
      cues: 'nurse*, doctor*, laboratory, lab, team*, coordinat*, colleague*, ward*, stat, handover*, shift',
      duties: [
        {
          say: '[agree] on urgent and timed collections with nurses, and [answer] questions about tubes and sample requirements',
          brief: '[agree] on urgent collections with nurses',
        },
      ],
    },
  ],
  hooks: [
    'I draw blood, and I make sure that every tube belongs to the right patient.',
    'My work is collecting blood from patients and sending correct samples to the laboratory.',
    'I collect blood samples, label them and send them to the laboratory.',
  ],
  about: [
    [
      'I ask patients their full name and date of birth before I start.',
      'Before I choose a vein, I ask how earlier blood draws went.',
    ],
    [
      'I label every tube before I leave the patient.',
      'When I do not find a vein, I ask a colleague for help.',
    ],
  ],
  closings: [
    'In short, my job is to collect the right sample from the right patient, with as little discomfort as possible.',
    'Overall, I want the laboratory to receive samples that it can rely on.',
  ],
  strengths: ['Blood Collection', 'Patient Identification', 'Sample Handling'],
};
