import type { Pack } from './pack.ts';

export const prisonOfficer: Pack = {
  id: 'prison-officer',
  family: 'general',
  title: 'Prison Officer',
  aliases: [
    'prison -nurse -doctor -physician -chaplain -teacher -psychologist -counselor -counsellor -cook -chef -librarian -lawyer -dentist -reform',
    'prison warder',
    'prison warden',
    'prison guard',
    'jail -nurse -doctor -physician -chaplain -teacher -psychologist -counselor -counsellor -cook -chef -librarian -lawyer -dentist -reform',
    'jailer',
    'jailor',
    'jail warder',
    'correction officer',
    'corrections officer',
    'correctional officer',
    'correctional -nurse -doctor -physician -chaplain -teacher -psychologist -counselor -counsellor -cook -chef -librarian -lawyer -dentist -reform',
    'corrections -nurse -doctor -physician -chaplain -teacher -psychologist -counselor -counsellor -cook -chef -librarian -lawyer -dentist -reform',
    'detention officer',
    'custody officer',
    'prisoner custody officer',
    'wing officer',
    'youth detention',
    'juvenile detention',
    'prison custody',
  ],
  core: 'wing',
  glossary: {
    acct: 'risk monitoring',
    uof: 'use of force',
    pow: 'prisoner',
    reg: 'regime',
    inmts: 'inmates',
    vts: 'visits',
  },
  settings: ['wing', 'night', 'women’s', 'juvenile', 'segregation', 'reception', 'visits'],
  themes: [
    {
      id: 'wing',
      headings: ['Life on the Wing', 'Daily Routine'],
      cues: 'wing*, unit*, cell, cells, landing, unlock*, lock*, roll, roll call*, count, counts, headcount*, routine*, regime, meal*, yard, exercise, association, supervis*, custody, inmate*, prisoner*, detainee*, dorm*, barrack*, block',
      duties: [
        {
          say: '[count] everyone in at each roll check, and [look] at faces as well as numbers',
          brief: '[carry] out roll checks',
        },
        {
          say: '[unlock] and [lock] up on time, and [talk] with people on the landing in between',
          brief: '[keep] the daily routine on time',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Searches & Security', 'Security'],
      cues: 'search*, cell search*, security, contraband, drug*, phone*, weapon*, key*, gate*, scan*, metal detector*, camera*, cctv, patrol*, perimeter, intelligence, tool check*, tools, visit*, visitor*, mail, parcels, escape*, tower, dog*',
      duties: [
        {
          say: '[search] cells and people by the rules, [account] for every key and tool, and [report] what was found',
          brief: '[carry] out searches and key checks',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Incidents & Safety', 'Incidents'],
      cues: 'incident*, fight*, violen*, assault*, restrain*, use of force, control and restraint, de-escalat*, de escalat*, deescalat*, riot*, alarm*, emergenc*, fire, first aid, respond*, conflict*, argument*, disturbance*, safety',
      duties: [
        {
          say: '[speak] calmly when voices rise, [give] people room, and [call] for support before it turns into a fight',
          brief: '[calm] arguments early',
        },
      ],
    },
    {
      id: 'welfare',
      headings: ['Welfare & Support', 'Welfare'],
      cues: 'welfare, self harm, self-harm, suicid*, mental health, vulnerab*, support*, key worker*, keywork*, listen*, wellbeing, medical*, medicat*, health, famil*, new arrival*, reception, induct*, first night, observ*, watch, complaint*, request*, application*',
      duties: [
        {
          say: '[watch] for changes in mood, [ask] how someone is, and [pass] concerns on the same day',
          brief: '[notice] changes in mood and [pass] on concerns',
        },
      ],
    },
    {
      id: 'rehabilitation',
      headings: ['Rehabilitation', 'Work & Education'],
      cues: 'rehab*, resettle*, education, workshop*, training program*, release*, parole, offending, behav* program*, vocational, library, work party, job*, mentor prisoners, courses, sentence plan*, skill*',
      duties: [
        {
          say: '[encourage] people to go to work and classes, and [tell] the staff there what they should know',
          brief: '[encourage] people to work and learn',
        },
      ],
    },
    {
      id: 'escort',
      headings: ['Escorts & Movements', 'Escorts'],
      cues: 'escort*, court*, hospital*, transfer*, transport*, movement*, van, handcuff*, production of, remand',
      duties: [
        {
          say: 'when escort*, court*, hospital, transfer*, transport*: [check] identity and papers before each journey, and [hand] over in person at the other end',
          brief: '[check] identity and papers before journeys',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Reports'],
      cues: 'report*, record*, log, logs, logbook*, document*, register*, statement*, paperwork, write up*, written, adjudicat*, files, entry, entries, nomis, evidence, bail',
      duties: [
        {
          say: '[write] down what I saw, with times and names, before the end of the shift',
          brief: '[write] up what I saw before the shift ends',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Handovers & Teamwork', 'Teamwork'],
      cues: 'handover*, hand over, team*, colleague*, brief*, liais*, coordinat*, probation, social work*, police, nurse*, chaplain*, work with, working with, new officers, train*, mentor*, shift*',
      duties: [
        {
          say: '[brief] the next shift on who is unsettled, and [support] colleagues in incidents',
          brief: '[brief] the next shift',
        },
      ],
    },
  ],
  hooks: [
    'I look after safety and daily life on the wing.',
    'My work is keeping people safe and treated fairly while they serve their time.',
  ],
  about: [
    [
      'I get to know the people on the wing and notice when somebody behaves differently.',
      'Before I open a door or a gate, I check who is near it.',
    ],
    [
      'I apply the same rules to everyone and explain them.',
      'When a situation gets tense, I slow down and keep my voice low.',
    ],
  ],
  closings: [
    'In short, my job is to keep a prison safe and to see to the fair treatment of the people in it.',
    'Overall, I want a shift to end with everyone safe, staff and prisoners alike.',
  ],
  strengths: ['Security', 'De-escalation', 'Welfare'],
};
