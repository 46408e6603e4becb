import type { Pack } from './pack.ts';

export const electricalEngineer: Pack = {
  id: 'electrical-engineer',
  family: 'engineering',
  title: 'Electrical Engineer',
  aliases: [
    'electrical engineering',
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
          say: '[prepare] schematics, layouts and calculations in {cad}, and [keep] them in step with what is built',
          brief: '[prepare] schematics and layouts in {cad}',
        },
        {
          say: '[turn] requirements into schematics and layouts, [choose] components, and [state] the limits they must stay within',
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
          say: '[calculate] loads, currents and voltage drops, and [choose] ratings and protection to suit',
          brief: '[calculate] loads and [choose] ratings',
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
          say: '[work] on control systems with {plc}, and [keep] programs and wiring documented for the next fault',
          brief: '[work] on control systems with {plc}',
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
          say: '[develop] and [test] electronics with {embedded}, and [bring] up new boards step by step',
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
          say: '[test] before power goes on, [compare] the readings with the drawing, and [settle] every deviation first',
          brief: '[test] and [compare] readings with the drawing',
        },
        {
          say: '[take] measurements, [record] them with the conditions they were taken under, and [look] into the ones that do not fit',
          brief: '[take] measurements and [look] into odd ones',
        },
      ],
    },
    {
      id: 'faults',
      headings: ['Faults & Maintenance', 'Troubleshooting & Maintenance'],
      cues: 'fault*, troubleshoot*, breakdown*, debug*, maintenance, maintain*, root cause*, failure*, downtime, uptime, repair*, trip, trips, tripping, outage*, shutdown*, generator*, diesel generator*, transformer*, switchgear*, motor, motors, ups, substation*, batter*, breaker*, preventive*',
      duties: [
        {
          say: '[trace] faults from the symptom back to the cause, and [note] both, so that the next one is found sooner',
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
    'I work on the circuits, ratings and settings that people only notice when the power is gone.',
    'My work is to see that current goes where it should, in the right amount, and nowhere else.',
    'Between the schematic and the finished installation there are many small decisions, and those are my work.',
  ],
  about: [
    [
      'My time is shared between drawings, calculations and measurements, and the three have to agree.',
      'Part of the week I draw and calculate, and the rest of it I measure whether I was right.',
      'Schematics, data sheets and test readings are what I look at most.',
    ],
    [
      'I read the data sheet to the end, because the limit that matters tends to stand in a footnote.',
      'Before anything is switched on, I want to know what happens if one part of it fails.',
      'A fault that goes away by itself still needs an explanation.',
    ],
    [
      'I mark up drawings the same day, since an old drawing is a trap for whoever opens the panel next.',
      'The people who install and maintain a system see things that a drawing hides, so I listen to them.',
    ],
  ],
  closings: [
    'In short, I work for circuits that do what the drawing says, and drawings that say what is there.',
    'All of it comes down to safe ratings, honest readings and drawings that match the cabinet.',
    'My part is done when the readings agree with the calculation, or when I know why they do not.',
  ],
  manners: [
    'Live until proven dead is a rule that I do not bend.',
    'I measure before I replace anything.',
    'When a reading surprises me, I take it again before I explain it.',
  ],
  strengths: ['Electrical Design', 'Testing & Commissioning', 'Troubleshooting'],
};
