import type { Pack } from './pack.ts';

/** Those who run plants that supply heat, power and water. */
export const plantOperator: Pack = {
  id: 'plant-operator',
  family: 'hands-on',
  title: 'Plant Operator',
  aliases: [
    'power plant operator',
    'power plant technician',
    'power station operator',
    'control room operator plant',
    'control room operator power',
    'boiler operator',
    'boiler attendant',
    'boilerman',
    'stationary engineer',
    'turbine operator',
    'substation operator',
    'utility operator',
    'utilities operator',
    'utilities technician',
    'water treatment operator',
    'water plant operator',
    'wastewater operator',
    'wastewater treatment operator',
    'stp operator',
    'etp operator',
    'wtp operator',
    'pump operator -petrol -fuel -gas -concrete -insulin',
    'pump attendant -petrol -fuel -gas -station',
    'water operator',
    'sewage plant operator',
    'incinerator operator',
    'biogas plant operator',
    'generator operator',
    'chiller operator',
    'refinery operator',
    'ro plant operator',
    'cooling plant operator',
    'reactor operator',
  ],
  core: 'operation',
  glossary: {
    stp: 'sewage treatment plant',
    etp: 'effluent treatment plant',
    wtp: 'water treatment plant',
    dg: 'generator',
    ro: 'reverse osmosis',
    bfp: 'boiler feed pump',
    psi: 'psi',
    temp: 'temperature',
    temps: 'temperatures',
    cod: 'COD',
    bod: 'BOD',
  },
  settings: ['power', 'water', 'boiler', 'utilities', 'night shift', 'control room'],
  themes: [
    {
      id: 'operation',
      headings: ['Plant Operation', 'Operation'],
      cues: 'operat*, run, runs, running, start*, stop*, shut down*, shutdown*, boiler*, turbine*, generator*, pump*, compressor*, chiller*, steam, load*, panel*, dcs, scada, control room*, plant*, synchron*, switch*, valve*, furnace*, fire up, feed water, reactor*',
      duties: [
        {
          say: '[start] and [stop] equipment by the written steps, and [watch] the gauges while it settles',
          brief: '[start] and [stop] equipment by the written steps',
        },
        {
          say: '[change] one setting at a time, and [wait] for the effect before changing the next',
          brief: '[change] one setting at a time',
        },
      ],
    },
    {
      id: 'rounds',
      headings: ['Rounds & Readings', 'Readings'],
      cues: 'round, rounds, reading*, monitor*, check*, inspect*, level*, pressure*, temperature*, vibration*, flow*, meter*, gauge*, parameter*, leak*, walk*, listen*, alarm*',
      duties: [
        {
          say: '[walk] the plant each shift, [feel] for heat, [listen] for new noises, and [note] the readings',
          brief: '[walk] the plant and [note] readings',
        },
      ],
    },
    {
      id: 'water',
      headings: ['Water & Chemicals', 'Water Quality'],
      cues: 'water*, chlorin*, dos*, chemical*, ph, turbidity*, sample*, sampl*, jar test*, test*, lab, sludge*, effluent*, sewage*, filter*, backwash*, membrane*, softener*, aerat*, clarifier*, bod, cod, discharge*',
      duties: [
        {
          say: 'when water*, sewage, boiler*, stp, etp, wtp, effluent: [take] samples at the marked points, [test] them, and [adjust] the dose in small steps',
          brief: '[take] samples and [adjust] the dose',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Maintenance', 'Upkeep & Repairs'],
      cues: 'maint*, repair*, greas*, lubricat*, clean*, replac*, overhaul*, fault*, breakdown*, troubleshoot*, isolat*, preventive, pm, spare*, calibrat*, descale*, gasket*, work order*, tighten*, strainer*',
      duties: [
        {
          say: '[grease] bearings, [clean] strainers, and [report] worn parts before they fail',
          brief: '[grease], [clean] and [report] worn parts',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Safety & Permits'],
      cues: 'safe*, permit*, lockout*, loto, tag out, tagout, ppe, hazard*, emergenc*, gas test*, confined*, fire, spill*, drill*, incident*, accident*, environment*, emission*, complian*',
      duties: [
        {
          say: '[lock] and [tag] equipment before anyone opens it, and [test] that it stays off',
          brief: '[lock] and [tag] equipment before work',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Reports', 'Logs'],
      cues: 'log, logs, logging, logbook*, logsheet*, log sheet*, record*, report*, data, document*, register*, consumption*, fuel, stock*, coal, diesel, inventor*',
      duties: [
        {
          say: '[enter] readings, stops and their reasons in the log every shift',
          brief: '[log] readings and stops',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Shift & Handover', 'Handover'],
      cues: 'shift*, handover*, hand over, team*, coordinat*, electrician*, engineer*, contractor*, supervis*, train*, mentor*, helper*, work with, working with, dispatch*, grid*, load dispatch*',
      duties: [
        {
          say: '[tell] the next shift what is running, what is isolated and what to watch',
          brief: '[hand] over what is running and what to watch',
        },
      ],
    },
  ],
  hooks: [
    'I keep a plant running around the clock, and I watch for the small signs of trouble.',
    'I run plant equipment, take readings on my rounds and act early on changes.',
  ],
  about: [
    [
      'I take readings on my rounds and compare them with the last ones.',
      'Before I start or stop equipment, I check the procedure and the people nearby.',
    ],
    [
      'When an alarm comes, I look at the cause before I silence it.',
      'I write down what I changed for the next shift.',
    ],
  ],
  closings: [
    'In short, my job is to keep the plant running safely and within its limits.',
    'Overall, I want those who depend on the plant to have supply without interruption.',
  ],
  strengths: ['Plant Operation', 'Readings & Logs', 'Safety'],
};
