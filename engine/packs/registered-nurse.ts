import type { Pack } from './pack.ts';

export const registeredNurse: Pack = {
  id: 'registered-nurse',
  family: 'health',
  title: 'Registered Nurse',
  aliases: [
    'registered nurse',
    'nurse',
    'staff nurse',
    'rn',
    'charge nurse',
    'ward nurse',
    'nursing officer',
    'scrub nurse',
    'theatre nurse',
    'school nurse',
    'lpn',
    'lvn',
    'ward sister',
  ],
  core: 'care',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    meds: 'medication',
    med: 'medication',
    vitals: 'vital signs',
    obs: 'observations',
    dr: 'doctor',
    drs: 'doctors',
    'new grads': 'new graduates',
    'post op': 'post-operative',
    'post-op': 'post-operative',
    'pre op': 'pre-operative',
    'pre-op': 'pre-operative',
    vent: 'ventilated',
    admits: 'admissions',
    hx: 'history',
    dx: 'diagnosis',
    tx: 'treatment',
    rx: 'prescription',
    abx: 'antibiotics',
    fam: 'family',
    ed: 'emergency department',
    cna: 'CNA',
    cnas: 'CNAs',
  },
  settings: [
    'icu',
    'nicu',
    'picu',
    'er',
    'ed',
    'or',
    'ccu',
    'micu',
    'sicu',
    'med-surg',
    'med surg',
    'oncology',
    'pediatrics',
    'paediatrics',
    'pediatric',
    'maternity',
    'labor and delivery',
    'emergency',
    'critical care',
    'dialysis',
    'cardiac',
    'cardiology',
    'surgical',
    'geriatric',
    'psychiatric',
    'mental health',
    'community',
    'hospice',
    'telemetry',
    'a&e',
  ],
  themes: [
    {
      id: 'care',
      headings: ['Patient Care', 'Bedside Care'],
      cues: 'patient*, care for, caring for, cared for, bedside, wound*, dressing*, ventilat*, iv, ivs, iv insertion, cannulat*, catheter*, drain*, hygiene care, feeding, tube feed*, mobilis*, mobiliz*, pressure area*, turning, comfort, post-operative, pre-operative, trach*, suction*, blood draw*, phlebotom*, nursing care, care plan*',
      duties: [
        {
          say: '[care] for patients through the shift, [keep] to their care plans, and [make] sure they are comfortable, safe and heard',
          brief: '[care] for patients and [keep] to their care plans',
        },
        {
          say: '[give] hands-on care at the bedside, [adjust] it as patients improve or worsen, and [protect] their comfort and dignity',
          brief: '[give] hands-on care at the bedside',
        },
        {
          say: '[plan] and [give] care that fits each patient, from wound dressings and lines to comfort and mobility',
          brief: '[plan] and [give] care that fits each patient',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment & Monitoring', 'Patient Monitoring'],
      cues: 'assess*, monitor*, vital signs, observations, triage*, telemetry, ecg, ekg, deteriorat*, escalat*, early warning, rapid response, code blue, resuscitat*, blood glucose, pain score*, news2',
      duties: [
        {
          say: '[assess] patients, [watch] vital signs for early signs of change, and [escalate] concerns without delay',
          brief: '[assess] patients and [watch] for early signs of change',
        },
        {
          say: '[check] on patients regularly, [notice] small changes, and [call] the doctor before a small change becomes an emergency',
          brief: '[monitor] patients and [escalate] concerns early',
        },
        {
          say: '[take] and [interpret] vital signs, [compare] them with how the patient looks, and [act] on what does not fit',
          brief: '[take] vital signs and [act] on what does not fit',
        },
      ],
    },
    {
      id: 'medication',
      headings: ['Medication', 'Medication & Treatment'],
      cues: 'medication*, medicine*, drug*, dose*, dosage*, infusion*, iv medication, antibiotic*, insulin, injection*, administer*, prescription*, pharmac*, transfus*, chemo*, vaccin*, immuniz*, immunis*, titrat*, analges*',
      duties: [
        {
          say: '[give] medication and infusions as prescribed, [check] identity and dose every time, and [watch] closely for reactions',
          brief: '[give] medication safely',
        },
        {
          say: '[prepare] and [administer] prescribed medication, [explain] it to patients, and [report] side effects promptly',
          brief: '[prepare] and [administer] medication',
        },
        {
          say: '[check], [give] and [record] medication with care, and [question] an order that does not look right',
          brief: '[check], [give] and [record] medication',
        },
      ],
    },
    {
      id: 'families',
      headings: ['Patients & Families', 'Families'],
      cues: 'famil*, relative*, next of kin, patient education, educate patient*, educating patient*, educated patient*, teach patient*, teaching patient*, discharge teaching, discharge education, counsel*, emotional support, reassur*, bereave*, end of life, consent',
      duties: [
        {
          say: '[explain] care and treatment in plain words, [answer] questions, and [keep] families informed and involved',
          brief: '[keep] families informed',
        },
        {
          say: '[listen] to patients and their families, [teach] them what they need for recovery, and [make] sure their wishes are known',
          brief: '[support] patients and their families',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation', 'Charting & Documentation'],
      cues: 'chart*, document, documents, documenting, documented, documentation, record*, ehr, emr, nursing notes, care notes, notes, incident report*, admission paperwork, paperwork, data entry',
      tools: ['health'],
      duties: [
        {
          say: '[chart] assessments and care in {health} while they are fresh, so that the record can be relied on',
          brief: '[chart] care in {health}',
        },
        {
          say: '[keep] the record in {health} complete and current, so that the next person knows what was done and why',
          brief: '[keep] the record in {health} current',
        },
        {
          say: '[chart] assessments and care while they are fresh, so that the record can be relied on',
          brief: '[chart] assessments and care accurately',
        },
        {
          say: '[document] what was done, when and why, and [keep] care plans current for the next shift',
          brief: '[keep] care plans and charts current',
        },
      ],
    },
    {
      id: 'flow',
      headings: ['Admissions & Discharges'],
      cues: 'admission*, admit*, discharg*, transfer*, bed management, bed flow, patient flow, referral*, appointment*',
      duties: [
        {
          say: '[admit] patients, [prepare] transfers and discharges, and [make] sure nothing is lost on the way',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Infection Control', 'Infection Control & Safety'],
      cues: 'infection*, clabsi, cauti, hand hygiene, steril*, isolation, ppe, fall, falls, safety, pressure injur*, pressure ulcer*, crash cart, protocol*, audit*, complian*, checklist*, quality improvement, jcaho, joint commission, restock*, supplies, equipment check*',
      duties: [
        {
          say: '[follow] infection-control and safety protocols, and [speak] up when something could harm a patient',
          brief: '[follow] infection-control and safety protocols',
        },
        {
          say: '[keep] to hand hygiene and sterile technique, [prevent] falls and pressure injuries, and [report] near misses openly',
          brief: '[prevent] infections and falls',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Shift Leadership', 'Leading the Shift'],
      cues: 'charge nurse, charge, shift lead*, lead the shift, leading the shift, staffing, assignments, rota, rotas, roster*, schedul*, delegat*, supervis*, coordinate the shift, run the ward, running the ward, in charge',
      duties: [],
    },
    {
      id: 'teaching',
      headings: ['Teaching & Mentoring', 'Teaching'],
      cues: 'precept*, mentor*, orient*, train*, teach new, teaching new, student nurse*, nursing student*, students, new graduates, new nurses, new staff, in-service*, skills lab, new starters',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork & Handover', 'Teamwork'],
      cues: 'handover*, hand over, hand off, handoff*, hand-off*, shift report*, rounds, ward round*, doctors, physicians, multidisciplinary, mdt, interdisciplinary, team*, colleagues, coordinat*, collaborat*, therapist*, physio*, social work*, cnas, aides',
      duties: [
        {
          say: '[work] with doctors, therapists and fellow nurses on rounds and at handover, so that everyone follows the same plan',
          brief: '[work] closely with doctors, therapists and fellow nurses',
        },
        {
          say: '[hand] over clearly, [join] ward rounds, and [step] in for colleagues when their patients need more hands',
          brief: '[hand] over clearly and [join] ward rounds',
        },
      ],
    },
  ],
  hooks: [
    'I look after patients at the bedside, where calm attention and good judgment matter most.',
    'My work is caring for patients, and noticing the small changes that matter before anyone else does.',
    'I care for people on some of the hardest days of their lives, and I try to make those days safer and kinder.',
  ],
  about: [
    [
      'Most of my shift goes to the bedside: assessing patients, giving medication, and watching for early signs of change.',
      'The work is hands-on: assessments, medication, lines and dressings, and the conversations that go with them.',
      'My shifts are spent assessing patients, giving care and treatment, and making sure that the plan still fits.',
    ],
    [
      'I chart in {health} while things are fresh, because the next shift depends on it.',
      'I keep my charting in {health} prompt and plain, so that the record helps whoever reads it next.',
      'I chart while things are fresh, because the next shift depends on it.',
    ],
    [
      'Families need clear words as much as patients need care, so I take time to explain what is happening and why.',
      'I work closely with doctors, therapists and fellow nurses, and I speak up when something does not look right.',
      'A good handover is part of good care, so I give mine the time it needs.',
    ],
  ],
  closings: [
    'What I try to bring to every shift is calm, careful attention.',
    'Across all of it, my aim is simple: patients who are safe, families who are informed, and a next shift that has what it needs.',
    'In short, I look after people the way I would want my own family to be looked after.',
    'What ties it together is safe care, clear notes and calm communication.',
  ],
  manners: [
    'A calm voice and a second check go a long way, so I try to bring both.',
    'I try to stay calm when things get busy, and kind when they get hard.',
    'I believe good nursing is noticing things early and saying so clearly.',
  ],
  strengths: ['Patient Care', 'Medication Safety', 'Documentation'],
};
