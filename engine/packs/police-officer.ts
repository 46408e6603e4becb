import type { Pack } from './pack.ts';

export const policeOfficer: Pack = {
  id: 'police-officer',
  family: 'hands-on',
  title: 'Police Officer',
  aliases: [
    'police',
    'constable',
    'sub inspector',
    'detective',
    'patrol officer',
    'law enforcement',
    'sheriff',
    'trooper',
    'traffic officer',
    'highway patrol',
    'community support officer',
    'pcso',
  ],
  core: 'work',
  glossary: {
    dv: 'domestic violence',
    rta: 'road accident',
    rtas: 'road accidents',
    susp: 'suspect',
    veh: 'vehicle',
    vehs: 'vehicles',
    evid: 'evidence',
    'l&o': 'law and order',
    asb: 'antisocial behavior',
  },
  settings: [
    'patrol',
    'traffic',
    'neighborhood',
    'custody',
    'detective',
    'night shift',
    'community',
    'highways',
    'crime',
  ],
  themes: [
    {
      id: 'patrol',
      headings: ['Patrol', 'Patrol & Presence'],
      cues: 'patrol*, beat, foot patrol*, neighborhood*, neighbourhood*, visible*, checkpoint*, check point*, nakabandi, bandobast, crowd*, event*, law and order, vip*, escort*, guard*, security duty, picket*, rounds, cell check*, unit, wing',
      duties: [
        {
          say: 'not as detective, investigator: [observe] and [deter] unlawful activity on duty, and [talk] with residents along the way',
          brief: '[observe] and [deter] unlawful activity',
        },
        {
          say: 'not as detective, investigator: [get] to know the area and its residents, and [notice] early when something changes',
          brief: '[get] to know the area and its residents',
        },
      ],
    },
    {
      id: 'response',
      headings: ['Calls & Emergencies', 'Response'],
      cues: 'respond*, call, calls, 911*, 999*, emergenc*, incident*, domestic*, fight*, disturbance*, burglar*, robber*, assault*, first aid*, cpr, accident*, crisis*, mental health*, missing*, de-escalat*, deescalat*, dispatch*, alarm*, shooting*, overdose*, riot*',
      duties: [
        {
          say: '[respond] to calls, [secure] the scene, and [help] the people affected',
          brief: '[respond] to calls and [secure] scenes',
        },
        {
          say: 'not as pcso, support: [speak] calmly to people in crisis, and [use] no more force than the situation and the law require',
          brief: '[speak] calmly to people in crisis',
        },
      ],
    },
    {
      id: 'investigation',
      headings: ['Investigation & Evidence', 'Investigations'],
      cues: 'investigat*, evidence*, witness*, interview*, statement*, suspect*, arrest*, case, cases, casework, crime*, forensic*, fingerprint*, search*, warrant*, theft*, fraud*, homicide*, narcotic*, drug*, intelligence, cctv*, interrogat*, seiz*, detective, case file*, charge sheet*, chargesheet*, fir, firs, solved, conviction*, register fir*, registering fir*',
      tools: ['law'],
      duties: [
        {
          say: '[document] evidence, statements and checks in {law}',
          brief: '[document] evidence and statements in {law}',
        },
        {
          say: '[secure] evidence, [take] statements, and [record] the sequence of events promptly',
          brief: '[secure] evidence and [take] statements',
        },
        {
          say: 'not as pcso, support: [interview] all parties, [verify] their accounts, and [preserve] the chain of custody',
          brief: '[interview] all parties and [verify] accounts',
        },
      ],
    },
    {
      id: 'traffic',
      headings: ['Traffic', 'Road Safety'],
      cues: 'traffic*, road*, speed*, radar, dui*, breath test*, breathaly*, drunk driv*, citation*, ticket*, fines, challan*, vehicle stop*, vehicle check*, collision*, highway*, road accident*, helmet*, license check*, licence check*, parking, accident report*',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Reports & Court', 'Reports'],
      cues: 'report, reports, reporting, reported, write report*, paperwork, record, records, recording, log, logs, logbook*, log book*, document, documents, documentation, court*, testif*, testimony, affidavit*, register*, body cam*, data entry, diary, case diary',
      duties: [
        {
          say: '[write] reports that separate observations, statements and actions taken',
          brief: '[write] accurate reports',
        },
        {
          say: '[complete] case paperwork promptly, and [testify] in court when required',
          brief: '[complete] case paperwork promptly',
        },
      ],
    },
    {
      id: 'community',
      headings: ['Community & Victims', 'Community Work'],
      cues: 'community*, school*, victim*, public*, residents, citizens, prevention*, awareness*, talks, outreach*, neighborhood watch, meetings with, shop owners, youth*, elderly, complain*, children, support victim*, senior citizen*, help people, passport verif*',
      duties: [
        {
          say: '[explain] the next steps to victims and witnesses, and [answer] their questions',
          brief: '[explain] next steps to victims and witnesses',
        },
        {
          say: '[talk] with residents, businesses and schools, and [follow] up on their concerns',
          brief: '[talk] with residents, businesses and schools',
        },
      ],
    },
    {
      id: 'custody',
      headings: ['Custody & Transport', 'Custody'],
      cues: 'custody*, detain*, detention*, transport prison*, transport inmate*, escort prison*, cells, jail*, lock-up*, lockup*, head count*, booking*, process arrest*, inmate*, rehabilitation, visit*, probation*, parole*, escort inmate*, prisoners to',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Equipment & Readiness', 'Readiness'],
      cues: 'equipment*, vehicle inspection*, firearm*, weapon*, radio*, safety, safe, ppe, drill*, qualification*, fitness, refresher*, policy, policies, procedure*, complian*',
      duties: [
        {
          say: 'not as detective: [check] radio, vehicle and equipment before the shift, and [keep] up to date with laws and procedures',
          brief: '[keep] up to date with laws and procedures',
        },
      ],
    },
    { id: 'work', headings: ['Police Work', 'On Duty'], cues: '', duties: [] },
  ],
  hooks: [
    'I respond to people who need help and try to bring order to difficult situations.',
    'I protect people, investigate incidents and help bring calm to difficult situations.',
  ],
  about: [
    [
      'I explain what I am doing and on what grounds.',
      'Before I write a report, I go through my notes and the evidence.',
    ],
    [
      'In reports I keep to what I saw and heard.',
      'When a situation is tense, I keep my distance and my voice low.',
    ],
  ],
  closings: [
    'In short, my job is to protect people, to enforce the law fairly and to establish the facts.',
    'Overall, I want people to feel safe and to be treated with respect.',
  ],
  strengths: ['Patrol & Response', 'Investigation', 'Community Work'],
};
