import type { Pack } from './pack.ts';

/** Those who run projects and premises of non-profits: program officers, field coordinators, temple and church administrators. */
export const programOfficer: Pack = {
  id: 'program-officer',
  family: 'general',
  title: 'Program Officer',
  aliases: [
    'programme officer',
    'ngo',
    'ngo program officer',
    'ngo manager',
    'charity manager',
    'charity administrator',
    'field officer -ngo -microfinance -jlg -sales -loan -collection',
    'field coordinator',
    'field supervisor ngo',
    'm&e',
    'm&e officer',
    'monitoring and evaluation',
    'grants officer',
    'grants manager',
    'livelihood officer',
    'development officer -business -software -research',
    'community development officer',
    'humanitarian officer',
    'relief coordinator',
    'temple manager',
    'temple administrator',
    'church administrator',
    'parish administrator',
    'parish secretary',
    'mosque administrator',
    'trust manager',
    'gurdwara manager',
    'foundation manager',
    'village officer',
    'panchayat secretary',
    'panchayat development officer',
    'csr executive',
    'csr manager',
    'charity worker',
  ],
  core: 'programs',
  glossary: {
    'm&e': 'monitoring and evaluation',
    shg: 'self-help group',
    shgs: 'self-help groups',
    mou: 'agreement',
  },
  settings: ['ngo', 'education', 'health', 'livelihoods', 'wash'],
  themes: [
    {
      id: 'programs',
      headings: ['Programs & Activities', 'Programs', 'Activities'],
      cues: 'program*, project*, activit*, implement*, intervention*, camp, camps, scheme*, distribution*, relief, livelihood*, self-help group*, shelter, wash, training of farmers, beneficiar*, plan, plans, planning, schedul*',
      duties: [
        {
          say: 'not as temple, church, parish, mosque, trust, gurdwara, panchayat, village: [plan] activities with those they are for, and [see] them through in the field',
          brief: '[plan] activities and [see] them through',
        },
        {
          say: 'as panchayat, village: [help] people apply for schemes, and [see] their papers through',
          brief: '[help] people apply for schemes',
        },
      ],
    },
    {
      id: 'community',
      headings: ['Community & Visits', 'Community', 'Visits & Community'],
      cues: 'communit*, visit*, village*, field, household*, mobilis*, mobiliz*, awareness, meeting*, group formation, families, women, children, youth, survey*, needs assess*, members, parishioner*, devotee*, volunteer*, pilgrim*, visitors, gram sabha, election duty, disaster duty, flood duty',
      duties: [
        {
          say: 'not as temple, church, parish, mosque, trust, gurdwara, grants, csr, panchayat, village: [visit] communities, [listen] to what is working, and [bring] questions back',
          brief: '[visit] communities and [listen]',
        },
        {
          say: 'as temple, church, parish, mosque, gurdwara: [receive] visitors and members, [answer] their questions, and [look] after volunteers',
          brief: '[receive] visitors and members',
        },
      ],
    },
    {
      id: 'worship',
      headings: ['Services & Festivals', 'Services & Events'],
      cues: 'festival*, seva*, puja*, service, services, mass, wedding*, funeral*, baptism*, rathotsava, annadana, prasad*, priest*, hall, hall booking*, event*, ceremon*, permission*, procession*, mantapa, booking*, counter',
      duties: [
        {
          say: 'as temple, church, parish, mosque, gurdwara: [prepare] services and festivals with clergy and volunteers, and [arrange] permissions, food and safety',
          brief: '[prepare] services and festivals',
        },
      ],
    },
    {
      id: 'premises',
      headings: ['Premises & Maintenance', 'Premises'],
      cues: 'building*, premises, maintenance, repair*, cleaning, clean, hall maintenance, construction, road*, water supply, street light*, electric*, security, keys, vehicle*, facilities',
      duties: [
        {
          say: 'as temple, church, parish, mosque, gurdwara, trust: [keep] the building in repair, and [lock] away what is valuable',
          brief: '[keep] the building in repair',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Funds & Accounts', 'Accounts'],
      cues: 'account*, budget*, fund*, grant*, donation*, donor*, hundi*, receipt*, 80g, expens*, bill*, payment*, voucher*, audit*, salary, salaries, cash, proposal*, utilization*, utilisation*, tax*, collection*',
      duties: [
        {
          say: '[record] income and expenses with their papers, and [hand] them to the auditor in order',
          brief: '[record] income and expenses',
        },
        {
          say: '[plan] the budget line by line, and [explain] changes before the money is spent',
          brief: '[plan] the budget',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Monitoring & Reports', 'Reports'],
      cues: 'report*, monitor*, evaluat*, data*, indicator*, baseline, endline, mis, dashboard*, document*, case stor*, record*, register*, minutes, database*, log frame*, logframe*, photos, entry, issue of form*, e-governance, online entr*, certificates',
      duties: [
        {
          say: 'not as temple, church, parish, mosque, trust, gurdwara: [collect] figures and stories from the field, and [report] both what worked and what did not',
          brief: '[report] what worked and what did not',
        },
        { say: '[keep] minutes and registers up to date', brief: '[keep] minutes and registers' },
      ],
    },
    {
      id: 'team',
      headings: ['Staff & Volunteers', 'Team'],
      cues: 'staff, team*, supervis*, volunteers, train*, capacity building, mentor*, recruit*, roster*, attendance, field worker*, facilitators, day-to-day administration',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Partners & Authorities', 'Partners'],
      cues: 'partner*, government*, department*, official*, district*, liais*, coordinat*, stakeholder*, donors meeting*, trustee*, committee*, police, municipal*, school*, work with, working with, network*, agenc*',
      duties: [
        {
          say: '[work] with local authorities and partners, and [write] down who does what',
          brief: '[work] with local authorities and partners',
        },
      ],
    },
  ],
  hooks: [
    'not as temple, church, parish, mosque, gurdwara, grants: I turn plans and funds into work that people can see in the field.',
    'as temple, church, parish, mosque, gurdwara: I look after the daily running of a place that many people call their own.',
  ],
  about: [
    [
      'I ask people what they need before a plan is made.',
      'Before money is spent, I check it against the plan and the budget.',
    ],
    [
      'I keep accounts and records that anybody may look at.',
      'When a plan does not fit the place, I report it and suggest a change.',
    ],
  ],
  closings: [
    'as temple, church, parish, mosque, gurdwara: In short, my job is to keep the place, its accounts and its activities in good order for the community.',
    'not as temple, church, parish, mosque, gurdwara: In short, my job is to see that help arrives where it was meant to.',
    'Overall, I look after people, money and premises that others entrust to us.',
  ],
  strengths: ['Programs', 'Community', 'Reporting'],
};
