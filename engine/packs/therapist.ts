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
    'chiropractor',
    'osteopath',
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
      headings: ['Therapy Sessions', 'Therapy', 'Patient Treatment'],
      cues: 'treat*, therapy, therapies, session*, exercise*, mobiliz*, mobilis*, massage, dry needling, electrotherapy, ultrasound, tens, gait, balance, strengthen*, stretch*, taping, splint*, hydrotherapy, stroke, knee replacement*, post-operative, rehabilitation, swallow*, dysphagia, articulation, stutter*, fluency, aphasia, voice, aac, sensory, fine motor, handwriting, feeding, caseload, patients per day, patients a day, clients',
      duties: [
        {
          say: 'not as assistant, aide, assistants, helper: [guide] patients through exercises and techniques, [observe] their response, and [adjust] the treatment',
          brief: '[guide] patients through exercises',
        },
        {
          say: 'as assistant, aide, helper: [guide] patients through the exercises that the therapist has set, and [stay] close so that nobody falls',
          brief: '[guide] patients through set exercises',
        },
        {
          say: 'not as assistant, aide, assistants, helper: [treat] patients in regular sessions, and [increase] the difficulty step by step',
          brief: 'not as assistant, aide, assistants, helper: [treat] patients in regular sessions',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment', 'Patient Evaluation'],
      cues: 'assess*, evaluat*, screen*, measure*, range of motion, goniomet*, functional test*, standardized test*, diagnos*, history, examin*, re-assess*, re-evaluat*, swallow study, mbss, fees, assessed swallowing',
      duties: [
        {
          say: 'not as assistant, aide, assistants, helper: [evaluate] patients’ abilities and limitations, and [ask] about their personal goals',
          brief: 'not as assistant, aide, assistants, helper: [evaluate] patients’ abilities and limitations',
        },
        {
          say: 'not as assistant, aide, assistants, helper: [take] a history, [observe] and [test] patients, and [repeat] measurements to track progress',
          brief: '[test] patients and [track] progress',
        },
        {
          say: 'as assistant, aide, helper: [set] up equipment, [note] how far a patient gets, and [tell] the therapist about pain or dizziness',
          brief: '[note] patients’ progress for the therapist',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Goals & Treatment Plans', 'Treatment Planning'],
      cues: 'plan, plans, planning, treatment plan*, goal*, iep, ieps, individual education*, program*, discharge*, tailored, protocol*',
      duties: [
        {
          say: 'not as assistant, aide, assistants, helper: [set] goals together with the patient, and [focus] treatment on daily activities',
          brief: '[set] goals together with patients',
        },
        {
          say: 'not as assistant, aide, assistants, helper: [develop] a treatment plan, and [revise] it as the patient progresses',
          brief: '[develop] and [revise] treatment plans',
        },
      ],
    },
    {
      id: 'daily',
      headings: ['Daily Living & Equipment', 'Independence'],
      cues: 'activities of daily living, daily living, dressing, bathing, kitchen, home modification*, home assessment*, equipment, wheelchair*, walker*, crutch*, aids, adaptive*, assistive*, orthotic*, prosthe*, ergonomic*, workstation*, return to work, seating, ramp*, grab rail*',
      duties: [],
    },
    {
      id: 'families',
      headings: ['Home Practice & Families', 'Patients & Families'],
      cues: 'famil*, parent*, carer*, caregiver*, home exercise*, home program*, educat*, teach*, taught, coach*, explain*, advice, advise*, counsel*, relative*, demonstrat*',
      duties: [
        {
          say: 'not as assistant, aide, assistants, helper: [teach] patients and families exercises for home that fit into their daily routine',
          brief:
            'not as assistant, aide, assistants, helper: [teach] patients and families exercises for home',
        },
        {
          say: 'not as assistant, aide, assistants, helper: [explain] the purpose of each exercise, and [check] on practice at home before adding another',
          brief: '[explain] the purpose of exercises',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation', 'Treatment Records'],
      cues: 'document*, note, notes, soap, chart*, record*, report, reports, reporting, paperwork, billing, insurance, authorization*, emr, ehr, codes, letters',
      tools: ['health'],
      duties: [
        {
          say: '[write] up sessions, progress and setbacks in {health} on the same day',
          brief: '[record] sessions in {health}',
        },
        {
          say: '[note] the treatment and the patient’s response for the rest of the care team',
          brief: '[record] treatment and progress',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork & Referrals', 'Care Team'],
      cues: 'team*, multidisciplinary, mdt, interdisciplinary, doctor*, physician*, surgeon*, consultant*, nurse*, teachers, social worker*, case manager*, refer*, collaborat*, coordinat*, liais*, case conference*, meetings, rounds, colleagues',
      duties: [
        {
          say: 'not as assistant, aide, assistants, helper: [discuss] shared patients with doctors, nurses and other therapists, and [refer] patients to specialists when needed',
          brief:
            'not as assistant, aide, assistants, helper: [discuss] shared patients with doctors and nurses',
        },
      ],
    },
  ],
  hooks: [
    'I help patients regain the skills they need for daily life.',
    'I help patients work toward their goals in small, regular steps.',
    'not as assistant, aide, assistants, helper: I treat patients, plan exercises with them and help them see their progress.',
  ],
  about: [
    [
      'I plan exercises for home together with the patient.',
      'Before a session, I look at the notes and the goals.',
    ],
    [
      'I explain what an exercise is for and watch how it is done.',
      'When progress stops, I assess again and change the plan.',
    ],
  ],
  closings: [
    'In short, my job is to help patients to regain the skills they need in daily life.',
    'Overall, I want patients to do again, on their own, what matters to them.',
  ],
  strengths: ['Assessment', 'Treatment Planning', 'Rehabilitation'],
};
