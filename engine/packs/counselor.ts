import type { Pack } from './pack.ts';

/** Those who help by talking: counselors, psychotherapists and psychologists in practice. */
export const counselor: Pack = {
  id: 'counselor',
  family: 'health',
  title: 'Counselor',
  aliases: [
    'psychologist',
    'psychotherapist',
    'mental health therapist',
    'family therapist',
    'marriage therapist',
    'behavioral therapist',
    'cbt therapist',
    'psychological therapist',
    'lpc',
    'lmft',
    'lmhc',
    'wellbeing practitioner',
    'counselor -admission -admissions -academic -career -overseas -visa -education -study',
    'counsellor -admission -admissions -academic -career -overseas -visa -education -study',
  ],
  core: 'sessions',
  glossary: {
    cbt: 'CBT',
    dbt: 'DBT',
    emdr: 'EMDR',
    asst: 'assessment',
    asmt: 'assessment',
    tx: 'treatment',
    hx: 'history',
    sud: 'substance use disorder',
    si: 'suicidal ideation',
  },
  settings: [
    'school',
    'college',
    'clinical',
    'community',
    'addiction',
    'substance abuse',
    'outpatient',
    'private practice',
    'mental health',
    'adolescents',
  ],
  themes: [
    {
      id: 'sessions',
      headings: ['Counseling Sessions', 'Sessions'],
      cues: 'session*, counsel*, therapy, psychotherap*, cbt, dbt, emdr, individual, one to one, 1:1, one-on-one, couples, couple, clients, client, caseload, anxiety, depression, trauma, grief, stress, anger, addiction*, relapse*, listen*, telehealth, coping',
      duties: [
        {
          say: '[meet] clients in a safe and private setting, [listen] closely, and [work] at their pace',
          brief: '[listen] to clients and [work] at their pace',
        },
        {
          say: '[help] people talk about difficult experiences, and [explore] ways of coping with them',
          brief: '[help] people find their own ways of coping',
        },
        {
          say: '[discuss] clients’ concerns, [agree] on small steps, and [review] them at the next meeting',
          brief: '[agree] on small steps with clients',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Intake & Assessment', 'Assessment'],
      cues: 'intake*, assess*, evaluat*, psychometric*, test, tests, testing, screening*, diagnos*, questionnaire*, phq*, gad*, iq, psychoeducational, mental status, history, formulation*',
      duties: [
        {
          say: '[take] a full history, [ask] directly about risks, and [agree] on the focus of the work',
          brief: '[take] histories and [agree] on goals',
        },
        {
          say: '[get] to know a person and their situation before choosing an approach, and [explain] the next steps',
          brief: '[get] to know clients and their situation',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Goals & Plans', 'Treatment Planning'],
      cues: 'plan, plans, planning, goal*, intervention*, progress, review*, outcome*',
      duties: [
        {
          say: '[agree] on goals in the client’s own words, and [review] progress regularly',
          brief: '[set] and [review] goals with clients',
        },
      ],
    },
    {
      id: 'crisis',
      headings: ['Crisis & Safeguarding', 'Risk & Safeguarding'],
      cues: 'crisis, crises, suicid*, self-harm, self harm, risk*, safeguard*, child protection, abuse, domestic violence, emergenc*, helpline, hotline, safety plan*, posh, mandated',
      duties: [
        {
          say: '[assess] signs of risk, [follow] safeguarding procedures, and [involve] other services where needed',
          brief: '[respond] to signs of risk',
        },
      ],
    },
    {
      id: 'groups',
      headings: ['Groups & Workshops', 'Group Work'],
      cues: 'group, groups, workshop*, awareness, psychoeducat*, seminar*, life skills, training*, talks, talk to, webinar*, sel, assemblies, career guidance, career counsel*, college application*, admissions, group therapy, stress workshop*',
      duties: [],
    },
    {
      id: 'families',
      headings: ['Families & Schools', 'Working with Families'],
      cues: 'famil*, parent*, teacher*, school*, guardian*, marriage, relatives, classroom*, pupils, students, iep, ieps, talk to teacher*',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Notes & Confidentiality', 'Case Notes'],
      cues: 'note, notes, record*, document*, report, reports, reporting, file, files, confidential*, consent, paperwork, insurance, billing, emr, ehr',
      tools: ['health'],
      duties: [
        {
          say: '[keep] case notes in {health} factual, concise and confidential',
          brief: '[keep] confidential case notes in {health}',
        },
        {
          say: '[write] factual and concise notes, and [explain] confidentiality and its limits to clients',
          brief: '[keep] confidential case notes',
        },
        {
          say: '[keep] clear records that another practitioner could follow, and [store] them securely',
          brief: '[keep] clear and secure records',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Referrals & Teamwork', 'Teamwork'],
      cues: 'refer*, psychiatrist*, doctor*, gp, gps, social worker*, team*, multidisciplinary, mdt, liais*, coordinat*, collaborat*, case conference*, agencies, community resources, colleagues, supervision, supervisor',
      duties: [
        {
          say: '[put] clients in touch with other services when they need them, and [stay] in touch with the colleagues involved',
          brief: '[refer] clients to other services',
        },
        {
          say: '[discuss] difficult cases in supervision, and [work] with doctors, schools or agencies with the client’s consent',
          brief: '[discuss] difficult cases in supervision',
        },
      ],
    },
  ],
  hooks: [
    'I give people the time and space to talk about things that are hard to say.',
    'I listen to people and help them find their own next step.',
    'I help people to understand their difficulties and find ways of coping.',
  ],
  about: [
    [
      'I ask open questions and give people time to answer.',
      'Before the first session, I explain confidentiality and its limits.',
    ],
    [
      'I ask what has helped before, and we build on it.',
      'When somebody needs other help, I refer them and stay in touch until it is in place.',
    ],
  ],
  closings: [
    'In short, my job is to help people to understand their difficulties and to cope with them.',
    'Overall, I want people to feel heard and to trust themselves more.',
  ],
  strengths: ['Counseling', 'Assessment', 'Case Notes'],
};
