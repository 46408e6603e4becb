import type { FamilyPack } from './pack.ts';

/** What those who find, serve and keep customers have in common. */
export const commerceFamily: FamilyPack = {
  themes: [
    {
      id: 'collaboration',
      headings: ['Teamwork', 'Working with the Team', 'Working Together'],
      cues: 'collaborat*, colleagues, coworkers, co-workers, teammates, team player, work with, works with, worked with, working with, work closely, worked closely, working closely, other teams, other departments, cross-functional, liais*, coordinat*, coordinate with, coordinating with, coordinated with, handover*, hand over, team meeting*, huddle*, help the, helped, helping the, support the team',
      duties: [
        {
          say: '[share] what I learn about customers with colleagues, and [step] in where another pair of hands is needed',
          brief: '[share] what I learn about customers with colleagues',
        },
        {
          say: '[keep] colleagues in the picture, and [pass] on what customers say to those who can act on it',
          brief: '[pass] on what customers say to the right people',
        },
        {
          say: '[help] colleagues out when their side gets busy, and [say] so in time when mine does',
          brief: '[help] colleagues out when it gets busy',
        },
        {
          say: '[hand] over open questions with everything the next person needs to answer them',
          brief: '[hand] over open questions cleanly',
        },
        {
          say: '[talk] through the day with the team, [divide] up the work, and [mention] what customers have been asking for',
          brief: '[talk] through the day with the team',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Reporting'],
      cues: 'report, reports, reported, reporting, dashboard*, kpi, kpis, mis, spreadsheet*, analytics, metrics, weekly numbers, monthly numbers, survey*',
      duties: [],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Training New Colleagues'],
      cues: 'train, trained, training new, training the, training staff, training sessions, training colleagues, mentor*, coach*, new hires, new joiners, new starters, new staff, newcomers, new team members, new employees, onboarding new, onboard new, onboarded new, onboarding of new, buddy, teach*, taught, shadow*, juniors, interns',
      duties: [],
    },
  ],
  glossary: { cust: 'customer', custs: 'customers', mgmt: 'management' },
};
