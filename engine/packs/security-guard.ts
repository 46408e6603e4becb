import type { Pack } from './pack.ts';

export const securityGuard: Pack = {
  id: 'security-guard',
  family: 'hands-on',
  title: 'Security Guard',
  aliases: [
    'security officer -information -cyber -data -it -social',
    'security supervisor',
    'security personnel',
    'armed guard',
    'event security',
    'gate guard',
    'watchman',
    'security gaurd',
    'night watchman',
    'guard -life -coast',
    'bouncer',
    'door supervisor',
    'doorman',
    'loss prevention',
    'cctv operator',
    'control room operator',
    'bodyguard',
    'close protection officer',
  ],
  core: 'work',
  glossary: {
    lp: 'loss prevention',
    sop: 'SOP',
    sops: 'SOPs',
    ert: 'emergency team',
    dob: 'log book',
  },
  settings: [
    'night shift',
    'hospital',
    'mall',
    'retail',
    'events',
    'corporate',
    'residential',
    'industrial',
    'airport',
    'bank',
    'unarmed',
    'armed',
  ],
  themes: [
    {
      id: 'patrol',
      headings: ['Patrols & Presence', 'Patrols'],
      cues: 'patrol*, rounds, round, foot patrol*, perimeter*, check doors, check locks, lock*, unlock*, guard*, building check*, premises, parking*, car park*, night watch, floors, walk the site, site check*, secure the',
      duties: [
        {
          say: '[walk] my rounds at changing times, [try] doors and windows, and [look] twice at what was different before',
          brief: '[walk] rounds and [try] doors',
        },
        {
          say: '[patrol] building and grounds, [stay] visible where it helps, and [note] lights, locks and smells that are not as usual',
          brief: '[patrol] building and grounds',
        },
      ],
    },
    {
      id: 'access',
      headings: ['Access Control', 'Gate & Reception'],
      cues: 'access*, gate, gates, entry, entrance*, visitor*, badge*, pass, passes, id check*, check id, check ids, checking id, checking ids, vehicle check*, vehicles, bag check*, bag search*, frisk*, search*, screening*, metal detector*, x-ray*, sign in, register entry, guest list*, keys, key control, material gate*, deliveries, reception, front desk, barrier*, turnstile*',
      tools: ['tool'],
      duties: [
        {
          say: '[check] who and what comes in and goes out, with {tool}, and [stay] polite when the answer is no',
          brief: '[control] access with {tool}',
        },
        {
          say: '[check] badges, visitors and vehicles at the entrance, and [stay] polite when the answer is no',
          brief: '[check] badges, visitors and vehicles',
        },
        {
          say: '[register] visitors, [hand] out keys and passes, and [see] that they come back',
          brief: '[register] visitors and [look] after keys',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Cameras & Alarms', 'Monitoring'],
      cues: 'cctv*, camera*, monitor*, alarm*, control room*, surveillance*, screens, footage*, watch*, fire panel*, sensors, radio*, dispatch',
      duties: [
        {
          say: '[watch] cameras and panels, [go] and look when an alarm sounds, and [reset] it once the cause is known',
          brief: '[watch] cameras and alarms',
        },
        {
          say: '[follow] several screens without staring at one, and [radio] a colleague when something needs a closer look',
          brief: '[follow] cameras and radio',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Incidents & Emergencies', 'Incidents'],
      cues: 'incident*, emergenc*, evacuat*, fire*, first aid*, cpr, medical*, intruder*, trespass*, theft*, shoplift*, apprehend*, detain*, arrest*, fight*, conflict*, de-escalat*, deescalat*, aggressive, drunk*, disturbance*, police*, ambulance, suspicious*, lost child*, accident*, respond*, bomb*, crowd*, drill*, eject*',
      duties: [
        {
          say: '[keep] calm in an incident, [keep] people at a distance, and [call] police, fire or ambulance services in time',
          brief: '[stay] calm and [call] for help in time',
        },
        {
          say: '[talk] before anything else, [give] people room to step back, and [bring] help when talking is not enough',
          brief: '[talk] conflicts down',
        },
      ],
    },
    {
      id: 'people',
      headings: ['Helping People', 'Visitors & Staff'],
      cues: 'customer*, guest*, help people, direction*, direct visitor*, assist*, escort*, greet*, staff escort*, employees, tenants, residents, patients, lost and found, lost property, questions, complain*, traffic*, vip*, cash escort*, service, help visitor*, with direction*, visitors with',
      duties: [
        {
          say: '[show] people the way, [walk] with them to the car when it is late, and [look] after lost property',
          brief: '[show] people the way',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Log Book', 'Reports'],
      cues: 'report, reports, reporting, reported, log, logs, logbook*, log book*, incident report*, daily activity*, record, records, recording, document, documents, documentation, register*, paperwork, handover*, hand over, write up, checklist*',
      tools: ['logistics'],
      duties: [
        {
          say: '[enter] rounds and incidents in {logistics} with time and place',
          brief: '[enter] rounds and incidents in {logistics}',
        },
        {
          say: '[write] down what happened with time, place and names, and [leave] out what I only suppose',
          brief: '[write] reports and [keep] the log',
        },
        {
          say: '[keep] the log through the shift, and [hand] over open matters face to face',
          brief: '[keep] the log and [hand] over open matters',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Fire Protection', 'Fire Safety'],
      cues: 'safety, health and safety, fire exit*, fire extinguisher*, fire safety, hazard*, ppe, risk assess*, fire watch*, exits, emergency exit*, blocked exit*, spill*, osha',
      duties: [
        {
          say: '[keep] escape routes free, [check] extinguishers by sight, and [report] what could burn, fall or trip somebody',
          brief: '[keep] escape routes free',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training New Colleagues'],
      cues: 'train, trained, train new, training new, trained new, training of, new guards, new staff, new starters, mentor*, teach*, taught, brief new, briefing new',
      duties: [],
    },
    { id: 'work', headings: ['Security Duty', 'On Duty'], cues: '', duties: [] },
  ],
  hooks: [
    'Most of my work consists of things that do not happen, because someone walked past in time.',
    'My work is a presence at the door, a look at the screens and a calm voice when it is needed.',
    'I look after buildings and the people in them, often while everyone else is asleep.',
  ],
  about: [
    [
      'Rounds, cameras, the door, the log: a shift is quiet if all of them get their turn.',
      'Nothing may happen for many nights, and the work is to be just as awake on the next one.',
      'I know which door sticks and which light flickers, so I notice when something changes.',
    ],
    [
      'A greeting at the door is friendly, and it also means that I have seen who came in.',
      'With angry people I lower my voice instead of raising it.',
      'I write the report while I still know the order of things.',
    ],
  ],
  closings: [
    'In short, I keep my eyes open, stay calm and write down what I have seen.',
    'People should feel safe here without feeling watched.',
    'A dull shift is a good shift, and I work for those.',
  ],
  manners: [
    'A calm word settles more than a strong arm, so I try that first.',
    'I am the same to the director and to the courier.',
    'I do not guess in a report.',
  ],
  strengths: ['Access Control', 'Patrols', 'Incident Response'],
};
