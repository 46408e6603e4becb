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
          say: '[set] tools, fixtures and offsets from the drawing, and [check] the first part before the run starts',
          brief: '[set] tools, fixtures and offsets',
        },
        {
          say: '[clamp] and [align] workpieces, [set] tool lengths and offsets, and [prove] out new programs',
          brief: '[align] workpieces and [prove] out programs',
        },
      ],
    },
    {
      id: 'machining',
      headings: ['Machining', 'Running Parts'],
      cues: 'machining, machine parts, machined, mill, mills, milling, milled, turn, turning, turned, lathe*, drill*, bore, boring, grind*, thread*, tap, tapping, edm, wire cut*, hon*, operate*, operating, run, runs, running, ran, cnc, vmc, hmc, mazak*, haas, okuma*, swiss, feeds, speeds, cycle time*, parts per, batch*, components, production, manual machine*, hold, holding',
      tools: ['plc'],
      duties: [
        {
          say: '[run] jobs on {plc} equipment, and [adjust] feeds, speeds and offsets as tools wear',
          brief: '[run] jobs on {plc} equipment',
        },
        {
          say: '[turn], [mill] and [drill] parts to the drawing, and [adjust] feeds and speeds to the material and tool',
          brief: '[turn], [mill] and [drill] parts',
        },
        {
          say: '[monitor] the cut, [watch] for tool wear, and [replace] tools before the surface finish suffers',
          brief: '[monitor] cuts and tool wear',
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
          say: 'not as apprentice, trainee, intern, helper: [prepare] programs and tool paths with {cad}, and [check] them against the drawing',
          brief: '[prepare] tool paths with {cad}',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [read] drawings and tolerances, [plan] the order of operations, and [edit] programs as needed',
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
          say: '[check] parts during the run, [record] dimensions, and [correct] offsets before parts drift out of tolerance',
          brief: '[measure] parts during the run',
        },
        {
          say: '[verify] dimensions and finish with the right gauge, [deburr] edges, and [separate] nonconforming parts',
          brief: '[check] dimensions and finish',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Machine Maintenance', 'Machines & Tools'],
      cues: 'maintain*, maintenance, coolant*, lubricat*, oil*, clean machine*, cleaning machine*, clean the machine*, chips, swarf, breakdown*, troubleshoot*, alarm*, sharpen*, regrind*, calibrat*, repair*, fix, fixes, fixing, fixed, preventive*, tool life, tool cost*, inserts, crash*, downtime',
      duties: [
        {
          say: '[clear] chips, [top] up coolant and oil, and [report] unusual noise or vibration',
          brief: '[clear] chips and [top] up coolant',
        },
        {
          say: '[look] after tools and gauges, and [clean] the machine at the end of the shift',
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
      headings: ['Process Improvement', 'Improvements'],
      cues: 'improv*, reduc*, lean, kaizen, 5s, smed, suggestion*, optimi*, sav*, faster, poka yoke',
      duties: [],
    },
    {
      id: 'safety',
      headings: ['Workshop Safety', 'Safety'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, guard*, loto, lockout, risk assess*, hazard*, near miss*, accident*, incident*, first aid*, osha, hse, emergency stop*, housekeeping, sweep*, clean work area, fire, spill*',
      duties: [
        {
          say: '[check] that guards and interlocks work, and [follow] lockout procedures during setup and cleaning',
          brief: '[check] guards and [follow] lockout procedures',
        },
        {
          say: '[wear] protective equipment, [clear] chips safely, and [keep] the floor around the machine dry',
          brief: '[keep] the area around the machine safe',
        },
      ],
    },
    { id: 'work', headings: ['Shop Work', 'In the Shop'], cues: 'assembl*', duties: [] },
  ],
  hooks: [
    'as apprentice, trainee: I am learning to set up machines, cut parts and measure them.',
    'not as apprentice, trainee: I machine parts to the drawing and hold tight tolerances.',
    'not as apprentice, trainee: I set up machines, cut parts and measure them against the drawing.',
    'not as apprentice, trainee: My work is turning raw material into precise parts, from setup to final measurement.',
  ],
  about: [
    [
      'I run the first part slowly and measure it before I go on.',
      'Before I start, I check the drawing, the material and the tools.',
    ],
    ['I measure regularly during the run.', 'When the sound of the cut changes, I stop and check the tool.'],
  ],
  closings: [
    'In short, my job is to turn raw material into parts that match the drawing.',
    'Overall, I want parts that fit the first time and leave on schedule.',
  ],
  strengths: ['Machine Setup', 'Machining', 'Precision Measurement'],
};
