import type { Pack } from './pack.ts';

/** Doctors who diagnose from samples and images: pathologists, radiologists. */
export const pathologist: Pack = {
  id: 'pathologist',
  family: 'health',
  title: 'Pathologist',
  aliases: [
    'pathologist -speech -language -plant -cow',
    'consultant pathologist',
    'histopathologist',
    'hematopathologist',
    'haematopathologist',
    'cytopathologist',
    'clinical pathologist',
    'forensic pathologist',
    'lab doctor',
    'laboratory doctor',
    'laboratory physician',
    'lab medical director',
    'consultant microbiologist',
    'medical microbiologist',
    'radiologist',
    'teleradiologist',
    'nuclear medicine physician',
    'transfusion medicine',
  ],
  core: 'diagnosis',
  glossary: {
    fnac: 'fine needle aspiration',
    ihc: 'immunohistochemistry',
    hpe: 'histopathology',
    mdt: 'multidisciplinary team',
    usg: 'ultrasound',
    bx: 'biopsy',
    pm: 'post-mortem',
    qc: 'quality control',
  },
  settings: [
    'histopathology',
    'hematology',
    'microbiology',
    'forensic',
    'hospital',
    'diagnostic center',
    'radiology',
  ],
  themes: [
    {
      id: 'diagnosis',
      headings: ['Diagnosis', 'Diagnostic Work'],
      cues: 'diagnos*, slide*, biops*, histopath*, cytolog*, smear*, microscop*, specimen*, grossing, frozen section*, fine needle*, bone marrow, immunohisto*, blood film*, culture*, sensitivit*, scan, scans, ct, mri, ultrasound, x-ray*, mammogram*, image*, imaging, read, reading, interpret*, sign off, sign out, post-mortem*, post mortem*, autops*, cases, intervention*',
      duties: [
        {
          say: 'not as radiologist, teleradiologist, nuclear: [match] the sample with its label and request, [study] it under the microscope, and [ask] for further stains where the picture is unclear',
          brief: '[study] samples under the microscope',
        },
        {
          say: 'as radiologist, teleradiologist: [read] images next to the earlier ones and the request, and [look] again at the edges of each picture',
          brief: '[read] images and [compare] them with earlier ones',
        },
        {
          say: '[weigh] the findings against the clinical history, and [ask] a colleague for a second look at difficult cases',
          brief: '[weigh] findings against the clinical history',
        },
      ],
    },
    {
      id: 'reports',
      headings: ['Reports', 'Reporting'],
      cues: 'report*, result*, turnaround, tat, dictat*, authoris*, authoriz*, validat*, release*, critical value*, urgent, record*, document*',
      tools: ['health'],
      duties: [
        {
          say: '[write] reports in {health} with the conclusion first, and [call] the ward about urgent findings',
          brief: '[write] reports in {health}',
        },
        {
          say: '[put] the conclusion first in each report, and [phone] the treating doctor about urgent findings',
          brief: '[phone] treating doctors about urgent findings',
        },
      ],
    },
    {
      id: 'advice',
      headings: ['Advice to Clinicians', 'Clinical Advice'],
      cues: 'advis*, advice, consult*, clinician*, doctors, surgeon*, ward*, mdt, multidisciplinary, tumor board*, tumour board*, meeting*, round*, antibiotic*, stewardship, infection control, transfusion*, correlat*, explain*, queries',
      duties: [
        {
          say: '[answer] questions from treating doctors, and [suggest] the next test that would settle the matter',
          brief: '[advise] treating doctors on further tests',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Standards', 'Quality Control'],
      cues: 'quality*, accredit*, nabl, cap, iso, audit*, calibrat*, control*, proficiency, external quality, sop*, standard*, error*, discrepan*, safety, biosafety, radiation',
      duties: [
        {
          say: 'not as radiologist, teleradiologist: [review] the daily controls before results are released, and [follow] up on those that are out of range',
          brief: '[review] daily controls',
        },
        {
          say: 'as radiologist, teleradiologist: [check] that dose and protocol suit the patient, and [discuss] missed findings with colleagues',
          brief: '[check] dose and protocol',
        },
      ],
    },
    {
      id: 'department',
      headings: ['Running the Department', 'Department'],
      cues: 'head*, manage*, supervis*, staff*, technician*, technologist*, roster*, equipment, instrument*, analyzer*, analyser*, reagent*, budget*, purchase*, stock*, workflow*, lis, set up, setting up',
      duties: [],
    },
    {
      id: 'teaching',
      headings: ['Teaching & Training', 'Teaching'],
      cues: 'teach*, train*, student*, resident*, postgraduate*, registrar*, lectur*, mentor*, slide session*, case conference*, demonstrat*, mbbs, md students, junior*',
      duties: [],
    },
    {
      id: 'research',
      headings: ['Research & Publications', 'Research'],
      cues: 'research*, publish*, publication*, paper*, stud*, trial*, thesis, conference*, guideline*',
      duties: [],
    },
  ],
  hooks: [
    'I help doctors and patients find out what is wrong, from evidence that most patients never see.',
    'My work is finding what is abnormal and saying what it means.',
    'I turn findings into a diagnosis that the treating doctor can act on.',
  ],
  about: [
    [
      'I read the request and the history before I look at the case.',
      'Before I sign a report, I check that it answers the clinical question.',
    ],
    [
      'When the picture is uncertain, I say so and suggest the next test.',
      'I show difficult cases to a colleague.',
    ],
  ],
  closings: [
    'In short, my job is to give doctors a clear answer that helps them to treat the patient.',
    'Overall, I want the doctor who reads my report to know what to do next.',
  ],
  strengths: ['Diagnosis', 'Reporting', 'Quality Control'],
};
