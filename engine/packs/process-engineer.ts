import type { Pack } from './pack.ts';

export const processEngineer: Pack = {
  id: 'process-engineer',
  family: 'engineering',
  title: 'Process Engineer',
  aliases: [
    'chemical engineer',
    'chemical engineering -lecturer -professor -prof -teacher -trainer -tutor',
    'process design engineer',
    'process safety engineer',
    'process control engineer',
    'process technologist',
    'plant engineer',

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
          say: '[monitor] trends and alarms in {plc}, and [investigate] deviations before they affect the product',
          brief: '[monitor] trends and alarms in {plc}',
        },
        {
          say: '[monitor] flows, temperatures and pressures, [compare] them with targets, and [investigate] deviations',
          brief: '[monitor] flows, temperatures and pressures',
        },
        {
          say: 'as operator, technician: [start] up, [run] and [shut] down equipment to the procedure, and [take] samples and readings on rounds',
          brief: '[run] equipment and [take] readings on rounds',
        },
      ],
    },
    {
      id: 'design',
      headings: ['Process Design', 'Process Calculations'],
      cues: 'process design, design*, flow diagram*, p&id*, heat and material balance*, mass balance*, material balance*, energy balance*, heat balance*, sizing, size pumps, equipment sizing, simulat*, hydraulic*, calculat*, datasheet*, data sheet*, relief, line sizing, hysys, aspen*, model*, scale up, scale-up, specification*',
      tools: ['cad'],
      duties: [
        {
          say: '[work] with {cad} for process calculations and drawings, and [compare] the results with plant data',
          brief: '[work] with {cad} for calculations and drawings',
        },
        {
          say: 'not as operator, technician: [work] out flows, heat duties and pressure drops, and [compare] them with plant data',
          brief: '[calculate] flows and pressure drops',
        },
      ],
    },
    {
      id: 'improvement',
      headings: ['Process Improvement', 'Yield & Efficiency'],
      cues: 'improv*, optimi*, yield*, efficien*, debottleneck*, bottleneck*, reduc*, trial*, pilot*, doe, experiment*, cycle time*, energy, steam consumption, solvent recovery, recover*, lean, six sigma, cost sav*, kaizen, capacity, increase*, consumption',
      duties: [
        {
          say: 'not as operator, technician: [reduce] losses of material, time and energy, [test] changes on a small scale, and [compare] results before and after',
          brief: '[reduce] losses of material and energy',
        },
        {
          say: 'not as operator, technician: [plan] trials, [change] one variable at a time, and [document] all results, including negative ones',
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
          say: 'not as operator: [trace] upsets and off-spec batches through process data, and [test] each likely cause',
          brief: '[trace] upsets through process data',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Process Safety', 'Safety & Environment'],
      cues: 'safety, hazop*, lopa, hazard*, risk assess*, management of change, management-of-change*, moc, permit*, ppe, incident*, near miss*, relief valve*, interlock*, emission*, effluent*, environment*, wastewater, waste water, spill*, msds, osha, hse, ehs, toolbox talk*, loto, lockout*, audit*, complian*',
      duties: [
        {
          say: 'not as operator: [take] part in hazard reviews, [follow] the management-of-change and permit procedures, and [report] near misses',
          brief: '[take] part in hazard reviews',
        },
        {
          say: 'not as operator, technician: [assess] the risks of each change, and [document] the safeguards before work begins',
          brief: '[assess] the risks of changes',
        },
        {
          say: 'as operator, technician: [isolate] equipment before maintenance, [follow] permits, and [report] leaks and near misses at once',
          brief: '[isolate] equipment and [follow] permits',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Product Quality', 'Quality & Sampling'],
      cues: 'quality, sampl*, lab, laboratory, gmp, validat*, qualification*, spc, control chart*, in-process check*, ph, viscosity, analysis, analyse*, analyze*, test, tests, testing, coa, batch record*, calibrat*',
      duties: [
        {
          say: '[compare] samples and laboratory results with the specification, and [correct] trends early',
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
    'I keep a production process running safely, efficiently and within its limits.',
    'not as operator, technician: I use flows, temperatures and pressures to understand a process and improve it.',
  ],
  about: [
    [
      'I look at trends and talk with the shift before I draw a conclusion.',
      'Before a change, I assess what it means for safety.',
    ],
    [
      'I go and look at the plant as well as at the screen.',
      'as operator, technician: When a reading drifts, I check the instrument and the process.',
      'not as operator, technician: When a mass balance does not close, I keep looking for the reason.',
    ],
  ],
  closings: [
    'In short, my job is to keep the process safe, steady and efficient.',
    'Overall, I want a plant to make good product with less waste and energy.',
  ],
  strengths: ['Process Improvement', 'Process Safety', 'Troubleshooting'],
};
