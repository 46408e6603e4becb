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
      headings: ['Patrol & Presence', 'Patrol'],
      cues: 'patrol*, beat, foot patrol*, neighborhood*, neighbourhood*, visible*, checkpoint*, check point*, nakabandi, bandobast, crowd*, event*, law and order, vip*, escort*, guard*, security duty, picket*, rounds, cell check*, unit, wing',
      duties: [
        {
          say: '[go] out on duty with an eye for what is unusual, and [stop] for people who want to talk',
          brief: '[go] on patrol and [talk] with people',
        },
        {
          say: '[know] the area and its people, and [notice] early when a place or a mood begins to change',
          brief: '[know] the area and its people',
        },
      ],
    },
    {
      id: 'response',
      headings: ['Calls & Emergencies', 'Response'],
      cues: 'respond*, call, calls, 911*, 999*, emergenc*, incident*, domestic*, fight*, disturbance*, burglar*, robber*, assault*, first aid*, cpr, accident*, crisis*, mental health*, missing*, de-escalat*, deescalat*, dispatch*, alarm*, shooting*, overdose*, riot*',
      duties: [
        {
          say: '[respond] to calls, [make] the scene safe, and [sort] out who needs help and who needs to be heard',
          brief: '[respond] to calls and [make] scenes safe',
        },
        {
          say: '[speak] calmly to people at a bad moment, and [use] no more force than the situation and the law call for',
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
          say: '[keep] evidence, statements and checks in order with {law}, so that others can follow each step',
          brief: '[keep] evidence and statements in order with {law}',
        },
        {
          say: '[secure] traces, [take] statements, and [write] down the order of events before memory rearranges it',
          brief: '[secure] traces and [take] statements',
        },
        {
          say: '[listen] to all sides, [check] what they say, and [handle] evidence so that it holds up later',
          brief: '[listen] to all sides and [secure] evidence',
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
          say: '[write] reports that keep apart what I saw, what I was told and what I did',
          brief: '[write] clear reports',
        },
        {
          say: '[finish] the paperwork of a case while it is fresh, and [answer] for it before a court when asked',
          brief: '[finish] paperwork while it is fresh',
        },
      ],
    },
    {
      id: 'community',
      headings: ['Community & Victims', 'Community Work'],
      cues: 'community*, school*, victim*, public*, residents, citizens, prevention*, awareness*, talks, outreach*, neighborhood watch, meetings with, shop owners, youth*, elderly, complain*, children, support victim*, senior citizen*, help people, passport verif*',
      duties: [
        {
          say: '[explain] to victims and witnesses what happens next, and [stay] reachable for their questions',
          brief: '[explain] next steps to victims',
        },
        {
          say: '[talk] with residents, shops and schools before there is trouble, and [take] their worries back to the station',
          brief: '[talk] with residents, shops and schools',
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
          say: '[check] radio, vehicle and equipment before the shift, and [keep] law and procedure fresh',
          brief: '[check] equipment before the shift',
        },
      ],
    },
    { id: 'work', headings: ['Police Work', 'On Duty'], cues: '', duties: [] },
  ],
  hooks: [
    'People call when they no longer know what to do, and I come and try to bring some order into it.',
    'My work is part street, part conversation and part paperwork, and each of them has to be right.',
    'I meet people on bad days, and how I speak to them decides a good deal.',
  ],
  about: [
    [
      'No briefing says what a shift will bring, so I keep equipment and temper in order.',
      'A shift can go from a lost child to a car crash to an hour of typing.',
      'A good deal of the job is listening, and a good deal of the rest is writing it down.',
    ],
    [
      'I explain what I am doing and why, since people accept more when they understand it.',
      'What I did not see, I do not write as if I had.',
      'I go back to a place when nothing is wrong, because then people talk.',
    ],
  ],
  closings: [
    'In short, I try to be fair, calm and exact, on the street as well as on paper.',
    'The law sets the frame, and within it I try to treat people the way I would want to be treated.',
    'Everyone should come out of it safe, and the report should say how it was.',
  ],
  manners: [
    'Patience is the piece of equipment that I use most.',
    'I keep my word in small things, because the area has a long memory.',
    'I ask a colleague to look over a case when I have grown too sure of it.',
  ],
  strengths: ['Patrol & Response', 'Investigation', 'Community Work'],
};
