import type { Pack } from './pack.ts';

/** Those who treat teeth themselves: dentists, orthodontists, hygienists. */
export const dentist: Pack = {
  id: 'dentist',
  family: 'health',
  title: 'Dentist',
  aliases: [
    'dental surgeon',
    'dental officer',
    'dental doctor',
    'orthodontist',
    'endodontist',
    'periodontist',
    'prosthodontist',
    'oral surgeon',
    'dental hygienist',
    'dental therapist',
    'associate dentist',
    'bds',
    'dds',
  ],
  core: 'treatment',
  glossary: {
    rct: 'root canal treatment',
    rcts: 'root canal treatments',
    opg: 'panoramic X-ray',
    pts: 'patients',
    pt: 'patient',
    tx: 'treatment',
    exo: 'extraction',
  },
  settings: ['pediatric', 'private practice', 'clinic', 'hospital', 'community', 'orthodontics'],
  themes: [
    {
      id: 'examination',
      headings: ['Examination & Diagnosis', 'Examinations'],
      cues: 'exam*, check up*, check-up*, checkup*, diagnos*, x-ray*, xray*, radiograph*, scan*, screen*, assess*, opd, camp, camps, consult*, history, charting, probing, recall*',
      duties: [
        {
          say: 'not as hygienist: [examine] teeth and gums, [ask] about pain and medication, and [take] X-rays only where they are needed',
          brief: '[examine] teeth and gums',
        },
        {
          say: 'as hygienist, therapist: [check] gums and plaque, [record] the findings, and [refer] anything unusual to the dentist',
          brief: '[check] gums and [record] findings',
        },
      ],
    },
    {
      id: 'treatment',
      headings: ['Treatment', 'Dental Treatment'],
      cues: 'treat*, filling*, restor*, crown*, bridge*, root canal*, extract*, implant*, denture*, veneer*, scaling, polish*, brace*, aligner*, orthodont*, bonding, surger*, surgical, wisdom, whitening, impression*, procedure*, fluoride, sealant*, anesth*, anaesth*, prosth*, emergenc*, root planing, cleaning*',
      duties: [
        {
          say: 'not as orthodontist, hygienist, therapist: [carry] out fillings, extractions and other treatment under local anesthesia, and [check] the bite afterward',
          brief: '[carry] out fillings and extractions',
        },
        {
          say: 'as orthodontist: [fit] and [adjust] braces, and [compare] the teeth with the models at each visit',
          brief: '[fit] and [adjust] braces',
        },
        {
          say: 'as hygienist, therapist: [remove] plaque and tartar, and [polish] the teeth',
          brief: '[clean] and [polish] teeth',
        },
        {
          say: '[explain] each step before it begins, and [pause] when the patient needs a break',
          brief: '[explain] each step to patients',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Treatment Plans', 'Plans & Options'],
      cues: 'plan*, option*, estimate*, consent*, quote*, cost*, refer*, referral*, second opinion, follow up*, follow-up*, review*',
      duties: [
        {
          say: 'not as hygienist: [show] patients the X-ray, [explain] the options and costs, and [agree] on a plan before treatment starts',
          brief: '[agree] on treatment plans with patients',
        },
      ],
    },
    {
      id: 'prevention',
      headings: ['Prevention & Advice', 'Prevention'],
      cues: 'prevent*, hygiene advice, oral hygiene, brush*, floss*, advice, advis*, educat*, school*, awareness, talk*, diet, smoking, aftercare, instruct*',
      duties: [
        {
          say: '[show] patients on a model how to brush and clean between their teeth',
          brief: '[show] patients how to care for their teeth',
        },
        {
          say: '[give] written advice for the hours after treatment, with a number to call',
          brief: '[give] advice for after treatment',
        },
      ],
    },
    {
      id: 'patients',
      headings: ['Patients', 'Patient Care'],
      cues: 'nervous, anxious, anxiety, phobi*, children, kids, pediatric, paediatric, elderly, special needs, comfort*, calm*, families, parents, complain*',
      duties: [
        {
          say: '[take] time with nervous patients, and [show] children the instruments before using them',
          brief: '[take] time with nervous patients',
        },
      ],
    },
    {
      id: 'hygiene',
      headings: ['Infection Control', 'Hygiene'],
      cues: 'infection*, steril*, disinfect*, autoclave*, ppe, instruments, hygiene standards, waste, sharps, safety, radiation protection',
      duties: [
        {
          say: '[change] gloves and instruments for every patient, and [check] that trays have been sterilized',
          brief: '[follow] infection control',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records', 'Dental Records'],
      cues: 'record*, notes, document*, chart, paperwork, insurance*, claims, billing, software, report*, audit*',
      tools: ['health'],
      duties: [
        {
          say: '[record] findings, treatment and materials in {health} on the same day',
          brief: '[keep] records in {health}',
        },
        {
          say: '[chart] findings, materials and doses the same day, and [note] what is due at the next visit',
          brief: '[keep] dental records up to date',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Practice Team', 'Working with the Team'],
      cues: 'team*, nurse*, assistant*, lab, technician*, colleague*, coordinat*, train*, mentor*, supervis*, interns, students, stock*, order*, specialist*, practice',
      duties: [
        {
          say: 'not as hygienist, therapist: [send] the dental laboratory clear instructions and shades, and [check] the work before fitting',
          brief: '[work] closely with the dental laboratory',
        },
      ],
    },
  ],
  hooks: [
    'I look after teeth and gums, and I explain what I see before I treat it.',
    'My work is keeping teeth healthy, and treating them gently when they are not.',
    'I care for patients in the dental chair, including those who are afraid of it.',
  ],
  about: [
    [
      'I ask and look before I treat, and I start when the patient has agreed.',
      'Before treatment, I explain the options, the costs and what each would mean.',
    ],
    [
      'I stop when a patient gives me a sign.',
      'When I explain what I found, I show it on a model or an image.',
    ],
  ],
  closings: [
    'In short, my job is to keep teeth and gums healthy and to treat them gently when they are not.',
    'Overall, I want patients to keep their own teeth for as long as possible.',
  ],
  strengths: ['Dental Treatment', 'Patient Care', 'Prevention'],
};
