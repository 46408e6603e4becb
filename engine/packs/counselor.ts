import type { Pack } from './pack.ts';

/** Those who help by talking: counselors, psychotherapists and psychologists in practice. */
export const counselor: Pack = {
  id: 'counselor',
  family: 'health',
  title: 'Counselor',
  aliases: [
    'counsellor',
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
          say: '[meet] clients in a setting where they can speak freely, [listen] closely, and [work] at the pace they can manage',
          brief: '[listen] to clients and [work] at their pace',
        },
        {
          say: '[hold] regular sessions, [help] people put words to what is difficult, and [look] with them for ways of coping',
          brief: '[help] people find their own ways of coping',
        },
        {
          say: '[talk] through what brings people in, and [try] out with them what could change a little before the next session',
          brief: '[hold] sessions and [follow] up on what was tried',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Intake & Assessment', 'Assessment'],
      cues: 'intake*, assess*, evaluat*, psychometric*, test, tests, testing, screening*, diagnos*, questionnaire*, phq*, gad*, iq, psychoeducational, mental status, history, formulation*',
      duties: [
        {
          say: '[take] a first history with care, [ask] about risks directly, and [agree] on what the work should be about',
          brief: '[take] first histories and [agree] on goals',
        },
        {
          say: '[get] to know a person and their situation before settling on an approach, and [explain] what comes next',
          brief: '[get] to know people before settling on an approach',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Goals & Plans', 'Treatment Planning'],
      cues: 'plan, plans, planning, goal*, intervention*, progress, review*, outcome*',
      duties: [
        {
          say: '[set] goals in the client’s own words, and [review] from time to time whether the sessions still serve them',
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
          say: '[take] signs of risk seriously, [follow] the agreed steps, and [bring] in others when somebody is not safe',
          brief: '[act] on signs of risk',
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
          say: '[keep] case notes in {health} brief, factual and confidential',
          brief: '[keep] confidential case notes in {health}',
        },
        {
          say: '[write] notes that hold what is needed and no more, and [explain] to clients what stays confidential and what cannot',
          brief: '[keep] confidential case notes',
        },
        {
          say: '[keep] records that another practitioner could follow, and [guard] them as clients would want',
          brief: '[keep] records confidential and clear',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Referrals & Teamwork', 'Teamwork'],
      cues: 'refer*, psychiatrist*, doctor*, gp, gps, social worker*, team*, multidisciplinary, mdt, liais*, coordinat*, collaborat*, case conference*, agencies, community resources, colleagues, supervision, supervisor',
      duties: [
        {
          say: '[refer] clients on when they need something I cannot give, and [stay] in touch with the colleagues involved',
          brief: '[refer] clients on where needed',
        },
        {
          say: '[discuss] difficult cases in supervision, and [work] with doctors, schools or agencies when clients agree to it',
          brief: '[discuss] difficult cases in supervision',
        },
      ],
    },
  ],
  hooks: [
    'People come to me with things that are hard to say, and I make time and room for them.',
    'I listen for a living, and I help people find a next step that is their own.',
    'My work is conversation with a purpose: to understand what is difficult and what might help.',
  ],
  about: [
    [
      'Most of my week is sessions, with notes, referrals and supervision in between.',
      'The people I see bring very different stories, so no approach fits all of them.',
      'From outside, a session looks like people talking; much of the work is in what I ask and what I leave open.',
    ],
    [
      'I do not rush to advice, because people rarely need more of it.',
      'I ask what has helped before, even a little, and we begin there.',
      'Silence can be part of a session, and I let it be.',
    ],
    [
      'What is said in the room stays there, and I explain the exceptions at the start.',
      'I know where my field ends, and I refer on when somebody needs other help.',
      'Supervision keeps my own judgment honest, so I take difficult cases there.',
    ],
  ],
  closings: [
    'If people leave with a clearer thought or a smaller worry than they came with, the session did its work.',
    'In short, I listen carefully, keep confidences, and help people take steps that are theirs.',
    'The aim is that people trust themselves more, and need the sessions less.',
  ],
  manners: [
    'Trust takes time, so I am punctual, clear about the limits, and in no hurry.',
    'I try to be the same person in every session: calm, curious and on time.',
    'I say plainly when I do not know, and find out who does.',
  ],
  strengths: ['Counseling', 'Assessment', 'Case Notes'],
};
