import type { Pack } from './pack.ts';

export const machinist: Pack = {
  id: 'machinist',
  family: 'hands-on',
  title: 'Machinist',
  aliases: [
    'cnc',
    'cnc machinist',
    'cnc operator',
    'cnc machine operator',
    'cnc programmer',
    'vmc operator',
    'hmc operator',
    'lathe operator',
    'milling operator',
    'grinder operator',
    'turner -page',
    'toolmaker',
    'tool maker',
    'tool and die maker',
    'tool room',
    'mold maker',
    'mould maker',
    'machine tool setter',
    'machine setter',
  ],
  core: 'work',
  glossary: {
    'm/c': 'machine',
    'm/cs': 'machines',
    mc: 'machine',
    vmc: 'VMC',
    hmc: 'HMC',
    drg: 'drawing',
    drgs: 'drawings',
    qc: 'quality control',
    prog: 'program',
    progs: 'programs',
    tol: 'tolerance',
    insp: 'inspection',
  },
  settings: [
    'cnc',
    'lathe',
    'milling',
    'grinding',
    'aerospace',
    'night shift',
    'tool room',
    'medical',
    'prototype',
  ],
  themes: [
    {
      id: 'setup',
      headings: ['Machine Setup', 'Setting Up'],
      cues: 'set up, sets up, setting up, setup*, set-up*, setting, settings, tool change*, tool offset*, offset*, work offset*, fixture*, fixturing, clamp*, vise*, jaw*, chuck*, zero, change over, changeover*, tool setting, load tools, jig, jigs, set up cnc, setting up cnc, set up and run',
      duties: [
        {
          say: '[set] up tools, fixtures and offsets from the drawing, and [run] the first part slowly',
          brief: '[set] up tools, fixtures and offsets',
        },
        {
          say: '[clamp] and [align] the work, [touch] off the tools, and [prove] out the first part with a hand on the feed',
          brief: '[clamp], [align] and [prove] out parts',
        },
      ],
    },
    {
      id: 'machining',
      headings: ['Machining', 'Running Parts'],
      cues: 'machining, machine parts, machined, mill, mills, milling, milled, turn, turning, turned, lathe*, drill*, bore, boring, grind*, thread*, tap, tapping, edm, wire cut*, hon*, operate*, operating, run, runs, running, ran, cnc, vmc, hmc, mazak*, haas, okuma*, swiss, feeds, speeds, cycle time*, parts per, batch*, components, production, manual machine*',
      tools: ['plc'],
      duties: [
        {
          say: '[run] jobs on {plc} equipment, and [adjust] feeds, speeds and offsets as tools wear',
          brief: '[run] jobs on {plc} equipment',
        },
        {
          say: '[turn], [mill] and [drill] parts to the drawing, and [adjust] feeds and speeds to material and tool',
          brief: '[turn], [mill] and [drill] parts',
        },
        {
          say: '[keep] the machine cutting, [listen] for tools that go dull, and [change] them before the finish suffers',
          brief: '[run] parts and [watch] tool wear',
        },
      ],
    },
    {
      id: 'programming',
      headings: ['Programs & Drawings', 'Drawings & Programs'],
      cues: 'program*, g-code*, g code*, gcode*, m-code*, cam, mastercam, edit program*, drawing*, blueprint*, gd&t, tool path*, toolpath*, cad, process sheet*, routing*, work order*, job sheet*',
      tools: ['cad'],
      duties: [
        {
          say: '[prepare] programs and tool paths with {cad}, and [compare] them with the drawing before anything moves',
          brief: '[prepare] tool paths with {cad}',
        },
        {
          say: '[read] drawings and tolerances, [work] out the order of the cuts, and [edit] programs where they need it',
          brief: '[read] drawings and [edit] programs',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Measuring & Quality', 'Inspection'],
      cues: 'measur*, inspect*, micrometer*, caliper*, vernier*, gauge*, gage*, cmm, bore gauge*, height gauge*, tolerance*, first article*, first piece*, first off*, quality*, spc, scrap*, reject*, rework*, surface finish*, dimension*, check parts, checking parts, ppap, deburr*, defect*, sort*, visual*, in process, in process check*',
      duties: [
        {
          say: '[measure] parts through the run, [note] the sizes, and [correct] a trend before it leaves the tolerance',
          brief: '[measure] parts through the run',
        },
        {
          say: '[check] sizes and finish with the right gauge, [deburr] edges, and [set] doubtful parts apart',
          brief: '[check] sizes and finish',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Machine Care', 'Care of Machines & Tools'],
      cues: 'maintain*, maintenance, coolant*, lubricat*, oil*, clean machine*, cleaning machine*, clean the machine*, chips, swarf, breakdown*, troubleshoot*, alarm*, sharpen*, regrind*, calibrat*, repair*, fix, fixes, fixing, fixed, preventive*, tool life, tool cost*, inserts, crash*, downtime',
      duties: [
        {
          say: '[clear] chips, [top] up coolant and oil, and [report] noises that were not there last week',
          brief: '[clear] chips and [top] up coolant',
        },
        {
          say: '[look] after tools and gauges, and [clean] the machine before the next shift takes it over',
          brief: '[look] after tools and gauges',
        },
      ],
    },
    {
      id: 'materials',
      headings: ['Material & Tooling', 'Material'],
      cues: 'material*, raw material*, saw, sawing, bar stock, stock, load*, unload*, aluminum, aluminium, titanium, steel, stainless*, order tool*, ordering tool*, order insert*, inventor*, forklift*, crane*, pack*, tooling',
      duties: [],
    },
    {
      id: 'improvement',
      headings: ['Faster & Better', 'Improvement'],
      cues: 'improv*, reduc*, lean, kaizen, 5s, smed, suggestion*, optimi*, sav*, faster, poka yoke',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Safety & Order', 'Safety'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, guard*, loto, lockout, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, emergency stop*, housekeeping, sweep*, clean work area, fire, spill*',
      duties: [
        {
          say: '[keep] guards closed and sleeves short, and [stop] the spindle before reaching in',
          brief: '[keep] guards closed at the machine',
        },
        {
          say: '[wear] eye protection, [use] a hook for the chips, and [keep] the floor around the machine dry',
          brief: '[keep] the machine and floor safe',
        },
      ],
    },
    { id: 'work', headings: ['Shop Work', 'In the Shop'], cues: 'assembl*', duties: [] },
  ],
  hooks: [
    'I make parts to a drawing, within tolerances that one can measure and not see.',
    'My work is turning a block or a bar into a part that fits the first time it is tried.',
    'Between a drawing and a finished part there are many small corrections, and those are my work.',
  ],
  about: [
    [
      'The setup decides most of it: if that is right, the run is a matter of watching and measuring.',
      'I set up, prove out, run and measure, and then start again with the next drawing.',
      'The machine does the cutting, and I do the thinking before it and the measuring after it.',
    ],
    [
      'I walk over when the sound of a cut changes.',
      'A first part is cut slowly at my machine, however simple it looks.',
      'Tools wear a little with each part, so I measure before the gauge says no.',
    ],
  ],
  closings: [
    'In short, I set up carefully, measure often and leave the machine clean.',
    'Parts should come off the machine within tolerance and go on without a question.',
    'A drawing has the last word, and if the part disagrees I stop and look.',
  ],
  manners: [
    'Scrap teaches, but only if one looks at it, so I do.',
    'I clean a gauge before I believe it.',
    'I write down offsets and tricks for whoever runs the job next.',
  ],
  strengths: ['Machine Setup', 'Machining', 'Precision Measurement'],
};
