import type { Pack } from './pack.ts';

export const firefighter: Pack = {
  id: 'firefighter',
  family: 'hands-on',
  title: 'Firefighter',
  aliases: [
    'fire fighter',
    'fireman',
    'firewoman',
    'fire officer',
    'fire captain',
    'fire lieutenant',
    'fire chief',
    'station officer fire',
    'fire inspector',
    'fire marshal',
    'fire safety officer',
    'fire rescue',
    'rescue technician',
    'search and rescue',
  ],
  core: 'work',
  glossary: {
    ba: 'breathing apparatus',
    scba: 'breathing apparatus',
    rtc: 'road traffic collision',
    rtcs: 'road traffic collisions',
    mva: 'motor vehicle accident',
    mvas: 'motor vehicle accidents',
    hazmat: 'hazardous materials',
  },
  settings: [
    'wildland',
    'airport',
    'volunteer',
    'retained',
    'industrial',
    'rescue',
    'fire safety',
    'night shift',
  ],
  themes: [
    {
      id: 'response',
      headings: ['Fire & Rescue', 'Emergency Response'],
      cues: 'fire, fires, respond*, call, calls, emergenc*, rescue*, extinguish*, hose*, ladder*, search, ventilation, wildfire*, wildland*, structure fire*, extricat*, crash*, collision*, motor vehicle*, flood*, hazardous*, water rescue*, rope rescue*, pump*, drive the engine, driving the engine, drive fire engine*, alarm*, incident*, wear breathing apparatus',
      duties: [
        {
          say: '[turn] out to calls, [work] with the crew under its officer, and [stay] within reach of my partner',
          brief: '[turn] out to calls as part of a crew',
        },
        {
          say: '[search], [rescue] and [extinguish] as the situation calls for, and [look] for what could change next',
          brief: '[search], [rescue] and [extinguish]',
        },
      ],
    },
    {
      id: 'medical',
      headings: ['First Aid & Casualties', 'Medical Calls'],
      cues: 'first aid*, medical*, cpr, casualt*, patient*, ambulance*, emt*, paramedic*, trauma, aed, injur*, ems, oxygen, drown*',
      duties: [
        {
          say: '[give] first aid until the ambulance crew takes over, and [talk] to people so that they are not alone with their fear',
          brief: '[give] first aid and [calm] people',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Equipment & Engine', 'Checks & Equipment'],
      cues: 'equipment*, check*, inspect equipment, engine check*, vehicle*, truck*, appliance*, gear, tools, maintain*, maintenance, hydrant*, test hose*, cleaning, clean*, station dut*, station clean*, inventor*, stock*, refill*, radio*, generator*, kit, breathing apparatus, breathing sets',
      duties: [
        {
          say: '[check] engine, hoses and breathing sets at the start of the shift, and [report] at once what is not fit for use',
          brief: '[check] engine and equipment',
        },
        {
          say: '[clean], [dry] and [restow] everything after a call, so that the next one can come at any minute',
          brief: '[clean] and [restow] equipment after calls',
        },
      ],
    },
    {
      id: 'drills',
      headings: ['Drills & Fitness', 'Training & Drills'],
      cues: 'drill*, exercis*, fitness, gym, practice*, practise*, refresher*, course*, certif*, training, train weekly, scenario*, hose drill*, ladder drill*, swim*',
      duties: [
        {
          say: '[drill] knots, hoses, ladders and rescues until the hands know them, and [stay] fit for the stairs',
          brief: '[drill] and [stay] fit',
        },
        {
          say: '[go] over past calls with the crew, [say] what went badly, and [try] it again',
          brief: '[go] over past calls with the crew',
        },
      ],
    },
    {
      id: 'prevention',
      headings: ['Fire Prevention', 'Prevention & Public'],
      cues: 'prevention*, fire safety, inspection*, inspect building*, building*, smoke alarm*, smoke detector*, home visit*, home safety*, school*, public*, community*, talks, awareness*, open day*, code, codes, extinguisher*, evacuat*, fire drill*, sprinkler*, noc, audit*, complian*, residents, hydrant map*',
      duties: [
        {
          say: '[look] at buildings for blocked exits and missing alarms, and [explain] to people why it matters',
          brief: '[explain] fire safety to people',
        },
        {
          say: '[visit] homes, schools and workplaces, and [show] people how to keep a fire from starting',
          brief: '[visit] homes, schools and workplaces',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Log', 'Reports'],
      cues: 'report, reports, reporting, reported, log, logs, logbook*, log book*, record, records, recording, document, documents, documentation, paperwork, incident report*, fire report*, checklist*, data entry, station log',
      duties: [
        {
          say: '[write] down times, actions and findings after a call, and [enter] checks in the station log',
          brief: '[write] reports and [keep] the station log',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Crew Safety', 'Safety'],
      cues: 'safety, safe, safely, ppe, risk assess*, dynamic risk*, hazard*, near miss*, accountability, cordon*, decontaminat*',
      duties: [
        {
          say: '[wear] the full gear, [count] heads, and [leave] when the order to leave is given',
          brief: '[watch] out for the safety of the crew',
        },
        {
          say: '[look] up and down before going in, [listen] on the radio, and [wash] off soot before it comes home with me',
          brief: '[listen] on the radio and [watch] for dangers',
        },
      ],
    },
    { id: 'work', headings: ['Fire Service', 'On Duty'], cues: '', duties: [] },
  ],
  hooks: [
    'I go where others are coming out, and never alone.',
    'My work is a few minutes of hurry, and many hours of making sure that they go well.',
    'When the bell rings, everything has to be in its place, and so do we.',
  ],
  about: [
    [
      'The shift begins with checks, since nobody wants to find an empty cylinder at a fire.',
      'Between calls there are drills, checks and the kitchen, and the crew grows together in all of them.',
      'Most calls are not fires, and each of them is the worst hour of somebody’s week.',
    ],
    [
      'I trust the person beside me and do what lets that person trust me.',
      'In smoke I go slowly, because slow is quick enough to get out again.',
      'I say it when I am at my limit, as the crew needs to know.',
    ],
  ],
  closings: [
    'In short, I keep myself, my gear and my part of the crew ready.',
    'Everyone who went in should come out, and that thought comes before every other.',
    'The best call is the one that prevention has made unnecessary.',
  ],
  manners: [
    'Courage is mostly preparation, so I prepare.',
    'I clean up without being asked.',
    'I listen to the older hands, and I ask them why.',
  ],
  strengths: ['Emergency Response', 'Equipment Readiness', 'Fire Prevention'],
};
