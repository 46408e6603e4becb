import type { Pack } from './pack.ts';

/** Those who fly aircraft or watch over flights. */
export const pilot: Pack = {
  id: 'pilot',
  family: 'general',
  title: 'Pilot',
  aliases: [
    'pilot -loco -locomotive -test -project -drone -software -program',
    'first officer -police -nursing -medical',
    'airline captain',
    'captain airline',
    'aircraft captain',
    'co pilot',
    'copilot',
    'commercial pilot',
    'airline pilot',
    'helicopter pilot',
    'flight instructor',
    'cadet pilot',
    'flight dispatcher',
    'flight operations officer',
    'drone pilot',
    'uav pilot',
    'remote pilot',
    'air traffic controller',
    'atco',
  ],
  core: 'flying',
  glossary: { atc: 'air traffic control', fo: 'first officer', sops: 'standard procedures' },
  settings: ['cargo', 'charter', 'helicopter', 'airline', 'a320', 'b737'],
  themes: [
    {
      id: 'flying',
      headings: ['Flying', 'Flights'],
      cues: 'fly*, flight*, flew, sector*, landing*, takeoff*, take-off*, approach*, ifr, vfr, instrument*, route*, operate*, hours on, command, circuits, line flying, crew, charter, survey flights, aerial*, mapping flights',
      duties: [
        {
          say: 'as pilot, captain, officer, copilot, cadet: not as drone, uav, remote, dispatcher, operations: [fly] to procedure, [cross-check] the other pilot, and [go] around when an approach does not look right',
          brief: '[fly] to procedure',
        },
        {
          say: 'as drone, uav, remote: [check] airspace and weather, [fly] the planned lines, and [watch] the aircraft at all times',
          brief: '[check] airspace and [fly] planned lines',
        },
        {
          say: 'as controller, atco: [separate] aircraft, [give] clear instructions, and [listen] to each read-back',
          brief: '[separate] aircraft and [give] clear instructions',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Flight Planning', 'Planning'],
      cues: 'plan*, briefing*, weather, notam*, fuel, weight and balance, loadsheet*, load sheet*, dispatch*, alternates, performance, schedul*, permit*, slot*, crew roster*',
      duties: [
        {
          say: '[study] weather, fuel, weight and notices before departure, and [plan] for an alternate',
          brief: '[study] weather, fuel and notices',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Checks', 'Safety'],
      cues: 'safety, check*, pre-flight, preflight, walkaround, walk around, inspection*, emergenc*, simulator*, sim, checklist*, procedure*, crm, incident*, hazard*, maintenance log*, defect*, medical, battery, batteries',
      duties: [
        {
          say: 'not as controller, atco, dispatcher: [inspect] the aircraft before flight, and [write] up every defect',
          brief: '[inspect] the aircraft before flight',
        },
        {
          say: '[practice] emergencies, and [report] what could become one',
          brief: '[practice] emergencies',
        },
      ],
    },
    {
      id: 'training',
      headings: ['Training & Instruction', 'Instruction'],
      cues: 'train*, instruct*, student*, cadet*, teach*, mentor*, ground school, debrief*, lessons, type rating*, recurrent',
      duties: [
        {
          say: 'as instructor: [prepare] each lesson, [fly] it with the student, and [talk] it through afterward',
          brief: '[prepare] and [fly] lessons',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Reports', 'Logs'],
      cues: 'log*, record*, report*, paperwork, document*, logbook*, techlog, tech log, manual*, duty time',
      duties: [
        {
          say: '[complete] flight papers on the day, and [keep] duty times within limits',
          brief: '[complete] flight papers',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Crew & Ground', 'Crew'],
      cues: 'crew*, cabin, ground*, atc, air traffic, coordinat*, passengers, engineers, dispatch, handover*, team*, brief*, announcement*, client*',
      duties: [
        {
          say: 'not as drone, uav, remote: [brief] the crew, [listen] to concerns, and [keep] ground and cabin informed',
          brief: '[brief] the crew and [keep] others informed',
        },
      ],
    },
  ],
  hooks: [
    'My work is getting flights done safely, from the weather briefing to the log.',
    'not as drone, uav, remote, dispatcher, controller, atco: I plan, check and fly, and I work closely with the rest of the crew.',
    'as drone, uav, remote: I plan and fly drone missions within the rules of the airspace.',
  ],
  about: [
    [
      'I go through weather, fuel and alternates before I accept a plan.',
      'Before each phase, I use the checklist.',
    ],
    [
      'I say what I see, and I expect the same from the others.',
      'When a delay is the safer choice, I take it.',
    ],
  ],
  closings: [
    'In short, my job is to get every flight done safely, and on time where that is safe.',
    'Overall, I want everyone on board and on the ground to be able to rely on our decisions.',
  ],
  strengths: ['Flight Planning', 'Safety', 'Crew Coordination'],
};
