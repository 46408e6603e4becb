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
      headings: ['Casework', 'Case Management'],
      cues: 'case, cases, caseload, casework, client*, support*, service user*, famil*, children, youth, young people, elderly, visits, visit, foster*, adopt*, homeless*, refugee*, veterans, patients, one to one, 1:1, key worker*, discharge*',
      duties: [
        {
          say: '[meet] people where they are, often at home, [hear] what is difficult, and [look] with them for a next step',
          brief: '[visit] people and [look] with them for next steps',
        },
        {
          say: '[support] people through hard times, [keep] in touch between appointments, and [adjust] the help as life changes',
          brief: '[support] people through hard times',
        },
      ],
    },
    {
      id: 'assessment',
      headings: ['Assessment & Care Plans', 'Assessment'],
      cues: 'assess*, intake*, evaluat*, needs, psychosocial, biopsychosocial, plan, plans, planning, goal*, eligib*, screening*, review*, capacity, social inquiry, section 47, care act',
      duties: [
        {
          say: '[assess] needs, strengths and risks together with the people concerned, and [write] a plan in words they recognize',
          brief: '[assess] needs and [plan] support with people',
        },
        {
          say: '[ask] what has worked before and who can help, and [build] the plan on that',
          brief: '[plan] support around what has worked before',
        },
      ],
    },
    {
      id: 'safeguarding',
      headings: ['Safeguarding', 'Protection & Crisis'],
      cues: 'safeguard*, protect*, abuse*, neglect, risk*, crisis, crises, emergenc*, domestic violence, investigat*, safety plan*, suicid*, cps, removal*, trafficking, self-harm, de-escalat*, intervention*',
      duties: [
        {
          say: '[recognize] signs of harm, [act] on them by the agreed procedure, and [stay] honest with the family about it',
          brief: '[recognize] and [act] on signs of harm',
        },
      ],
    },
    {
      id: 'resources',
      headings: ['Services & Benefits', 'Referrals & Resources'],
      cues: 'refer*, resource*, benefit*, housing, shelter*, food, snap, medicaid, pension*, scheme*, entitlement*, legal aid, financial assist*, link*, connect*, placement*, transport*, rehabilitation, employment, application*, aadhaar, ration, livelihood*',
      duties: [
        {
          say: '[connect] people with housing, benefits and services they are entitled to, and [help] with the forms',
          brief: '[connect] people with services and benefits',
        },
        {
          say: '[know] who offers what in the area, [make] the call together with the client, and [check] that a referral led somewhere',
          brief: '[refer] people on and [check] that it led somewhere',
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
          say: '[write] case notes and reports that keep what was seen apart from what was concluded',
          brief: '[write] factual case notes and reports',
        },
        {
          say: '[keep] records current and confidential, in language that the person concerned could read without shame',
          brief: '[keep] case records current and confidential',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Agencies', 'Partner Agencies'],
      cues: 'agenc*, multi-agency, multidisciplinary, mdt, interdisciplinary, school*, police, court*, hospital*, doctor*, nurse*, council, ngo*, government, liais*, coordinat*, collaborat*, meeting*, case conference*, team*, advocat*, panchayat*, stakeholder*, work with, working with, worked with',
      duties: [
        {
          say: '[bring] schools, doctors and agencies to the same table, and [speak] up for clients who are not heard there',
          brief: '[work] with schools, doctors and other agencies',
        },
        {
          say: '[share] what others need to know and nothing beyond it, and [agree] on who does what by when',
          brief: '[agree] with other agencies on who does what',
        },
      ],
    },
  ],
  hooks: [
    'I work with people when life has become more than they can sort out alone.',
    'My work is listening, connecting and following up, mostly with people whom systems have passed around.',
    'Forms, visits and phone calls fill my days, and behind each of them is a family.',
  ],
  about: [
    [
      'Home visits, meetings and case notes make up my week, and a crisis can rearrange all of them.',
      'Most of my time goes into conversations, and the rest into making sure that they lead somewhere.',
    ],
    [
      'I ask people what they want before I tell them what there is.',
      'Trust is slow to build with families who have seen many workers come and go, so I say only what I can do.',
    ],
    [
      'A referral is not finished when the form is sent, so I call and ask.',
      'I write notes as if the person will read them, since one day they may.',
    ],
  ],
  closings: [
    'Success is mostly quiet here: a bill paid, a child at school, a phone call that did not have to be made.',
    'In short, I listen first, connect people with help, and stay until it has arrived.',
    'What I want for people is that decisions about their lives are made with them.',
  ],
  manners: [
    'Respect costs nothing and opens more doors than forms do, so I begin with it.',
    'I am clear about what I can do and what I cannot.',
    'I try to be someone who calls back.',
  ],
  strengths: ['Casework', 'Assessment', 'Safeguarding'],
};
