import type { Pack } from './pack.ts';

export const electricalEngineer: Pack = {
  id: 'electrical-engineer',
  family: 'engineering',
  title: 'Electrical Engineer',
  aliases: [
    'electrical engineering -lecturer -professor -prof -teacher -trainer -tutor',
    'electronics engineer',
    'electronic engineer',
    'electrical maintenance engineer',
    'hardware engineer',
    'pcb designer',
    'power engineer',
    'power electronics engineer',
    'protection engineer',
    'substation engineer',
    'instrumentation engineer',
    'controls engineer',
    'automation engineer -test -qa -software',
    'plc engineer',
    'plc programmer',
    'solar engineer',
  ],
  core: 'engineering',
  glossary: {
    sld: 'single-line diagram',
    slds: 'single-line diagrams',
    drgs: 'drawings',
    drg: 'drawing',
    bom: 'bill of materials',
    pcb: 'PCB',
    pcbs: 'PCBs',
    plc: 'PLC',
    plcs: 'PLCs',
    vfd: 'variable-frequency drive',
    vfds: 'variable-frequency drives',
    mcc: 'motor control center',
    mccs: 'motor control centers',
    ht: 'high-voltage',
    lt: 'low-voltage',
    fat: 'factory acceptance test',
  },
  settings: [
    'power',
    'controls',
    'electronics',
    'hardware',
    'instrumentation',
    'substations',
    'solar',
    'r&d',
    'automation',
  ],
  themes: [
    {
      id: 'design',
      headings: ['Electrical Design', 'Design & Schematics'],
      cues: 'design*, redesign*, drawing*, schematic*, single-line diagram*, wiring diagram*, layout*, pcb, pcbs, circuit*, board*, cable schedule*, lighting design, bill of materials, bills of materials, component*, specification*, draft*, power supply, power supplies, earthing, grounding, lighting',
      tools: ['cad'],
      duties: [
        {
          say: '[use] {cad} for schematics, layouts and calculations, and [update] them to match the installation',
          brief: '[use] {cad} for schematics and layouts',
        },
        {
          say: '[turn] requirements into schematics and layouts, [select] components, and [specify] their ratings',
          brief: '[turn] requirements into schematics',
        },
      ],
    },
    {
      id: 'analysis',
      headings: ['Calculation & Studies', 'Electrical Calculations'],
      cues: 'calculat*, load flow*, load calc*, short circuit*, short-circuit*, arc flash*, relay coordination, relay setting*, coordination stud*, harmonic*, simulat*, cable sizing, sizing, voltage drop*, load schedule*, power factor, analysis, analyse*, analyze*, study, studies',
      duties: [
        {
          say: 'not as hardware, pcb, electronics, electronic: [work] out loads, currents and voltage drops, and [select] suitable ratings and protection',
          brief: '[calculate] loads and [select] ratings',
        },
      ],
    },
    {
      id: 'controls',
      headings: ['Controls & Automation', 'Automation & Controls'],
      cues: 'plc*, hmi*, scada, control system*, controls, control panel*, control logic, ladder, automat*, instrument*, sensor*, transmitter*, loop check*, loop*, dcs, drives, variable-frequency*, servo*, robot*, i/o, modbus, profinet, pid',
      tools: ['plc'],
      duties: [
        {
          say: '[develop] control systems with {plc}, and [document] programs and wiring for future maintenance',
          brief: '[develop] control systems with {plc}',
        },
      ],
    },
    {
      id: 'hardware',
      headings: ['Electronics & Firmware', 'Hardware Development'],
      cues: 'firmware, microcontroller*, embedded, fpga, bring-up, bring up, board bring*, solder*, oscilloscope*, prototyp*, breadboard*, arduino, stm32, spi, i2c, uart',
      tools: ['embedded'],
      duties: [
        {
          say: '[build] and [test] electronics with {embedded}, and [bring] up new boards step by step',
          brief: '[develop] and [test] electronics with {embedded}',
        },
      ],
    },
    {
      id: 'testing',
      headings: ['Testing & Commissioning', 'Commissioning & Tests'],
      cues: 'test, tests, testing, tested, commission*, acceptance test*, megger*, insulation, inspect*, measur*, validat*, verif*, emc, certif*, calibrat*, energiz*, energis*, quality, qa/qc, functional test*',
      duties: [
        {
          say: '[check] circuits before they are energized, [compare] the readings with the drawings, and [resolve] deviations',
          brief: '[compare] test readings with the drawings',
        },
        {
          say: '[take] measurements, [record] the test conditions, and [investigate] unexpected results',
          brief: '[take] measurements and [investigate] unexpected results',
        },
      ],
    },
    {
      id: 'faults',
      headings: ['Faults & Maintenance', 'Troubleshooting & Maintenance'],
      cues: 'fault*, troubleshoot*, breakdown*, debug*, maintenance, maintain*, root cause*, failure*, downtime, uptime, repair*, trip, trips, tripping, outage*, shutdown*, generator*, diesel generator*, transformer*, switchgear*, motor, motors, ups, substation*, batter*, breaker*, preventive*',
      duties: [
        {
          say: '[trace] problems to their cause, and [document] both for future reference',
          brief: '[trace] faults to their cause',
        },
      ],
    },
    {
      id: 'site',
      headings: ['Installation & Site Work', 'Site Work'],
      cues: 'site, sites, site visit*, install*, erection, cable lay*, cable tray*, cabling, wiring, panel*, electricians, electrical works, contractor*, subcontractor*, solar',
      duties: [],
    },
    {
      id: 'planning',
      headings: ['Materials & Planning', 'Projects & Materials'],
      cues: 'project*, schedul*, plan, plans, planning, planned, bill of quantities, estimat*, tender*, bid, bids, procure*, purchas*, vendor*, supplier*, budget*, cost*, quotation*, energy sav*, energy consumption, power bill*',
      duties: [],
    },
    { id: 'engineering', headings: ['Electrical Engineering', 'Engineering Work'], cues: '', duties: [] },
  ],
  hooks: [
    'as hardware, pcb, electronics, electronic: I design and test electronics, from the schematic to the working board.',
    'not as hardware, pcb, electronics, electronic, automation, controls, control, plc, instrumentation: I design and test the circuits, ratings and settings that safe power depends on.',
    'not as hardware, pcb, electronics, electronic: I design, calculate and test electrical systems, and I make sure that they run safely.',
    'not as hardware, pcb, electronics, electronic: My work takes electrical systems from the schematic to the tested installation.',
  ],
  about: [
    [
      'I work mainly with schematics, calculations and test readings.',
      'Before anything is switched on, I consider what happens if a part fails.',
    ],
    [
      'I mark up changes on drawings the same day.',
      'When a calculation and a measurement disagree, I check both until I know which is wrong.',
    ],
  ],
  closings: [
    'In short, my job is to see that electrical systems work as designed and are safe to use.',
    'as hardware, pcb, electronics, electronic: Overall, I want boards that work as designed and can be built again and again.',
    'not as hardware, pcb, electronics, electronic: Overall, I want power to be there when people need it, and to be safe.',
  ],
  strengths: ['Electrical Design', 'Testing & Commissioning', 'Troubleshooting'],
};
