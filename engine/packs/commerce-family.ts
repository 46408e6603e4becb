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
          say: 'unless freelance, freelancer, self-employed, self employed, own business: [share] customer feedback with colleagues, and [step] in when the team is short-handed',
          brief: '[share] customer feedback with colleagues',
        },
        {
          say: 'unless freelance, freelancer, self-employed, self employed, own business: [keep] colleagues informed, and [pass] customer feedback on to the people who can act on it',
          brief: '[pass] on customer feedback',
        },
        {
          say: 'unless freelance, freelancer, self-employed, self employed, own business: [support] colleagues at busy times, and [ask] for help early when I need it',
          brief: '[support] colleagues at busy times',
        },
        {
          say: 'unless freelance, freelancer, self-employed, self employed, own business: [hand] over open questions to colleagues with all the details that they need',
          brief: '[hand] over open questions to colleagues',
        },
        {
          say: 'unless freelance, freelancer, self-employed, self employed, own business: [plan] the day with the team, [divide] up the work, and [talk] about recent customer requests',
          brief: '[plan] the day with the team',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Reporting', 'Figures & Reports'],
      cues: 'report, reports, reported, reporting, dashboard*, kpi, kpis, mis, spreadsheet*, analytics, metrics, weekly numbers, monthly numbers, survey*, review deck, deck, business review*',
      duties: [],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Training New Colleagues', 'New Colleagues'],
      cues: 'train, trained, training new, training the, training staff, training sessions, training colleagues, mentor*, coach*, new hires, new joiners, new starters, new staff, newcomers, new team members, new employees, onboarding new, onboard new, onboarded new, onboarding of new, buddy, teach*, taught, shadow*, juniors, interns',
      duties: [],
    },
  ],
  glossary: { cust: 'customer', custs: 'customers', mgmt: 'management' },
};
