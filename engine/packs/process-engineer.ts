import type { Pack } from './pack.ts';

export const processEngineer: Pack = {
  id: 'process-engineer',
  family: 'engineering',
  title: 'Process Engineer',
  aliases: [
    'chemical engineer',
    'chemical engineering',
    'process design engineer',
    'process safety engineer',
    'process control engineer',
    'process technologist',
    'plant engineer',
    'plant operator',
    'process operator',
    'process technician',
    'chemical operator',
    'petroleum engineer',
    'wastewater engineer',
    'water treatment engineer',
    'dcs operator',
  ],
  core: 'engineering',
  glossary: {
    pfd: 'process flow diagram',
    pfds: 'process flow diagrams',
    'p&id': 'P&ID',
    'p&ids': 'P&IDs',
    pid: 'P&ID',
    hazop: 'HAZOP',
    hazops: 'HAZOPs',
    moc: 'management of change',
    sop: 'SOP',
    sops: 'SOPs',
    ro: 'reverse osmosis',
    etp: 'effluent treatment plant',
    rca: 'root cause analysis',
  },
  settings: [
    'chemicals',
    'refinery',
    'pharma',
    'food',
    'polymers',
    'utilities',
    'water treatment',
    'oil & gas',
  ],
  themes: [
    {
      id: 'operations',
      headings: ['Plant Operation', 'Process Operation'],
      cues: 'plant operation*, operate*, operating, operation*, run the plant, running the plant, monitor*, batch*, reactor*, distillation, column, columns, start-up*, startup*, start up, shutdown*, shut down*, dcs, control room, field rounds, rounds, set points, setpoint*, alarm*, boiler*, utilities, production target*, shift, shifts, dosing, charging, feed rate*, throughput, evaporator*, dryer*',
      tools: ['plc'],
      duties: [
        {
          say: '[follow] trends and alarms in {plc}, and [look] into drifts before they reach the product',
          brief: '[follow] trends and alarms in {plc}',
        },
        {
          say: '[watch] flows, temperatures and pressures, [compare] them with the targets, and [look] into drifts before they reach the product',
          brief: '[watch] flows, temperatures and pressures',
        },
      ],
    },
    {
      id: 'design',
      headings: ['Process Design & Calculations', 'Process Calculations'],
      cues: 'process design, design*, flow diagram*, p&id*, heat and material balance*, mass balance*, material balance*, energy balance*, heat balance*, sizing, size pumps, equipment sizing, simulat*, hydraulic*, calculat*, datasheet*, data sheet*, relief, line sizing, hysys, aspen*, model*, scale up, scale-up, specification*',
      tools: ['cad'],
      duties: [
        {
          say: '[work] out balances, sizes and drawings in {cad}, and [compare] them with what the plant shows',
          brief: '[work] out balances and sizes in {cad}',
        },
        {
          say: '[calculate] flows, duties and pressure drops, and [compare] them with what the plant shows',
          brief: '[calculate] flows, duties and pressure drops',
        },
      ],
    },
    {
      id: 'improvement',
      headings: ['Process Improvement', 'Yield & Efficiency'],
      cues: 'improv*, optimi*, yield*, efficien*, debottleneck*, bottleneck*, reduc*, trial*, pilot*, doe, experiment*, cycle time*, energy, steam consumption, solvent recovery, recover*, lean, six sigma, cost sav*, kaizen, capacity, increase*, consumption',
      duties: [
        {
          say: '[look] for losses of material, time and energy, [try] out changes on a small scale, and [compare] before with after',
          brief: '[look] for losses of material, time and energy',
        },
        {
          say: '[plan] trials, [change] only a few things at a time, and [write] down what came out, also when it was nothing',
          brief: '[plan] and [evaluate] trials',
        },
      ],
    },
    {
      id: 'troubleshooting',
      headings: ['Troubleshooting', 'Problem Solving'],
      cues: 'troubleshoot*, root cause*, problem*, issue*, upset*, deviation*, fouling, leak*, downtime, breakdown*, failure*, off-spec, off spec, trips, tripping, corrective action*, capa*',
      duties: [
        {
          say: '[trace] upsets and off-spec batches back through the data, and [test] each likely cause against it',
          brief: '[trace] upsets back through the data',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Process Safety', 'Safety & Environment'],
      cues: 'safety, hazop*, lopa, hazard*, risk assess*, management of change, management-of-change*, moc, permit*, ppe, incident*, near miss*, relief valve*, interlock*, emission*, effluent*, environment*, wastewater, waste water, spill*, msds, osha, hse, ehs, toolbox talk*, loto, lockout*, audit*, complian*',
      duties: [
        {
          say: '[take] part in hazard reviews, [follow] the rules for changes and permits, and [report] near misses',
          brief: '[take] part in hazard reviews',
        },
        {
          say: '[ask] of every change what could go wrong with it, and [see] that the answer is written down before work begins',
          brief: '[ask] of every change what could go wrong',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Product Quality', 'Quality & Sampling'],
      cues: 'quality, sampl*, lab, laboratory, gmp, validat*, qualification*, spc, control chart*, in-process check*, ph, viscosity, analysis, analyse*, analyze*, test, tests, testing, coa, batch record*, calibrat*',
      duties: [
        {
          say: '[compare] samples and laboratory results with the specification, and [act] on a trend before it becomes a complaint',
          brief: '[compare] laboratory results with the specification',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Equipment & Projects', 'Projects & Commissioning'],
      cues: 'commission*, install*, project*, equipment, maintenance, maintain*, pump, pumps, heat exchanger*, valve*, filter*, tank*, vessel*, turnaround*, instrument*, vendor*, contractor*, reverse osmosis, treatment plant*, clean*, cip',
      duties: [],
    },
    { id: 'engineering', headings: ['Process Engineering', 'Engineering Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I look after a process: what goes in, what comes out, and what is lost on the way.',
    'My work is to find out why a plant behaves as it does, and what would make it run better.',
    'Flows, temperatures and pressures tell a story, and reading it is a large part of my work.',
  ],
  about: [
    [
      'My day usually begins with the trends of the night before and a talk with the shift.',
      'The work moves between the control room, the plant itself and a desk full of balances.',
      'Balances, trials and a good many walks through the plant make up my week.',
    ],
    [
      'A mass balance that does not close is trying to tell me something, so I keep looking.',
      'Operators know the sounds of their plant, and I ask them before I open a spreadsheet.',
      'I change as little as possible at a time, because otherwise nobody learns what worked.',
    ],
    [
      'No improvement is worth a shortcut around an interlock.',
      'If a change only works while somebody watches it, I do not count it as done.',
    ],
  ],
  closings: [
    'In short, I try to keep the process steady and safe, and to waste less of what goes into it.',
    'What it comes to is a plant that runs within its limits, and people who know why.',
    'At the end of the month I want the balance to close and the surprises to have been small.',
  ],
  manners: [
    'The plant is right and the model has to follow, so I go and look.',
    'I write down what did not work, too.',
    'I prefer a small trial to a long argument.',
  ],
  strengths: ['Process Improvement', 'Process Safety', 'Troubleshooting'],
};
