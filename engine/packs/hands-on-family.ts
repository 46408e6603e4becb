import type { FamilyPack } from './pack.ts';

/** What those have in common whose work is done with hands, tools and vehicles. */
export const handsOnFamily: FamilyPack = {
  themes: [
    {
      id: 'safety',
      headings: ['Safety', 'Health & Safety'],
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
      ],
    },
    {
      id: 'records',
      headings: ['Paperwork & Records', 'Records'],
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
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Working with the Team'],
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
