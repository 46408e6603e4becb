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
          say: 'not as inspector, marshal, safety, prevention: [attend] calls with the crew, [follow] the officer’s instructions, and [keep] in contact with my partner',
          brief: '[respond] to calls as part of a crew',
        },
        {
          say: 'not as search, technician: not as inspector, marshal, safety, prevention: [search], [rescue] and [extinguish] as the situation requires, and [watch] for changing conditions',
          brief: '[extinguish] fires and [rescue] people',
        },
      ],
    },
    {
      id: 'medical',
      headings: ['First Aid & Casualties', 'Medical Calls'],
      cues: 'first aid*, medical*, cpr, casualt*, patient*, ambulance*, emt*, paramedic*, trauma, aed, injur*, ems, oxygen, drown*',
      duties: [
        {
          say: 'not as inspector, marshal, safety, prevention: [treat] casualties until the ambulance crew takes over, and [reassure] people',
          brief: '[give] first aid',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Equipment & Engine', 'Checks & Equipment'],
      cues: 'equipment*, check*, inspect equipment, engine check*, vehicle*, truck*, appliance*, gear, tools, maintain*, maintenance, hydrant*, test hose*, cleaning, clean*, station dut*, station clean*, inventor*, stock*, refill*, radio*, generator*, kit, breathing apparatus, breathing sets',
      duties: [
        {
          say: 'not as inspector, marshal, safety, prevention, search, technician: [inspect] the engine, hoses and breathing apparatus at the start of the shift, and [report] faults at once',
          brief: '[check] the engine and equipment',
        },
        {
          say: 'not as inspector, marshal, safety, prevention, search, technician: [clean], [dry] and [restow] hoses and tools after a call to be ready for the next one',
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
          say: 'not as search, technician: not as inspector, marshal, safety, prevention: [practice] with hoses, ladders and rescue equipment, and [keep] physically fit',
          brief: '[train] and [keep] physically fit',
        },
        {
          say: 'not as inspector, marshal, safety, prevention: [review] past calls with the crew, and [practice] possible improvements',
          brief: '[review] past calls with the crew',
        },
      ],
    },
    {
      id: 'prevention',
      headings: ['Fire Prevention', 'Prevention & Public'],
      cues: 'prevention*, fire safety, inspection*, inspect building*, building*, smoke alarm*, smoke detector*, home visit*, home safety*, school*, public*, community*, talks, awareness*, open day*, code, codes, extinguisher*, evacuat*, fire drill*, sprinkler*, noc, audit*, complian*, residents, hydrant map*',
      duties: [
        {
          say: 'not as search, technician: [inspect] buildings for blocked exits and missing alarms, and [explain] the risks to people',
          brief: '[explain] fire safety to the public',
        },
        {
          say: 'not as search, technician: [visit] homes, schools and workplaces, and [teach] people how to prevent fires',
          brief: '[teach] people how to prevent fires',
        },
        {
          say: 'as inspector, marshal, safety, prevention: [test] alarms, extinguishers and escape routes, and [have] defects corrected',
          brief: '[test] alarms and escape routes',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Log', 'Reports'],
      cues: 'report, reports, reporting, reported, log, logs, logbook*, log book*, record, records, recording, document, documents, documentation, paperwork, incident report*, fire report*, checklist*, data entry, station log',
      duties: [
        {
          say: '[document] times, actions and findings after a call, and [record] checks in the station log',
          brief: '[write] reports and [maintain] the station log',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Crew Safety', 'Safety'],
      cues: 'safety, safe, safely, ppe, risk assess*, dynamic risk*, hazard*, near miss*, accountability, cordon*, decontaminat*',
      duties: [
        {
          say: 'not as inspector, marshal, safety, prevention: [use] full protective equipment, [keep] track of the crew, and [follow] withdrawal orders',
          brief: '[watch] out for the safety of the crew',
        },
        {
          say: 'not as inspector, marshal, safety, prevention: [assess] hazards before entering a building, [monitor] the radio, and [decontaminate] gear afterward',
          brief: '[assess] hazards and [monitor] the radio',
        },
      ],
    },
    { id: 'work', headings: ['Fire Service', 'On Duty'], cues: '', duties: [] },
  ],
  hooks: [
    'as inspector, marshal, safety, prevention: My work is preventing fires, with regular inspections and clear advice.',
    'not as inspector, marshal, safety, prevention, search, technician: I respond to fires and emergencies as part of a crew.',
    'not as inspector, marshal, safety, prevention, search, technician: I respond to fires and other emergencies, train for them and keep the equipment ready.',
  ],
  about: [
    [
      'not as inspector, marshal, safety, prevention: I check my breathing set, protective clothing and tools at the start of the shift.',
      'as inspector, marshal, safety, prevention: I walk a building with its exits, alarms and doors in mind.',
      'Before I go in anywhere, I look for the ways out.',
    ],
    [
      'not as inspector, marshal, safety, prevention: I stay in contact with my partner and the officer in charge.',
      'as inspector, marshal, safety, prevention: I explain fire rules together with the reasons for them.',
      'When something on the equipment is damaged, I report it and take it out of use.',
    ],
  ],
  closings: [
    'as inspector, marshal, safety, prevention: In short, my job is to prevent fires and to see that people can get out if there is one.',
    'not as inspector, marshal, safety, prevention: In short, my job is to protect people, homes and other property when something goes wrong.',
    'Overall, I want people to get home safely, on both sides of the hose.',
  ],
  strengths: ['Emergency Response', 'Equipment Readiness', 'Fire Prevention'],
};
