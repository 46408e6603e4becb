import type { FamilyPack } from './pack.ts';

/** What those who work with papers, people and systems in an office have in common. */
export const officeFamily: FamilyPack = {
  themes: [
    {
      id: 'records',
      headings: ['Records & Filing', 'Records', 'Files & Records'],
      cues: 'filing, file, files, filed, record*, archiv*, data entry, document, documents, documentation, documenting, database*, scan*, confidential*, paperwork, digitis*, digitiz*, registers',
      duties: [
        {
          say: '[keep] files and records complete and current, and [handle] confidential information with care',
          brief: '[keep] files and records in order',
        },
        {
          say: '[file] documents so that colleagues can find them, and [correct] errors in the records',
          brief: '[file] documents and [correct] records',
        },
        {
          say: '[enter] data carefully, [check] it against the original, and [name] files consistently',
          brief: '[enter] data carefully and [check] it',
        },
        {
          say: '[maintain] paper and digital files, and [archive] or [dispose] of old records according to the rules',
          brief: '[maintain] paper and digital files',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Collaboration', 'Teamwork'],
      cues: 'collaborat*, colleagues, liais*, work with, works with, worked with, working with, work closely, worked closely, working closely, other departments, other teams, cross-functional, stakeholder*, department heads, team meetings, coordinat*, coordinate with, coordinating with, coordinated with, support the team, help the, helping the, helped',
      duties: [
        {
          say: 'unless freelance, freelancer, self-employed, self employed, own practice: [answer] questions from colleagues and managers, and [follow] up on missing information',
          brief: '[answer] questions from colleagues and managers',
        },
        {
          say: 'unless freelance, freelancer, self-employed, self employed, own practice: [work] with other departments, [explain] clearly what is needed from them, and [send] reminders in good time',
          brief: '[work] closely with other departments',
        },
        {
          say: 'unless freelance, freelancer, self-employed, self employed, own practice: [pass] on messages with the necessary details, and [follow] up on actions agreed in meetings',
          brief: '[follow] up on actions from meetings',
        },
      ],
    },
    {
      id: 'business',
      headings: ['Clients & Invoices', 'Invoices'],
      cues: 'own clients, own invoices, find clients, finding clients, winning clients, pricing my',
      duties: [
        {
          say: 'when self-employed, self employed, freelance, freelancer, sole trader, own business: [agree] with each client on scope, date and fee in writing, and [send] invoices on time',
          brief: '[agree] on scope, date and fee in writing',
        },
        {
          say: 'when self-employed, self employed, freelance, freelancer, sole trader, own business: [keep] the papers of each client apart, and [tell] clients early when a date is at risk',
          brief: '[keep] the papers of each client apart',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Mentoring'],
      cues: 'train, trained, train new, trained new, training new, training the, training staff, training of, mentor*, coach*, juniors, interns, trainees, temps, new staff, newcomers, new team members, teach*, taught, shadow*',
      duties: [],
    },
  ],
  glossary: {
    mgmt: 'management',
    dept: 'department',
    depts: 'departments',
    mgr: 'manager',
    mgrs: 'managers',
  },
};
