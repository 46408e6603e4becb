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
    'My work is bringing people, money and plans together for a cause.',
    'as temple, church, parish, mosque, gurdwara: I look after the daily running of a place that many people call their own.',
  ],
  about: [
    [
      'My week goes back and forth between people and papers, and both need care.',
      'A plan made in an office needs a second look where it is carried out.',
    ],
    [
      'I keep accounts that anybody may look at.',
      'I ask people what they need before I tell them what we have.',
      'Volunteers give their time, so I make sure it is not wasted.',
    ],
  ],
  closings: [
    'In short, I plan, listen, account and report.',
    'not as temple, church, parish, mosque, trust, gurdwara: Overall, I want help to arrive where it was meant to.',
    'Put simply, I keep people informed and papers in order.',
    'Overall, I look after people, money and premises that others entrust to me.',
  ],
  strengths: ['Programs', 'Community', 'Reporting'],
};
