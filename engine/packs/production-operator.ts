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
    'sewing machine operator',
    'sewing operator',
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
          say: '[run] my station by the work instruction, [keep] to the pace of the line, and [stop] when something is wrong',
          brief: '[run] my station by the work instruction',
        },
        {
          say: '[feed] the machine, [watch] the counters and the product, and [call] for help before a small fault becomes a stop',
          brief: '[feed] and [watch] the machine',
        },
      ],
    },
    {
      id: 'assembly',
      headings: ['Assembly & Handling', 'Assembly'],
      cues: 'assembl*, solder*, screw*, fit parts, fitting parts, install*, wiring, harness*, torque*, drill*, sub-assembl*, kitting, hand tools, power tools, build*, glue*, rivet*',
      duties: [
        {
          say: '[put] parts together in the given order, and [check] that each one sits before the next goes on',
          brief: '[put] parts together in the given order',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality Checks', 'Checking the Product'],
      cues: 'quality*, check*, inspect*, defect*, reject*, rework*, scrap*, measur*, gauge*, gage*, sort*, visual*, sample*, tolerance*, label check*, weight check*, trim*',
      duties: [
        {
          say: '[look] at what leaves my station, [take] out what is not right, and [tell] the next station and the lead',
          brief: '[take] out what is not right',
        },
        {
          say: '[check] parts against the sample or the gauge, and [keep] bad ones in their own box',
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
          say: '[prepare] material and tools for the next product, and [clear] away all that belongs to the last one',
          brief: '[prepare] material for the next product',
        },
      ],
    },
    {
      id: 'packing',
      headings: ['Packing & Material', 'Packing'],
      cues: 'pack*, box, boxes, boxing, label*, pallet*, wrap*, seal*, carton*, material*, load*, unload*, forklift*, pump truck*, stock*, warehouse, raw material*, supply, dispatch*, scan*, count*',
      duties: [
        {
          say: '[pack], [label] and [stack] finished goods, and [bring] material to the line before it is needed',
          brief: '[pack] and [label] finished goods',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Cleaning & Machine Care', 'Machine Care'],
      cues: 'clean*, maintain*, maintenance, lubricat*, oil, oiling, greas*, jam, jams, unjam*, clear jam*, troubleshoot*, breakdown*, repair*, fix, fixes, fixing, fixed, minor fault*, downtime, sanit*, wash down, 5s, sweep*, tidy*, housekeeping',
      duties: [
        {
          say: '[clean] the machine and the floor around it, and [report] what sounds or looks different from yesterday',
          brief: '[clean] the machine and [report] odd sounds',
        },
        {
          say: '[clear] jams by the book, [oil] what needs oiling, and [leave] the rest to maintenance',
          brief: '[clear] jams by the book',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Counts & Shift Log', 'Production Records'],
      cues: 'log, logs, log sheet*, logbook*, record, records, recording, document, documents, documenting, documentation, paperwork, form, forms, checklist*, report, reports, reporting, data entry, production sheet*, timesheet*, batch record*, production record*',
      tools: ['erp'],
      duties: [
        {
          say: '[book] counts, scrap and stops in {erp} while they are fresh',
          brief: '[book] counts and scrap in {erp}',
        },
        {
          say: '[write] down counts, scrap and stops as they happen, and not from memory at the end of the shift',
          brief: '[write] down counts, scrap and stops',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Safe Work'],
      cues: 'safety, safe, safely, ppe, guard*, loto, lockout, toolbox talk*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, emergency stop*, fire, spill*, hygiene, gmp, haccp, gloves, hairnet*, ergonomic*',
      duties: [
        {
          say: '[wear] what the station asks for, [leave] guards in place, and [keep] hands out of moving parts',
          brief: '[leave] guards in place',
        },
        {
          say: '[know] where the emergency stop is, [lift] with a second person where it is heavy, and [report] near misses',
          brief: '[report] near misses',
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
    'I work on the line where things are made, one piece after the other, each as good as the last.',
    'My work is keeping a station running, and noticing when the product begins to look different.',
    'Many hands touch a product before it is packed, and mine try to leave it in order.',
  ],
  about: [
    [
      'The shift begins with a handover and a look at the machine, and only then with the first piece.',
      'I know the normal sound of my station, and that helps more than any display.',
      'Counts, checks and a clean workplace are the frame of my day.',
    ],
    [
      'A bad part that I pass on comes back to a colleague, so I keep it here.',
      'I stop and ask before I improvise.',
      'The same movement all day needs attention, so I change stations when I can.',
    ],
  ],
  closings: [
    'In short, I keep my station running, check what I make and hand over cleanly.',
    'Good pieces, honest counts and a tidy station: the next shift should find all of that.',
    'The product has no name on it, and I make it as if it had mine.',
  ],
  manners: [
    'The plan counts pieces, and I count the good ones.',
    'I am at my station when the shift begins.',
    'I like to learn a new station, because then I can help out on it.',
  ],
  strengths: ['Machine Operation', 'Quality Checks', 'Assembly'],
};
