import type { Pack } from './pack.ts';

export const careWorker: Pack = {
  id: 'care-worker',
  family: 'health',
  title: 'Care Worker',
  aliases: [
    'care assistant',
    'caregiver',
    'care giver',
    'carer',
    'healthcare assistant',
    'health care assistant',
    'hca',
    'nursing assistant',
    'certified nursing assistant',
    'cna',
    'nurse aide',
    'nurse assistant',
    'nursing aide',
    'home health aide',
    'home care aide',
    'home carer',
    'personal care assistant',
    'personal care aide',
    'personal support worker',
    'support worker',
    'care support worker',
    'senior carer',
    'patient care assistant',
    'patient care technician',
    'elderly care',
    'live in carer',
  ],
  core: 'care',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    res: 'residents',
    adl: 'daily living',
    adls: 'activities of daily living',
    vitals: 'vital signs',
    obs: 'observations',
    meds: 'medication',
    su: 'service user',
    sus: 'service users',
    'i&o': 'intake and output',
  },
  settings: [
    'home care',
    'nursing home',
    'care home',
    'dementia',
    'night shift',
    'hospice',
    'memory care',
    'assisted living',
    'domiciliary',
    'live-in',
    'mental health',
    'learning disabilities',
    'med-surg',
    'icu',
  ],
  themes: [
    {
      id: 'personal',
      headings: ['Personal Care', 'Everyday Care'],
      cues: 'personal care, personal care for, with personal, personal hygiene, bath*, shower*, wash*, dress, dressing, dressed, groom*, toilet*, incontinen*, continence, oral care, oral hygiene, shav*, bedpan*, catheter*, skin care, peri care, bed bath*, getting ready, morning routine*',
      duties: [
        {
          say: '[help] people wash, dress and get ready for the day, at their pace and with their dignity in mind',
          brief: '[help] people wash and dress with dignity',
        },
        {
          say: '[give] personal care the way each person likes it, and [leave] to them what they can still do themselves',
          brief: '[give] personal care at an unhurried pace',
        },
      ],
    },
    {
      id: 'mobility',
      headings: ['Meals & Mobility', 'Mobility & Meals'],
      cues: 'feed*, meal*, food, cook*, eat, eating, drink*, hydration, fluids, nutrition, mobil*, walk, walks, walking, lift*, hoist*, transfer*, wheelchair*, reposition*, turning, turn patients, exercise*, ambulat*, escort*, falls, moving and handling, manual handling, bed making, make beds, making beds, linen*, laundry, housekeep*, housework, shopping, errands, light cleaning',
      duties: [
        {
          say: '[help] with meals and drinks, and [support] people when they stand up, walk or change position',
          brief: '[help] with meals and with moving about',
        },
        {
          say: '[lift], [turn] and [transfer] people safely, and [make] sure that they eat and drink enough',
          brief: '[move] people safely and [see] that they eat well',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Care & Support', 'Caring for People'],
      cues: 'care, care for, caring for, cared for, caring, look after, looking after, looked after, support, supporting, supported, residents, patients, clients, service users, elderly, dementia, alzheimer*, disabilit*, autis*, palliative, end of life, daily living, care plan*, daily routine*, night checks, call bells, call lights, home visits, visits',
      duties: [
        {
          say: '[follow] the care plan, [notice] what kind of day somebody is having, and [adapt] the help to it',
          brief: '[follow] the care plan from day to day',
        },
        {
          say: '[look] after the same people day by day, and [learn] what calms them, cheers them up or worries them',
          brief: '[look] after people day by day',
        },
      ],
    },
    {
      id: 'observation',
      headings: ['Observing & Reporting', 'Observation'],
      cues: 'vital signs, blood pressure, temperature*, pulse, observation*, observ*, monitor*, weigh*, blood sugar*, glucose, intake and output, report changes, reporting changes, reported changes, skin check*, pressure sore*, pressure area*, change in condition, changes in, concerns, specimen*, samples, ekg*, phlebotom*',
      duties: [
        {
          say: '[watch] for changes in appetite, skin, mood or breathing, and [tell] the nurse without delay',
          brief: '[watch] for changes and [tell] the nurse',
        },
        {
          say: '[notice] when somebody eats less, moves less or seems confused, and [pass] it on the same hour',
          brief: '[pass] on changes as soon as I see them',
        },
      ],
    },
    {
      id: 'company',
      headings: ['Company & Activities', 'Companionship'],
      cues: 'companion*, company, talk to, talking to, chat, activit*, games, singing, reading to, outings, social, emotional support, comfort*, hobbies, listen*, to appointments, family, families, relatives, appointments, reassur*',
      duties: [
        {
          say: '[take] time to talk and listen, and [encourage] people to keep up the things they enjoy',
          brief: '[take] time to talk and listen',
        },
        {
          say: '[keep] people company, [answer] the questions of their families, and [make] an ordinary day a little brighter',
          brief: '[keep] people company',
        },
      ],
    },
    {
      id: 'medication',
      headings: ['Medication'],
      cues: 'medication*, medicine*, meds, mar, mar chart*, mar sheet*, prompt*, pills, blister pack*, insulin, eye drops, creams',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Care Notes & Handover', 'Care Records'],
      cues: 'chart*, record*, notes, care notes, daily log*, daily notes, document, documents, documenting, documented, documentation, paperwork, logs, logging, report, reports, handover*, hand over, shift report*, incident report*, care plan review*',
      tools: ['health'],
      duties: [
        {
          say: '[write] care notes in {health} on the same shift, and [hand] over what the next one has to know',
          brief: '[write] care notes in {health} on the same shift',
        },
        {
          say: '[write] care notes on the same shift, and [hand] over what the next one has to know',
          brief: '[write] care notes and [hand] over clearly',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Safety', 'Safety & Hygiene'],
      cues: 'infection*, hand hygiene, ppe, clean*, disinfect*, safety, safe, safeguard*, risk*, hygiene, fall prevention, prevent falls, policies, procedures, complian*, first aid, cpr, restock*, suppl*',
      duties: [
        {
          say: '[keep] to hygiene rules, [clear] away what people could trip over, and [report] anything that looks unsafe',
          brief: '[keep] to hygiene and safety rules',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Training New Colleagues'],
      cues: 'train, trained, training new, training of, trained new, mentor*, new carers, new staff, new starters, new aides, new cnas, students, shadow*, induction*, orient*, precept*, teach*, taught',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork'],
      cues: 'nurses, nurse, doctors, team, colleagues, coworkers, co-workers, work with, working with, worked with, collaborat*, coordinat*, liais*, therapist*, physio*, social worker*, district nurse*, gp, help the, helped',
      duties: [
        {
          say: '[work] with nurses and fellow carers, [share] what I have seen, and [step] in when two hands are not enough',
          brief: '[work] closely with nurses and fellow carers',
        },
      ],
    },
  ],
  hooks: [
    'I help people with the everyday things that have become hard for them, and I try to do it kindly.',
    'My work is caring for people in their daily lives, with patience and with respect for their habits.',
    'Care is made of small things done well: a wash, a meal, a walk, a few minutes of time.',
  ],
  about: [
    [
      'Most of my shift goes into personal care, meals, moving about, and the talk that goes along with them.',
      'My days follow the people I look after: their mornings, their meals, their good and bad hours.',
      'The work is close and practical, from washing and dressing to meals, walks and notes.',
    ],
    [
      'I knock before I enter and ask before I help, because a room in care is still a home.',
      'People tell a lot without words, so I watch as much as I listen.',
      'Patience is most of the job; hurry makes everything take longer.',
    ],
    [
      'Families want to know how the day went, and I tell them honestly and kindly.',
      'When something seems different, I tell the nurse, even if it may turn out to be nothing.',
    ],
  ],
  closings: [
    'In short, I try to give people good days, with as much independence as they can have.',
    'Put simply, I care for people the way I would hope someone cares for my own parents.',
    'What ties it together is patience, respect and an eye for small changes.',
  ],
  manners: [
    'A kind word takes no longer than a short one, so I choose the kind one.',
    'I am patient, and I do not mind telling or hearing a story twice.',
    'I treat people as adults, no matter how much help is needed.',
  ],
  strengths: ['Personal Care', 'Companionship', 'Care Notes'],
};
