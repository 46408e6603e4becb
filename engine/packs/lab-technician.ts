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
    'phlebotomist',
    'phlebotomy technician',
    'mlt',
    'mls',
    'cls',
    'dmlt',
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
          say: '[receive], [label] and [prepare] samples, and [send] back those that could give a wrong result',
          brief: '[receive] and [prepare] samples',
        },
        {
          say: '[match] every sample to its patient and request, and [store] it as the test requires',
          brief: '[match] every sample to its patient',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Analysis', 'Laboratory Testing'],
      cues: 'test, tests, testing, tested, analys*, analyz*, assay*, cbc, cbcs, hematolog*, haematolog*, biochemistr*, chemistry, microbiolog*, culture*, stain*, microscop*, smear*, slide*, pcr, elisa, serolog*, urinalysis, coagulation, cross match*, cross-match*, crossmatch*, blood group*, blood bank*, histolog*, dna, hiv, covid',
      duties: [
        {
          say: '[run] tests by the written procedure, [watch] for values that do not make sense, and [repeat] what is in doubt',
          brief: '[run] tests by the written procedure',
        },
        {
          say: '[prepare] reagents and slides, [carry] out the tests on the list, and [look] again at unusual readings',
          brief: '[carry] out tests and [look] again at unusual readings',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality Control', 'Quality'],
      cues: 'quality, controls, calibrat*, proficiency, nabl, cap, clia, iso, accredit*, audit*, westgard, validat*, sop, sops, error*, gmp, glp',
      duties: [
        {
          say: '[run] controls before patient samples, and [hold] results back until a failed control is explained',
          brief: '[run] controls before patient samples',
        },
        {
          say: '[keep] control charts, [notice] when values begin to drift, and [note] what was done about it',
          brief: '[keep] control charts and [notice] drift',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Instruments & Maintenance', 'Equipment'],
      cues: 'analyzer*, analyser*, instrument*, equipment, maintain*, maintenance, machine*, troubleshoot*, breakdown*, service engineer*, cleaning, autoclave*, incubator*, downtime',
      duties: [
        {
          say: '[clean], [calibrate] and [maintain] instruments on schedule, and [report] faults with enough detail to fix them',
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
          say: '[enter] results in {health}, [compare] them with earlier ones, and [pass] critical values on at once',
          brief: '[enter] and [check] results in {health}',
        },
        {
          say: '[record] results and remarks so that each can be traced to its sample, and [phone] critical values through',
          brief: '[record] results and [report] critical values',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Laboratory Safety', 'Safety & Waste'],
      cues: 'safety, biosafety, bsl, ppe, waste, bmw, spill*, needle stick*, needlestick*, infection*, dispos*, hazard*, chemical*, msds, sharps, disinfect*, decontaminat*',
      duties: [
        {
          say: '[handle] samples as if each were infectious, and [dispose] of sharps and waste the way the rules ask',
          brief: '[handle] samples and waste safely',
        },
        {
          say: '[wear] the right protection, [keep] benches clean, and [report] spills and injuries without delay',
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
          say: '[answer] questions from wards and doctors about samples and waiting times, and [hand] over open work at the end of a shift',
          brief: '[answer] questions from wards and doctors',
        },
      ],
    },
  ],
  hooks: [
    'Doctors decide on results that come from our benches, so I make sure they can be trusted.',
    'A tube with a label arrives, a result goes back, and the careful part in between is my job.',
    'I test samples that belong to people I never meet, and I treat each as if I knew them.',
  ],
  about: [
    [
      'My day begins with controls and calibration, and then the samples come.',
      'Samples, instruments and results make up my shift, with urgent requests in between.',
    ],
    [
      'A result that surprises me gets run again before it surprises a doctor.',
      'Many wrong results begin with a wrong label, so I look at the tube before I look at the screen.',
    ],
    [
      'When a critical value comes up, I pick up the phone before I finish the batch.',
      'A control that fails is a message, and I want to know what it says before I go on.',
    ],
  ],
  closings: [
    'A result is worth only as much as the care behind it, and that care is my part.',
    'In short, I handle samples carefully, test by the book, and question what does not fit.',
    'Somebody is waiting for each of these results, and I work with that in mind.',
  ],
  manners: [
    'Routine is where mistakes hide, so I keep to the steps even when I know them by heart.',
    'I label first and talk later.',
    'I prefer a late result to a wrong one, and I say so when there is a delay.',
  ],
  strengths: ['Laboratory Testing', 'Quality Control', 'Sample Handling'],
};
