import type { Pack } from './pack.ts';

export const labTechnician: Pack = {
  id: 'lab-technician',
  family: 'health',
  title: 'Medical Laboratory Technician',
  aliases: [
    'lab technician -dental -computer -it -photo',
    'laboratory technician -dental',
    'lab tech -dental -photo',
    'medical technician',
    'medical technologist',
    'lab technologist',
    'laboratory technologist',
    'laboratory assistant',
    'lab assistant -computer',
    'medical lab scientist',
    'medical laboratory scientist',
    'clinical laboratory scientist',
    'biomedical scientist',
    'lab analyst',
    'laboratory analyst',
    'pathology technician',
    'histotechnologist',
    'histotechnician',
    'microbiology technician',
    'blood bank technician',

    'mlt',
    'mls',
    'cls',
    'dmlt',
    'qc chemist',
    'quality control chemist',
    'microbiologist',
    'analytical chemist',
    'chemist -pharmacy -dispensing -shop -retail -research -engineer',
  ],
  core: 'testing',
  glossary: {
    qc: 'quality control',
    eqa: 'external quality assessment',
    cbc: 'CBC',
    cbcs: 'CBCs',
    lft: 'LFT',
    kft: 'KFT',
    specimen: 'specimen',
    pt: 'patient',
    pts: 'patients',
    micro: 'microbiology',
    hema: 'hematology',
    hemo: 'hematology',
    biochem: 'biochemistry',
    histo: 'histology',
    tat: 'turnaround time',
    sop: 'SOP',
    sops: 'SOPs',
  },
  settings: [
    'hematology',
    'haematology',
    'microbiology',
    'biochemistry',
    'blood bank',
    'histology',
    'pathology',
    'hospital',
    'molecular',
    'night shift',
    'clinical',
  ],
  themes: [
    {
      id: 'samples',
      headings: ['Sample Collection & Handling', 'Samples'],
      cues: 'sample*, specimen*, collect*, draw blood, drawing blood, blood draw*, phlebotom*, swab*, label*, barcod*, accession*, centrifug*, receiv*, reject*, storage, urine',
      duties: [
        {
          say: '[receive], [label] and [prepare] specimens, and [reject] those that are spoiled or mislabeled',
          brief: '[receive] and [prepare] samples',
        },
        {
          say: 'unless food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: [match] every specimen to its patient and request, and [store] it as the test requires',
          brief: '[match] samples to patients and requests',
        },
        {
          say: 'when food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: [take] or [receive] samples, [label] them, and [prepare] them for analysis',
          brief: '[take] and [prepare] samples',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Analysis', 'Laboratory Testing'],
      cues: 'test, tests, testing, tested, analys*, analyz*, assay*, cbc, cbcs, hematolog*, haematolog*, biochemistr*, chemistry, microbiolog*, culture*, stain*, microscop*, smear*, slide*, pcr, elisa, serolog*, urinalysis, coagulation, cross match*, cross-match*, crossmatch*, blood group*, blood bank*, histolog*, dna, hiv, covid',
      duties: [
        {
          say: '[run] tests, [watch] for values that make no sense, and [repeat] doubtful ones',
          brief: '[run] and [check] tests',
        },
        {
          say: '[prepare] reagents and slides, [carry] out the tests, and [recheck] unusual readings',
          brief: '[carry] out tests and [recheck] unusual readings',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality Control', 'Quality'],
      cues: 'quality, controls, calibrat*, proficiency, nabl, cap, clia, iso, accredit*, audit*, westgard, validat*, sop, sops, error*, gmp, glp',
      duties: [
        {
          say: 'unless food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: [run] controls before patient samples, and [hold] results until a failed control is resolved',
          brief: '[run] controls before patient samples',
        },
        {
          say: '[maintain] control charts, [identify] drift early, and [document] corrective action',
          brief: '[maintain] control charts',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Instruments & Maintenance', 'Equipment'],
      cues: 'analyzer*, analyser*, instrument*, equipment, maintain*, maintenance, machine*, troubleshoot*, breakdown*, service engineer*, cleaning, autoclave*, incubator*, downtime',
      duties: [
        {
          say: '[clean], [calibrate] and [maintain] instruments on schedule, and [report] faults in detail',
          brief: '[calibrate] and [maintain] instruments',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Results & Records', 'Records'],
      cues: 'result*, report, reports, reporting, record*, document*, data entry, enter*, register*, log, logs, lims, lis, critical value*, panic value*, turnaround*, release*, notif*, paperwork, dispatch*',
      tools: ['health'],
      duties: [
        {
          say: '[enter] values in {health}, [compare] them with earlier ones, and [report] critical ones at once',
          brief: '[enter] and [check] results in {health}',
        },
        {
          say: '[document] findings clearly for each sample, and [report] critical values at once',
          brief: '[document] results and [report] critical values',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Laboratory Safety', 'Safety & Waste'],
      cues: 'safety, biosafety, bsl, ppe, waste, bmw, spill*, needle stick*, needlestick*, infection*, dispos*, hazard*, chemical*, msds, sharps, disinfect*, decontaminat*',
      duties: [
        {
          say: 'unless food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: [handle] samples as potentially infectious, and [dispose] of sharps and waste according to the rules',
          brief: '[handle] samples and waste safely',
        },
        {
          say: '[use] protective equipment, [keep] benches clean, and [report] spills and injuries without delay',
          brief: '[keep] benches clean and safe',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Reagents & Supplies', 'Supplies'],
      cues: 'stock*, reagent*, inventor*, order, orders, ordering, ordered, suppl*, consumable*, kit, kits, expir*, indent*, vendor*, purchas*, lot',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Working with Wards & Doctors', 'Teamwork'],
      cues: 'doctor*, nurse*, ward*, pathologist*, clinician*, colleagues, team*, collaborat*, coordinat*, liais*, handover*, hand over, queries, help the, helped, assist*',
      duties: [
        {
          say: 'unless food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: [answer] questions from wards and doctors about samples and waiting times, and [hand] over open work to the next shift',
          brief: '[answer] questions from wards and doctors',
        },
      ],
    },
  ],
  hooks: [
    'when food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: I prepare and test samples, and I report results that can be repeated.',
    'unless food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: I provide laboratory results that doctors can rely on.',
    'unless food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: I test patient samples, from receiving them to reporting the results.',
  ],
  about: [
    [
      'I check the label and the request before I start a test.',
      'Before I run samples, I check controls and calibration.',
    ],
    [
      'When a control fails, I find the cause before I report anything.',
      'I repeat a surprising result before I pass it on.',
    ],
  ],
  closings: [
    'when food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: In short, my job is to deliver results that others can rely on and repeat.',
    'unless food, water, chemi*, pharma*, soil, cement, oil, refinery, environmental, textile, university, school, college: In short, my job is to deliver results that doctors can rely on when they treat a patient.',
    'Overall, I want each result to be correct, on time and traceable to its sample.',
  ],
  strengths: ['Laboratory Testing', 'Quality Control', 'Sample Handling'],
};
