import type { FamilyPack } from './pack.ts';

/** What those who work with papers, people and systems in an office have in common. */
export const officeFamily: FamilyPack = {
  themes: [
    {
      id: 'records',
      headings: ['Records & Filing', 'Records'],
      cues: 'filing, file, files, filed, record*, archiv*, data entry, document, documents, documentation, documenting, database*, scan*, confidential*, paperwork, digitis*, digitiz*, registers',
      duties: [
        {
          say: '[keep] files and records complete and current, and [treat] what is confidential as confidential',
          brief: '[keep] files and records in order',
        },
        {
          say: '[file] documents where others would look for them, and [correct] records as soon as something changes',
          brief: '[file] documents and [correct] records',
        },
        {
          say: '[enter] data carefully, [check] it against the original, and [name] files so that a search finds them',
          brief: '[enter] data carefully and [check] it',
        },
        {
          say: '[keep] the paper and the digital files in step, and [clear] out what no longer has to be kept',
          brief: '[keep] paper and digital files in step',
        },
        {
          say: '[update] records on the day a change comes in, and [note] where it came from',
          brief: '[update] records as changes come in',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Colleagues', 'Collaboration', 'Teamwork'],
      cues: 'collaborat*, colleagues, liais*, work with, works with, worked with, working with, work closely, worked closely, working closely, other departments, other teams, cross-functional, stakeholder*, department heads, team meetings, coordinat*, coordinate with, coordinating with, coordinated with, support the team, help the, helping the, helped',
      duties: [
        {
          say: '[answer] questions from colleagues and managers, and [chase] missing information before it holds others up',
          brief: '[answer] questions from colleagues and managers',
        },
        {
          say: '[work] with other departments, [say] clearly what is needed from them, and [remind] them in good time',
          brief: '[work] closely with other departments',
        },
        {
          say: '[pass] on messages with the details that matter, and [follow] up on what was promised in meetings',
          brief: '[follow] up on what was agreed in meetings',
        },
        {
          say: '[help] colleagues with forms, systems and deadlines, and [ask] early when something is missing',
          brief: '[help] colleagues with forms and systems',
        },
        {
          say: '[keep] managers and colleagues up to date on what is done, what is waiting and whom it is waiting for',
          brief: '[keep] managers and colleagues up to date',
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
