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
          say: 'unless self-employed, self employed, freelance, freelancer, sole trader, own business: [follow] safety rules, [use] the right protective equipment, and [report] hazards promptly',
          brief: '[report] hazards promptly',
        },
        {
          say: '[look] out for hazards, [use] equipment as intended, and [stop] work that is not safe',
          brief: '[look] out for hazards',
        },
        {
          say: '[check] equipment before use, [keep] walkways clear, and [follow] safe working methods',
          brief: '[check] equipment before use',
        },
        {
          say: 'unless self-employed, self employed, freelance, freelancer, sole trader, own business: [follow] agreed procedures, [use] protective equipment, and [point] out possible dangers to others',
          brief: '[follow] safe procedures',
        },
        {
          say: 'unless self-employed, self employed, freelance, freelancer, sole trader, own business: [keep] work areas tidy, [lift] and [carry] loads safely, and [report] near misses as well as accidents',
          brief: '[report] near misses',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Paperwork & Records', 'Records', 'Paperwork'],
      cues: 'log, logs, logbook*, log book*, paperwork, record, records, recording, recorded, document, documents, documenting, documentation, timesheet*, time sheet*, job sheet*, form, forms, checklist*, report, reports, reporting, data entry',
      duties: [
        {
          say: 'unless self-employed, self employed, freelance, freelancer, sole trader, own business: [fill] in logs and checklists on the same day, while the details are fresh',
          brief: '[keep] logs and checklists up to date',
        },
        {
          say: '[note] completed and outstanding work, and [keep] the paperwork up to date',
          brief: '[note] completed work',
        },
        {
          say: 'unless self-employed, self employed, freelance, freelancer, sole trader, own business: not as cook, chef, souschef, commis, baker, bakery, confectioner, housekeeper, housekeeping, maid, cleaner, janitor, attendant, tailor, seamstress, sewing, dressmaker, gardener: [complete] job sheets and checklists during the work, and [hand] them in on time',
          brief: '[complete] job sheets',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Working with the Team', 'Working Together'],
      cues: 'collaborat*, colleagues, coworkers, co-workers, teammates, team player, work with, works with, worked with, working with, work closely, worked closely, working closely, other teams, other departments, other trades, liais*, coordinat*, coordinate with, coordinating with, coordinated with, handover*, hand over, team meeting*, help the, helped, helping the, helping out, help out, shift change',
      duties: [
        {
          say: '[coordinate] with others on site, and [leave] the area ready for the next person',
          brief: '[leave] the work area ready for the next person',
        },
        {
          say: 'unless self-employed, self employed, own business: [ask] about outstanding work before starting, and [brief] the next shift on what is left',
          brief: '[brief] the next shift',
        },
      ],
    },
    {
      id: 'business',
      headings: ['Quotes & Invoices', 'Quotes'],
      cues: 'quote, quotes, quoting, quotation*, invoice, invoices, invoicing, price jobs, pricing jobs, estimates for, own books, own accounts, taxes',
      duties: [
        {
          say: 'when self-employed, self employed, freelance, freelancer, sole trader, own business: [give] a price in writing before starting, and [tell] the customer before it changes',
          brief: '[give] a price in writing before starting',
        },
        {
          say: 'when self-employed, self employed, freelance, freelancer, sole trader, own business: [plan] the week around the jobs, [buy] what they need, and [send] the invoice soon afterward',
          brief: '[plan] jobs and [send] invoices',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Training New Colleagues', 'New Colleagues'],
      cues: 'train, trained, train new, trained new, training new, training the, training staff, training of, mentor*, coach*, apprentice*, trainee*, helper, helpers, juniors, interns, new hires, new starters, new joiners, new staff, newcomers, new guys, new team members, show new, showing, commis, teach*, taught, cross-train*, cross train*, shadow*, buddy',
      duties: [],
    },
  ],
  glossary: { maint: 'maintenance', equip: 'equipment', 'h&s': 'health and safety' },
};
