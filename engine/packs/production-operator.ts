import type { Pack } from './pack.ts';

export const productionOperator: Pack = {
  id: 'production-operator',
  family: 'hands-on',
  title: 'Production Operator',
  aliases: [
    'production worker',
    'production operative',
    'production associate -film',
    'production technician',
    'production line worker',
    'production helper',
    'machine operator -vmc -hmc -tool',
    'line operator',
    'process worker',
    'press operator',
    'factory worker',
    'factory operative',
    'factory helper',
    'assembly operator',
    'assembler',
    'assembly worker',
    'assembly line worker',
    'assembly technician',
    'manufacturing operator',
    'manufacturing associate',
    'injection molding operator',
    'packaging operator',
    'screen printer',
    'print operator',
    'printing operator',
    'offset printer',
    'offset operator',
    'textile worker',
    'textile operator',
    'mill worker',
    'foundry worker',
    'bottling operator',
    'food production operative',
    'food production worker',
  ],
  core: 'work',
  glossary: {
    'm/c': 'machine',
    'm/cs': 'machines',
    prodn: 'production',
    mtrl: 'material',
    qc: 'quality control',
    sop: 'SOP',
    sops: 'SOPs',
    sup: 'supervisor',
  },
  settings: [
    'assembly',
    'packaging',
    'injection molding',
    'night shift',
    'garments',
    'food',
    'electronics',
    'automotive',
    'press shop',
  ],
  themes: [
    {
      id: 'running',
      headings: ['Running the Line', 'Running Machines'],
      cues: 'operate*, operating, run, runs, running, ran, machine, machines, line, feed*, press*, injection*, mold*, mould*, extru*, fill*, oven*, conveyor*, robot*, production*, target*, output, per hour, per shift, units, pieces, batch*, mix*, weigh*, sew*, stitch*, loom*, cut, cutting, start up, shut down',
      duties: [
        {
          say: '[work] at my station to the work instructions, [keep] to the pace of the line, and [stop] it when something is wrong',
          brief: '[work] to the work instructions',
        },
        {
          say: '[feed] and [monitor] the machine, and [report] faults before they stop production',
          brief: '[feed] and [monitor] the machine',
        },
      ],
    },
    {
      id: 'assembly',
      headings: ['Assembly & Handling', 'Assembly'],
      cues: 'assembl*, solder*, screw*, fit parts, fitting parts, install*, wiring, harness*, torque*, drill*, sub-assembl*, kitting, hand tools, power tools, build*, glue*, rivet*',
      duties: [
        {
          say: '[fit] parts together in the specified order, and [check] that each one sits correctly',
          brief: '[assemble] parts in the specified order',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality Checks', 'Checking the Product'],
      cues: 'quality*, check*, inspect*, defect*, reject*, rework*, scrap*, measur*, gauge*, gage*, sort*, visual*, sample*, tolerance*, label check*, weight check*, trim*',
      duties: [
        {
          say: '[inspect] finished pieces, [remove] defects, and [inform] the next station and the team lead',
          brief: '[inspect] finished pieces',
        },
        {
          say: '[compare] parts with the sample or [measure] them with a gauge, and [separate] rejects',
          brief: '[check] parts against the sample',
        },
      ],
    },
    {
      id: 'setup',
      headings: ['Setup & Changeover', 'Changeovers'],
      cues: 'set up, sets up, setting up, setup*, changeover*, change over*, tool change*, adjust*, setting*, program*, die change*, mold change*, mould change*, line clearance, machine setup*',
      duties: [
        {
          say: '[prepare] material and tools for the next product, and [clear] the previous one from the line',
          brief: '[prepare] material and tools for the next product',
        },
      ],
    },
    {
      id: 'packing',
      headings: ['Packing & Material', 'Packing'],
      cues: 'pack*, box, boxes, boxing, label*, pallet*, wrap*, seal*, carton*, material*, load*, unload*, forklift*, pump truck*, stock*, warehouse, raw material*, supply, dispatch*, scan*, count*',
      duties: [
        {
          say: '[box], [label] and [stack] finished goods, and [supply] the line with material',
          brief: '[pack] and [label] finished goods',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Cleaning & Maintenance', 'Machine Care'],
      cues: 'clean*, maintain*, maintenance, lubricat*, oil, oiling, greas*, jam, jams, unjam*, clear jam*, troubleshoot*, breakdown*, repair*, fix, fixes, fixing, fixed, minor fault*, downtime, sanit*, wash down, 5s, sweep*, tidy*, housekeeping',
      duties: [
        {
          say: '[keep] the machine and the area around it clean, and [report] unusual sounds or leaks',
          brief: '[clean] the machine and its work area',
        },
        {
          say: '[clear] jams safely, [lubricate] machines to the schedule, and [call] maintenance for larger faults',
          brief: '[clear] jams safely',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Production Records', 'Shift Records'],
      cues: 'log, logs, log sheet*, logbook*, record, records, recording, document, documents, documenting, documentation, paperwork, form, forms, checklist*, report, reports, reporting, data entry, production sheet*, timesheet*, batch record*, production record*',
      tools: ['erp'],
      duties: [
        {
          say: '[enter] counts, scrap and stoppages in {erp} during the shift',
          brief: '[enter] counts and scrap in {erp}',
        },
        {
          say: '[log] counts, scrap and stoppages as they happen',
          brief: '[record] counts, scrap and stoppages',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Workplace Safety', 'Safe Work'],
      cues: 'safety, safe, safely, ppe, guard*, loto, lockout, toolbox talk*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, emergency stop*, fire, spill*, hygiene, gmp, haccp, gloves, hairnet*, ergonomic*',
      duties: [
        {
          say: '[wear] protective equipment, [check] guards and emergency stops, and [follow] lockout procedures',
          brief: '[check] guards and emergency stops',
        },
        {
          say: '[follow] safety rules for lifting and machine work, and [report] near misses',
          brief: '[follow] safety rules and [report] near misses',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Shift Work', 'On the Shop Floor'],
      cues: 'night shift, overtime, rotate stations, cross-train*',
      duties: [],
    },
  ],
  hooks: [
    'I work on a production line and help make products to a consistent quality.',
    'I run machines, check products and keep production moving.',
  ],
  about: [
    [
      'I check the machine and the settings at the start of the shift.',
      'Before a run, I check the material and the first pieces.',
    ],
    [
      'I take out a defective part before it reaches the next station.',
      'When something is unclear, I stop and ask.',
    ],
  ],
  closings: [
    'In short, my job is to keep production moving and the quality steady.',
    'Overall, I want the next station and the customer to receive good parts.',
  ],
  strengths: ['Machine Operation', 'Quality Checks', 'Assembly'],
};
