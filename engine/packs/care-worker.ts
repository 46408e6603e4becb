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
    'ward boy',
    'ward attendant',
    'patient attendant',
    'care home manager',
    'care manager',
    'psw',
    'hha',
    'pca',
    'stna',
    'direct support professional',
    'care aide',
    'residential support',
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
          say: 'not as manager: unless night, nights: [help] people wash, dress and get ready for the day at their own pace and with dignity',
          brief: '[help] people wash and dress',
        },
        {
          say: 'not as manager: [provide] personal care according to each person’s preferences, and [encourage] independence',
          brief: '[provide] personal care',
        },
      ],
    },
    {
      id: 'mobility',
      headings: ['Meals & Mobility', 'Mobility & Meals'],
      cues: 'feed*, meal*, food, cook*, eat, eating, drink*, hydration, fluids, nutrition, mobil*, walk, walks, walking, lift*, hoist*, transfer*, wheelchair*, reposition*, turning, turn patients, exercise*, ambulat*, escort*, falls, moving and handling, manual handling, bed making, make beds, making beds, linen*, laundry, housekeep*, housework, shopping, errands, light cleaning',
      duties: [
        {
          say: 'not as manager: unless night, nights: [help] with meals and drinks, and [support] people in standing up, walking and changing position',
          brief: '[help] with meals and drinks',
        },
        {
          say: 'not as manager: [lift], [turn] and [transfer] people safely, and [make] sure that they eat and drink enough',
          brief: '[move] and [transfer] people safely',
        },
        {
          say: 'not as manager: when night, nights: [turn] and [reposition] people through the night, and [offer] drinks to those who wake',
          brief: '[turn] and [reposition] people through the night',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Care & Support', 'Caring for People'],
      cues: 'care, care for, caring for, cared for, caring, look after, looking after, looked after, support, supporting, supported, residents, patients, clients, service users, elderly, dementia, alzheimer*, disabilit*, autis*, palliative, end of life, daily living, care plan*, daily routine*, night checks, call bells, call lights, home visits, visits',
      duties: [
        {
          say: 'not as manager: [follow] the care plan, [notice] how a person is doing each day, and [adapt] the support to it',
          brief: '[follow] the care plan from day to day',
        },
        {
          say: 'not as manager: [look] after people day by day, and [learn] their habits and preferences',
          brief: '[look] after people from day to day',
        },
        {
          say: 'as manager: [assess] people who are new to our care, and [review] care plans with them and their families',
          brief: '[review] care plans with people and their families',
        },
      ],
    },
    {
      id: 'observation',
      headings: ['Observing & Reporting', 'Observation'],
      cues: 'vital signs, blood pressure, temperature*, pulse, observation*, observ*, monitor*, weigh*, blood sugar*, glucose, intake and output, report changes, reporting changes, reported changes, skin check*, pressure sore*, pressure area*, change in condition, changes in, concerns, specimen*, samples, ekg*, phlebotom*',
      duties: [
        {
          say: '[watch] for changes in appetite, skin, mood or breathing, and [report] them promptly',
          brief: '[watch] for changes in a person’s condition',
        },
        {
          say: '[notice] when a person eats less, moves less or seems confused, and [raise] concerns promptly',
          brief: '[raise] concerns promptly',
        },
      ],
    },
    {
      id: 'company',
      headings: ['Company & Activities', 'Companionship'],
      cues: 'companion*, company, talk to, talking to, chat, activit*, games, singing, reading to, outings, social, emotional support, comfort*, hobbies, listen*, to appointments, family, families, relatives, appointments, reassur*',
      duties: [
        {
          say: 'not as manager: unless night, nights: [take] time to talk and listen, and [encourage] people to keep up the activities they enjoy',
          brief: '[take] time to talk and listen',
        },
        {
          say: 'as manager: [plan] meals and activities with the people in our care, and [ask] them for their views',
          brief: '[plan] meals and activities',
        },
        {
          say: 'not as manager: unless night, nights: [spend] time with people, and [answer] the questions of their families',
          brief: '[spend] time with people',
        },
        {
          say: 'when night, nights: [sit] with people who cannot sleep, and [help] them to settle again',
          brief: '[sit] with people who cannot sleep',
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
          say: 'not as manager: [write] care notes in {health} during the shift, and [hand] over important information to the next one',
          brief: '[write] care notes in {health}',
        },
        {
          say: 'as manager: [check] care notes and medication records, and [prepare] for inspections',
          brief: '[check] care notes and medication records',
        },
        {
          say: 'not as manager: [write] care notes during the shift, and [hand] over important information to the next one',
          brief: '[write] care notes',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Hygiene & Safety', 'Safety & Hygiene'],
      cues: 'infection*, hand hygiene, ppe, clean*, disinfect*, safety, safe, safeguard*, risk*, hygiene, fall prevention, prevent falls, policies, procedures, complian*, first aid, cpr, restock*, suppl*',
      duties: [
        {
          say: '[follow] hygiene rules, [remove] trip hazards, and [report] unsafe conditions',
          brief: '[follow] hygiene and safety rules',
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
          say: 'as manager: [plan] the rota with gaps in mind, [read] care notes, and [talk] with families about changes',
          brief: '[plan] the rota and [read] care notes',
        },
        {
          say: 'not as home, live, domiciliary: [work] with nurses and fellow carers, [share] observations, and [help] with tasks that need more than one person',
          brief: '[work] closely with nurses and fellow carers',
        },
        {
          say: 'as home, live, domiciliary: not as manager: [share] observations with the family, fellow carers and visiting nurses, and [agree] on changes to the routine',
          brief: '[share] observations with families and fellow carers',
        },
      ],
    },
  ],
  hooks: [
    'as manager: I see to kind and safe care, and to the support of the staff who give it.',
    'not as manager: I help people with daily tasks that have become difficult for them.',
    'not as manager: My work is caring for people in their daily lives, from washing and dressing to meals and company.',
    'not as manager: I support people with washing, dressing, meals and getting around.',
  ],
  about: [
    [
      'not as manager: I knock before I enter, and I ask before I help.',
      'not as manager: Before I start, I read the notes of the last visit or shift.',
      'as manager: I spend time with the people we care for, and I ask them how their care could be better.',
    ],
    [
      'not as manager: When a person eats less, sleeps badly or seems different, I note it and report it.',
      'not as manager: I ask people how they like things done, and I do them that way.',
      'as manager: When something goes wrong, I tell the family, find the cause and record it.',
    ],
  ],
  closings: [
    'not as manager: In short, my job is to help people with what they can no longer do alone, so that they can live as they wish.',
    'as manager: In short, my job is to see that people receive safe and kind care from staff who are well supported.',
    'Overall, I want the people in our care to be safe, comfortable and treated with respect.',
  ],
  strengths: ['Personal Care', 'Companionship', 'Care Notes'],
};
