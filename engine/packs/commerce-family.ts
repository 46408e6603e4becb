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
          say: 'not as owner, proprietor, kirana: unless freelance, freelancer, self-employed, self employed, own business: [share] customer feedback with colleagues, and [step] in when the team is short-handed',
          brief: '[share] customer feedback with colleagues',
        },
        {
          say: 'not as owner, proprietor, kirana: unless freelance, freelancer, self-employed, self employed, own business: [hand] over open questions to colleagues with all the details that they need',
          brief: '[hand] over open questions to colleagues',
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
      id: 'business',
      headings: ['Bookings & Accounts', 'Accounts'],
      cues: 'own books, own accounts, quotes and invoices, self billing, tax return*',
      duties: [
        {
          say: 'when self-employed, self employed, freelance, freelancer, sole trader, own business: not as store, shop, kirana, stall, vendor, dhaba, restaurant, café, cafe: [answer] inquiries, [confirm] dates and prices in writing, and [keep] receipts in order',
          brief: '[confirm] dates and prices in writing',
        },
        {
          say: 'when self-employed, self employed, freelance, freelancer, sole trader, own business: [write] down takings and expenses every week, and [set] money aside for taxes',
          brief: '[keep] track of takings and expenses',
        },
      ],
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
