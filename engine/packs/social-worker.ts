import type { Pack } from './pack.ts';

export const socialWorker: Pack = {
  id: 'social-worker',
  family: 'health',
  title: 'Social Worker',
  aliases: [
    'social work',
    'case manager',
    'case worker',
    'caseworker',
    'family support worker',
    'child protection officer',
    'child welfare specialist',
    'youth worker',
    'community worker',
    'community mobilizer',
    'outreach worker',
    'care coordinator',
    'lcsw',
    'lmsw',
    'lsw',
    'msw',
    'probation officer',
    'ngo worker',
    'ngo field coordinator',
  ],
  core: 'casework',
  glossary: {
    dv: 'domestic violence',
    cps: 'CPS',
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    iep: 'IEP',
    ieps: 'IEPs',
    mh: 'mental health',
    sud: 'substance use disorder',
    dcfs: 'DCFS',
    cp: 'child protection',
    hv: 'home visit',
    hvs: 'home visits',
    shg: 'self-help group',
    shgs: 'self-help groups',
    benes: 'beneficiaries',
    ben: 'benefit',
    pt: 'patient',
    pts: 'patients',
  },
  settings: [
    'hospital',
    'school',
    'children',
    'adults',
    'community',
    'hospice',
    'mental health',
    'foster care',
    'child welfare',
    'medical',
    'ngo',
    'adult services',
  ],
  themes: [
    {
      id: 'casework',
      headings: ['Casework', 'Casework & Support'],
      cues: 'case, cases, caseload, casework, client*, support*, service user*, famil*, children, youth, young people, elderly, visits, visit, foster*, adopt*, homeless*, refugee*, veterans, patients, one to one, 1:1, key worker*, discharge*',
      duties: [
        {
          say: '[meet] people at home or in the office, [listen] to their concerns, and [plan] next steps with them',
          brief: '[plan] next steps with people',
        },
        {
          say: '[keep] in touch with people between visits, and [adjust] the help as their situation changes',
          brief: '[keep] in touch with people between visits',
        },
        {
          say: 'as youth, community, outreach, mobilizer: [plan] activities and visits with the people they are for, and [bring] new people in',
          brief: '[plan] activities with people in the community',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment & Care Plans', 'Assessment'],
      cues: 'assess*, intake*, evaluat*, needs, psychosocial, biopsychosocial, plan, plans, planning, goal*, eligib*, screening*, review*, capacity, social inquiry, section 47, care act',
      duties: [
        {
          say: 'not as youth, community, outreach, mobilizer: [assess] needs, strengths and risks, and [write] plans together with the people concerned',
          brief: '[assess] needs, strengths and risks',
        },
        {
          say: 'not as youth, community, outreach, mobilizer: [ask] about earlier support and family resources, and [include] them in the care plan',
          brief: '[build] care plans on existing support',
        },
      ],
    },
    {
      id: 'safeguarding',
      headings: ['Safeguarding', 'Protection & Crisis'],
      cues: 'safeguard*, protect*, abuse*, neglect, risk*, crisis, crises, emergenc*, domestic violence, investigat*, safety plan*, suicid*, cps, removal*, trafficking, self-harm, de-escalat*, intervention*',
      duties: [
        {
          say: '[act] on signs of abuse or neglect by the agreed procedure, and [inform] those who need to know',
          brief: '[act] on signs of abuse or neglect',
        },
      ],
    },
    {
      id: 'resources',
      headings: ['Services & Benefits', 'Referrals & Resources'],
      cues: 'refer*, resource*, benefit*, housing, shelter*, food, snap, medicaid, pension*, scheme*, entitlement*, legal aid, financial assist*, link*, connect*, placement*, transport*, rehabilitation, employment, application*, aadhaar, ration, livelihood*',
      duties: [
        {
          say: '[connect] people with housing, benefits and other services, and [help] with applications',
          brief: '[connect] people with services and benefits',
        },
        {
          say: '[refer] people to local services, [help] with the first contact, and [check] on the outcome',
          brief: '[refer] people to local services',
        },
      ],
    },
    {
      id: 'counseling',
      headings: ['Counseling & Groups', 'Counseling'],
      cues: 'counsel*, therapy, group, groups, parenting, emotional support, listen*, grief, bereave*, addiction, substance*, mental health, coping, motivat*, mediat*, conflict*',
      duties: [],
    },
    {
      id: 'community',
      headings: ['Community Work', 'Community & Outreach'],
      cues: 'communit*, outreach, awareness, camp, camps, campaign*, village*, slum*, self-help*, survey*, volunteer*, program*, project*, event*, workshop*, training*, mobiliz*, mobilis*, beneficiar*, fundrais*, donor*, field work, fieldwork, field visit*, women',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Case Records & Reports', 'Case Notes'],
      cues: 'record*, document*, note, notes, case note*, report*, court report*, paperwork, file, files, data entry, database*, letter*, statistics, monitoring, confidential*, chronolog*',
      tools: ['health'],
      duties: [
        {
          say: '[write] case notes and reports that separate observations from conclusions',
          brief: '[write] factual case notes and reports',
        },
        {
          say: '[keep] files current and confidential',
          brief: '[keep] files current and confidential',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Agencies', 'Partner Agencies'],
      cues: 'agenc*, multi-agency, multidisciplinary, mdt, interdisciplinary, school*, police, court*, hospital*, doctor*, nurse*, council, ngo*, government, liais*, coordinat*, collaborat*, meeting*, case conference*, team*, advocat*, panchayat*, stakeholder*, work with, working with, worked with',
      duties: [
        {
          say: '[arrange] meetings with schools, doctors and agencies, and [speak] up for the people concerned',
          brief: '[arrange] meetings with schools, doctors and agencies',
        },
        {
          say: '[share] necessary information with partners, and [agree] on tasks and deadlines',
          brief: '[agree] on tasks with partner agencies',
        },
      ],
    },
  ],
  hooks: [
    'I support people and families in difficult situations and connect them with help.',
    'My work is visiting, listening, assessing what people need and arranging support.',
  ],
  about: [
    [
      'I ask people about their own goals before I suggest services.',
      'Before a visit, I read the file and the last notes.',
    ],
    [
      'After a referral, I check that the help has arrived.',
      'I write case notes that I could show to the people they are about.',
    ],
  ],
  closings: [
    'when child*, children*, family, families, youth, kinship, foster*: In short, my job is to keep children safe and to help families to care for them.',
    'unless child*, children*, family, families, youth, kinship, foster*: In short, my job is to protect people who are at risk and to help them to the support that they need.',
    'Overall, I want people to take part in the decisions about their lives.',
  ],
  strengths: ['Casework', 'Assessment', 'Safeguarding'],
};
