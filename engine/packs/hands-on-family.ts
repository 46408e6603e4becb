import type { FamilyPack } from './pack.ts';

/** What those have in common whose work is done with hands, tools and vehicles. */
export const handsOnFamily: FamilyPack = {
  themes: [
    {
      id: 'safety',
      headings: ['Safety', 'Health & Safety', 'Working Safely'],
      cues: 'safety, safe, safely, ppe, toolbox talk*, tool box talk*, risk assess*, hazard*, near miss*, accident*, incident*, first aid, first aider, lockout, lockout/tagout, loto, tagout, coshh, osha, hse, fire, fire marshal, method statement*, rams, injur*, hard hat, spill*, evacuation*',
      duties: [
        {
          say: '[follow] safety rules, [wear] the right protective gear, and [report] hazards before somebody gets hurt',
          brief: '[follow] safety rules and [report] hazards',
        },
        {
          say: '[look] out for hazards, [use] equipment the way it is meant to be used, and [stop] when something is not safe',
          brief: '[look] out for hazards',
        },
        {
          say: '[check] equipment before use, [keep] walkways clear, and [take] the time that a safe way of working needs',
          brief: '[check] equipment before use and [keep] walkways clear',
        },
        {
          say: '[wear] protective equipment, [stick] to the agreed procedures, and [point] out what could go wrong',
          brief: '[stick] to safe procedures',
        },
        {
          say: '[work] tidily, [lift] and [carry] with care, and [report] near misses as well as accidents',
          brief: '[work] tidily and [report] near misses',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Paperwork & Records', 'Records', 'Paperwork'],
      cues: 'log, logs, logbook*, log book*, paperwork, record, records, recording, recorded, document, documents, documenting, documentation, timesheet*, time sheet*, job sheet*, form, forms, checklist*, report, reports, reporting, data entry',
      duties: [
        {
          say: '[fill] in logs and checklists on the day, so that nothing has to be remembered later',
          brief: '[keep] logs and checklists up to date',
        },
        {
          say: '[note] down what was done and what is still open, so that the paperwork matches the work',
          brief: '[note] down what was done',
        },
        {
          say: '[complete] job sheets and checklists as the work goes along, and [hand] them in on time',
          brief: '[complete] job sheets as the work goes along',
        },
        {
          say: '[record] times, materials and anything out of the ordinary, in handwriting or entries that others can read',
          brief: '[record] times and materials',
        },
        {
          say: '[keep] forms and records in order, so that the office can find the details of a job without calling',
          brief: '[keep] forms and records in order',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Working with the Team', 'Working Together'],
      cues: 'collaborat*, colleagues, coworkers, co-workers, teammates, team player, work with, works with, worked with, working with, work closely, worked closely, working closely, other teams, other departments, other trades, liais*, coordinat*, coordinate with, coordinating with, coordinated with, handover*, hand over, team meeting*, help the, helped, helping the, helping out, help out, shift change',
      duties: [
        {
          say: '[pull] my weight in the team, [pass] on what the next person needs to know, and [lend] a hand when work piles up',
          brief: '[pass] on what the next person needs to know',
        },
        {
          say: '[agree] with the others on who does what, and [speak] up early when a job will take longer',
          brief: '[agree] with the others on who does what',
        },
        {
          say: '[talk] to the others before starting something that affects them, and [leave] the place ready for whoever comes next',
          brief: '[leave] the place ready for whoever comes next',
        },
        {
          say: '[ask] what is still open before starting, and [tell] those who come next where things stand',
          brief: '[brief] the shift that follows',
        },
        {
          say: '[help] where hands are short, and [let] the supervisor know in time when something is missing',
          brief: '[help] where hands are short',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Training New Colleagues'],
      cues: 'train, trained, train new, trained new, training new, training the, training staff, training of, mentor*, coach*, apprentice*, trainee*, helper, helpers, juniors, interns, new hires, new starters, new joiners, new staff, newcomers, new guys, new team members, show new, showing, commis, teach*, taught, cross-train*, cross train*, shadow*, buddy',
      duties: [],
    },
  ],
  glossary: { maint: 'maintenance', equip: 'equipment', 'h&s': 'health and safety' },
};
