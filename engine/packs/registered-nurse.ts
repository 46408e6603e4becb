import type { Pack } from './pack.ts';

export const registeredNurse: Pack = {
  id: 'registered-nurse',
  family: 'health',
  title: 'Registered Nurse',
  aliases: [
    'registered nurse',
    'nurse -veterinary -vet -animal -educator',
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
    'director nursing',
    'nursing director',
    'nursing superintendent',
    'nursing supervisor',
    'nursing sister',
    'nursing incharge',
    'matron -school -hostel -maternity',
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
          say: 'not as school, community, district, clinic, practice, occupational, scrub, theatre, theater: [look] after patients through the shift, [follow] their care plans, and [keep] them safe and comfortable',
          brief: '[look] after patients and [follow] their care plans',
        },
        {
          say: 'not as school, community, district, clinic, practice, occupational, scrub, theatre, theater: [provide] hands-on bedside care, [adjust] it as patients improve or worsen, and [protect] their comfort and dignity',
          brief: '[provide] hands-on bedside care',
        },
        {
          say: 'not as school, scrub, theatre, theater, occupational: [plan] and [provide] care that fits each patient, from dressings to comfort and mobility',
          brief: '[plan] care that fits each patient',
        },
        {
          say: 'as school, occupational: [look] after people who fall ill or get hurt, and [decide] when to call a doctor or the family',
          brief: '[look] after people who fall ill or get hurt',
        },
        {
          say: 'as scrub, theatre, theater: [prepare] instruments and the sterile field, [assist] during surgery, and [take] part in counts and safety checks',
          brief: '[assist] during surgery',
        },
        {
          say: 'as community, district: [visit] patients at home, [treat] wounds, and [teach] families about care between visits',
          brief: '[visit] and [treat] patients at home',
        },
        {
          say: 'as clinic, practice: [see] patients for checks, dressings, vaccinations and advice, and [refer] them to the doctor where needed',
          brief: '[see] patients for checks and treatment',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment & Monitoring', 'Patient Monitoring'],
      cues: 'assess*, monitor*, vital signs, observations, triage*, telemetry, ecg, ekg, deteriorat*, escalat*, early warning, rapid response, code blue, resuscitat*, blood glucose, pain score*, news2, watch for, watching for, sepsis, signs of',
      duties: [
        {
          say: '[observe] patients, [check] vital signs for early changes, and [escalate] concerns without delay',
          brief: '[assess] patients and [watch] for early changes',
        },
        {
          say: '[check] on patients regularly, [notice] small changes, and [alert] the doctor early',
          brief: '[monitor] patients and [escalate] concerns early',
        },
        {
          say: '[take] and [interpret] vital signs, and [act] on abnormal findings',
          brief: '[act] on abnormal vital signs',
        },
      ],
    },
    {
      id: 'medication',
      headings: ['Medication & Treatment', 'Medication', 'Giving Medication'],
      cues: 'medication*, medicine*, drug*, dose*, dosage*, infusion*, iv medication, antibiotic*, insulin, injection*, administer*, prescription*, pharmac*, transfus*, chemo*, vaccin*, immuniz*, immunis*, titrat*, analges*, narcotic*, narcotics count, controlled drug*',
      duties: [
        {
          say: 'not as student, nursing student, aide: [give] drugs and infusions as prescribed, [check] identity and dose every time, and [watch] closely for reactions',
          brief: '[give] medication safely',
        },
        {
          say: 'not as student, nursing student, aide: [prepare] and [administer] prescribed medication, [explain] it to patients, and [report] side effects promptly',
          brief: '[prepare] and [administer] medication',
        },
        {
          say: 'not as student, nursing student, aide: [check], [give] and [record] medication carefully, and [question] unclear orders',
          brief: '[check], [give] and [record] medication',
        },
      ],
    },
    {
      id: 'families',
      headings: ['Patients & Families', 'Families'],
      cues: 'famil*, relative*, next of kin, patient education, educate patient*, educating patient*, educated patient*, teach patient*, teaching patient*, discharge teaching, discharge education, counsel*, emotional support, reassur*, bereave*, end of life, consent, comforting, parents, kids',
      duties: [
        {
          say: '[explain] care and treatment, [answer] questions, and [keep] families informed and involved',
          brief: '[keep] families informed',
        },
        {
          say: '[listen] to patients and their families, [teach] them about recovery at home, and [respect] their wishes',
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
          say: '[record] assessments and care in {health} promptly and accurately',
          brief: '[record] care in {health}',
        },
        {
          say: '[keep] patient charts in {health} complete and current for the next shift',
          brief: '[keep] patient charts in {health} current',
        },
        {
          say: '[record] assessments, care and observations promptly and accurately',
          brief: '[record] care promptly and accurately',
        },
        {
          say: 'not as school, community, district, clinic, practice, occupational: [update] charts and care plans for the next shift',
          brief: '[update] charts and care plans',
        },
      ],
    },
    {
      id: 'flow',
      headings: ['Admissions & Discharges'],
      cues: 'admission*, admit*, discharg*, transfer*, bed management, bed flow, patient flow, referral*, appointment*',
      duties: [
        {
          say: 'not as school, community, district, clinic, practice, occupational, scrub, theatre, theater: [settle] in new patients, and [prepare] transfers and discharges with complete information',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Infection Control', 'Infection Control & Safety'],
      cues: 'infection*, clabsi, cauti, hand hygiene, steril*, isolation, ppe, fall, falls, safety, pressure injur*, pressure ulcer*, crash cart, protocol*, audit*, complian*, checklist*, quality improvement, jcaho, joint commission, restock*, supplies, equipment check*, e-cart, emergency cart, emergency trolley',
      duties: [
        {
          say: '[follow] infection-control and safety protocols, and [raise] concerns about patient safety',
          brief: '[follow] infection-control and safety protocols',
        },
        {
          say: '[maintain] hand hygiene and sterile technique, [prevent] falls and pressure injuries, and [report] near misses',
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
      headings: ['Teaching & Mentoring', 'Teaching', 'Mentoring'],
      cues: 'precept*, mentor*, orient*, train*, teach new, teaching new, student nurse*, nursing student*, students, new graduates, new nurses, new staff, in-service*, skills lab, new starters',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork & Handover', 'Teamwork'],
      cues: 'handover*, hand over, hand off, handoff*, hand-off*, shift report*, rounds, ward round*, doctors, physicians, multidisciplinary, mdt, interdisciplinary, team*, colleagues, coordinat*, collaborat*, therapist*, physio*, social work*, cnas, aides',
      duties: [
        {
          say: 'not as school, community, district, clinic, practice, occupational, scrub, theatre, theater: [work] with doctors, therapists and fellow nurses on rounds and during handovers',
          brief: '[work] closely with doctors, therapists and fellow nurses',
        },
        {
          say: 'not as school, community, district, clinic, practice, occupational, scrub, theatre, theater: [give] clear handovers, [join] ward rounds, and [help] colleagues when their workload is high',
          brief: '[give] clear handovers and [join] ward rounds',
        },
        {
          say: 'as school, community, district, clinic, practice, occupational: [work] with doctors, families and other services, and [pass] on concerns promptly',
          brief: '[work] with doctors and families',
        },
      ],
    },
  ],
  hooks: [
    'not as school, community, district, clinic, practice, occupational, scrub, theatre, theater: I look after patients at the bedside, from assessment and medication to the handover.',
    'My work is caring for patients and noticing early when their condition changes.',
  ],
  about: [
    [
      'not as scrub, theatre, theater: I look at the patient as well as at the monitor and the chart.',
      'as scrub, theatre, theater: I count instruments and swabs aloud, before and after.',
      'Before I give a drug, I check the patient, the dose and the allergies.',
    ],
    [
      'I chart in {health} during the shift, while the details are clear.',
      'I chart during the shift, while the details are clear.',
      'When a patient’s condition changes, I call for help early.',
    ],
  ],
  closings: [
    'In short, my job is to keep patients safe and to help them to recover.',
    'Overall, I want patients to be safe and comfortable, and families to know what is happening.',
  ],
  strengths: ['Patient Care', 'Medication Safety', 'Documentation'],
};
