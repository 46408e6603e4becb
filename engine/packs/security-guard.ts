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
    'guard -life -coast -forest -border -railway -train -prison -crossing -national -wildlife',
    'bouncer',
    'door supervisor',
    'doorman',
    'loss prevention',
    'cctv operator',
    'control room operator',
    'chowkidar',
    'chaukidar',
    'gateman',
    'gatekeeper',
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
      headings: ['Patrols', 'Patrols & Presence', 'Rounds'],
      cues: 'patrol*, rounds, round, foot patrol*, perimeter*, check doors, check locks, lock*, unlock*, guard*, building check*, premises, parking*, car park*, night watch, floors, walk the site, site check*, secure the',
      duties: [
        {
          say: 'not as cctv, control, event, door, doorman, bouncer: [walk] rounds at varying times, [check] doors and windows, and [investigate] anything unusual',
          brief: '[walk] rounds and [check] doors',
        },
        {
          say: 'not as cctv, control, event, door, doorman, bouncer: [inspect] the building and grounds, and [report] faulty lights, damaged locks and other hazards',
          brief: '[inspect] the building and grounds',
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
          say: '[check] people and vehicles entering and leaving, using {tool}, and [stay] polite when refusing entry',
          brief: '[control] entry using {tool}',
        },
        {
          say: 'not as cctv, control, event, door, doorman, bouncer: [check] badges, visitors and vehicles at the entrance',
          brief: '[check] badges, visitors and vehicles',
        },
        {
          say: 'not as cctv, control, event, door, doorman, bouncer: [register] visitors, [issue] keys and passes, and [make] sure that they are returned',
          brief: '[register] visitors and [issue] keys',
        },
        {
          say: 'as event, door, doorman, bouncer: [check] tickets, bags and identity at the entrance, and [refuse] entry when necessary',
          brief: '[check] tickets and bags',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Cameras & Alarms', 'Monitoring'],
      cues: 'cctv*, camera*, monitor*, alarm*, control room*, surveillance*, screens, footage*, watch*, fire panel*, sensors, radio*, dispatch',
      duties: [
        {
          say: 'not as event, door, doorman, bouncer: [watch] camera feeds and alarm panels, [investigate] alarms, and [reset] the system',
          brief: '[watch] camera feeds and alarm panels',
        },
        {
          say: 'not as event, door, doorman, bouncer: [observe] several camera feeds, and [send] a colleague by radio when something needs checking',
          brief: '[observe] camera feeds',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Incidents & Emergencies', 'Incidents'],
      cues: 'incident*, emergenc*, evacuat*, fire*, first aid*, cpr, medical*, intruder*, trespass*, theft*, shoplift*, apprehend*, detain*, arrest*, fight*, conflict*, de-escalat*, deescalat*, aggressive, drunk*, disturbance*, police*, ambulance, suspicious*, lost child*, accident*, respond*, bomb*, crowd*, drill*, eject*',
      duties: [
        {
          say: '[stay] calm, [secure] the area, and [call] police, fire or ambulance services promptly',
          brief: '[stay] calm and [call] emergency services',
        },
        {
          say: '[calm] people through conversation, [keep] a safe distance, and [call] for support when necessary',
          brief: '[calm] people through conversation',
        },
      ],
    },
    {
      id: 'people',
      headings: ['Visitor Assistance', 'Helping People'],
      cues: 'customer*, guest*, help people, direction*, direct visitor*, assist*, escort*, greet*, staff escort*, employees, tenants, residents, patients, lost and found, lost property, questions, complain*, traffic*, vip*, cash escort*, service, help visitor*, with direction*, visitors with',
      duties: [
        {
          say: '[give] visitors directions, and [look] after lost property',
          brief: '[give] visitors directions',
        },
        {
          say: 'as event, door, doorman, bouncer: [watch] queues and crowds, and [help] people who feel unwell or unsafe',
          brief: '[watch] queues and crowds',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Logbook', 'Reports'],
      cues: 'report, reports, reporting, reported, log, logs, logbook*, log book*, incident report*, daily activity*, record, records, recording, document, documents, documentation, register*, paperwork, handover*, hand over, write up, checklist*',
      tools: ['logistics'],
      duties: [
        {
          say: '[record] rounds and incidents in {logistics} with time and place',
          brief: '[record] rounds and incidents in {logistics}',
        },
        {
          say: '[record] incidents with time, place and names, and [keep] to the facts',
          brief: '[record] incidents',
        },
        {
          say: '[keep] the log throughout the shift, and [hand] over open matters in person',
          brief: '[keep] the shift log',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Guards & Posts', 'Leading the Guards'],
      cues: 'supervis*, guards, briefing*, brief guards, roster*, deploy*, duty chart*, team of, shift in charge, head guard, manpower, train guards, training guards, attendance of guards',
      duties: [
        {
          say: 'as supervisor, head, chief, incharge, manager, officer-in-charge: [brief] guards before the shift, [visit] the posts, and [fill] gaps when somebody is absent',
          brief: '[brief] guards and [visit] the posts',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Fire Protection', 'Fire Safety'],
      cues: 'safety, health and safety, fire exit*, fire extinguisher*, fire safety, hazard*, ppe, risk assess*, fire watch*, exits, emergency exit*, blocked exit*, spill*, osha',
      duties: [
        {
          say: '[keep] escape routes clear, [check] fire extinguishers, and [report] fire and trip hazards',
          brief: '[keep] escape routes clear',
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
    'as event, door, doorman, bouncer: I look after safety at the door and in the crowd.',
    'not as cctv, control, event, door, doorman, bouncer: I patrol buildings and grounds to prevent incidents and keep people safe.',
    'not as event, door, doorman, bouncer: My work is controlling access, monitoring cameras and responding to incidents.',
  ],
  about: [
    [
      'not as event, door, doorman, bouncer: I walk my rounds at different times and check doors and windows.',
      'as event, door, doorman, bouncer: I look at exits, stairs and the mood in the line.',
      'Before a shift, I read the log and ask about open matters.',
    ],
    ['When people are angry, I stay calm and speak quietly.', 'I write incident reports on the same shift.'],
  ],
  closings: [
    'In short, my job is to keep people and property safe and to get help quickly when it is needed.',
    'Overall, I want people to feel safe where they work, live or come to visit.',
  ],
  strengths: ['Access Control', 'Patrols', 'Incident Response'],
};
