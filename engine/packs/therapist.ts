import type { Pack } from './pack.ts';

/** Those who treat how people move, manage their day, speak and swallow. */
export const therapist: Pack = {
  id: 'therapist',
  family: 'health',
  title: 'Rehabilitation Therapist',
  aliases: [
    'physiotherapist',
    'physical therapist',
    'physio',
    'pt -trainer -teacher -time -instructor',
    'dpt',
    'occupational therapist',
    'otr',
    'speech therapist',
    'speech pathologist',
    'language pathologist',
    'slp',
    'salt therapist',
    'rehab therapist',
    'rehabilitation specialist',
    'physiotherapy',
    'physical therapy',
    'occupational therapy',
    'speech therapy',
    'pediatric therapist',
    '=therapist',
  ],
  core: 'treatment',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    rom: 'range of motion',
    rehab: 'rehabilitation',
    tx: 'treatment',
    hx: 'history',
    dx: 'diagnosis',
    'post op': 'post-operative',
    'post-op': 'post-operative',
    adl: 'activities of daily living',
    adls: 'activities of daily living',
    ortho: 'orthopedic',
    neuro: 'neurological',
    peds: 'pediatric',
    hep: 'home exercise program',
    heps: 'home exercise programs',
    evals: 'evaluations',
    eval: 'evaluation',
    snf: 'skilled nursing facility',
    soap: 'SOAP',
  },
  settings: [
    'outpatient',
    'inpatient',
    'home health',
    'pediatrics',
    'paediatrics',
    'orthopedics',
    'neuro',
    'sports',
    'icu',
    'school',
    'community',
    'acute care',
    'musculoskeletal',
    'msk',
    'snf',
  ],
  themes: [
    {
      id: 'treatment',
      headings: ['Treatment Sessions', 'Therapy'],
      cues: 'treat*, therapy, therapies, session*, exercise*, mobiliz*, mobilis*, massage, dry needling, electrotherapy, ultrasound, tens, gait, balance, strengthen*, stretch*, taping, splint*, hydrotherapy, stroke, knee replacement*, post-operative, rehabilitation, swallow*, dysphagia, articulation, stutter*, fluency, aphasia, voice, aac, sensory, fine motor, handwriting, feeding, caseload, patients per day, patients a day, clients',
      duties: [
        {
          say: '[work] through exercises and techniques with patients, [watch] how they respond, and [adjust] as they go',
          brief: '[work] through treatment sessions with patients',
        },
        {
          say: '[treat] patients in sessions built on what they could do last time, and [make] the next step a little harder',
          brief: '[treat] patients step by step',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment', 'Evaluation'],
      cues: 'assess*, evaluat*, screen*, measure*, range of motion, goniomet*, functional test*, standardized test*, diagnos*, history, examin*, re-assess*, re-evaluat*, swallow study, mbss, fees, assessed swallowing',
      duties: [
        {
          say: '[assess] what a person can do and what gets in the way, and [ask] what they most want to get back to',
          brief: '[assess] what patients can do and want to do',
        },
        {
          say: '[take] a history, [observe] and [test], and [repeat] the same measures later to see what has changed',
          brief: '[assess] patients and [measure] change',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Goals & Treatment Plans', 'Treatment Planning'],
      cues: 'plan, plans, planning, treatment plan*, goal*, iep, ieps, individual education*, program*, discharge*, tailored, protocol*',
      duties: [
        {
          say: '[set] goals together with the patient, and [plan] treatment toward things that matter in daily life',
          brief: '[set] goals together with patients',
        },
        {
          say: '[draw] up a treatment plan, and [rework] it when progress stalls or comes faster than expected',
          brief: '[plan] treatment and [rework] it as needed',
        },
      ],
    },
    {
      id: 'daily',
      headings: ['Daily Living & Equipment', 'Independence'],
      cues: 'activities of daily living, daily living, dressing, bathing, kitchen, home visit*, home modification*, home assessment*, equipment, wheelchair*, walker*, crutch*, aids, adaptive*, assistive*, orthotic*, prosthe*, ergonomic*, workstation*, return to work, seating, ramp*, grab rail*',
      duties: [],
    },
    {
      id: 'families',
      headings: ['Home Practice & Families', 'Patients & Families'],
      cues: 'famil*, parent*, carer*, caregiver*, home exercise*, home program*, educat*, teach*, taught, coach*, explain*, advice, advise*, counsel*, relative*, demonstrat*',
      duties: [
        {
          say: '[teach] patients and families what to practice at home, in steps small enough to fit into an ordinary day',
          brief: '[teach] patients and families what to practice at home',
        },
        {
          say: '[explain] what an exercise is good for, and [check] how it went at home before adding another',
          brief: '[explain] home exercises and [check] how they went',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation', 'Notes & Reports'],
      cues: 'document*, note, notes, soap, chart*, record*, report, reports, reporting, paperwork, billing, insurance, authorization*, emr, ehr, codes, letters',
      tools: ['health'],
      duties: [
        {
          say: '[write] up sessions in {health} on the same day, so that progress and setbacks can both be seen',
          brief: '[write] up sessions in {health}',
        },
        {
          say: '[record] what was done and how the patient responded, so that a colleague could take over tomorrow',
          brief: '[record] treatment and progress',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork & Referrals', 'Teamwork'],
      cues: 'team*, multidisciplinary, mdt, interdisciplinary, doctor*, physician*, surgeon*, consultant*, nurse*, teachers, social worker*, case manager*, refer*, collaborat*, coordinat*, liais*, case conference*, meetings, rounds, colleagues',
      duties: [
        {
          say: '[talk] with doctors, nurses and other therapists about shared patients, and [refer] on what lies outside my field',
          brief: '[talk] with doctors and nurses about shared patients',
        },
      ],
    },
  ],
  hooks: [
    'I help people get back to the things that illness, injury or a hard start has made difficult.',
    'I help people get there in small steps, practiced often, toward something that they want to be able to do.',
    'Progress in therapy is rarely dramatic, and I like helping people to notice it.',
  ],
  about: [
    [
      'My day is a row of sessions, each with its own goal and its own good or bad day.',
      'Assessments, treatment sessions and the notes that belong to them fill most of my week.',
      'Most of my time goes into sessions, and a good part of the rest into planning the next ones.',
    ],
    [
      'What happens between sessions matters as much as the session, so I plan for home as well.',
      'People practice what makes sense to them, so I explain the reason before the exercise.',
    ],
    [
      'Setbacks belong to therapy, and I say so early, before they feel like failure.',
      'Families often see progress first, so I ask them.',
    ],
  ],
  closings: [
    'The aim is always the same: that people need me a little less each time.',
    'What counts is what a patient can do at home once the session is over.',
    'In short, I assess, treat and explain, and I keep the goals where the patient put them.',
  ],
  manners: [
    'Patience is a tool like any other in this work, and I bring plenty of it.',
    'I am honest about what therapy can do and what it cannot.',
    'I celebrate small steps, because they are how the large ones happen.',
  ],
  strengths: ['Assessment', 'Treatment Planning', 'Rehabilitation'],
};
