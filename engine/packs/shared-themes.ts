import type { Theme } from './pack.ts';

/**
 * Themes that belong to no single trade. Every pack falls back to them, after its own themes, when
 * none of its cues place a line; the generic pack is made of nothing else.
 */
export const sharedThemes: readonly Theme[] = [
  {
    id: 'team',
    headings: ['Team Leadership', 'Leading the Team'],
    cues: 'lead a team, leading a team, led a team, manage a team, managing a team, managed a team, direct reports, team of, supervis*, my team, line manage*, performance reviews, appraisals, 1:1s, one-on-ones, okrs, shift lead, team lead*, delegat*, head of, manage staff, managing staff, rota, rotas, rosters, staff schedul*',
    duties: [],
  },
  {
    id: 'hiring',
    headings: ['Hiring & Onboarding'],
    cues: 'hire, hiring, hired, recruit*, interview*, candidates, onboard*, new hires, new starters, new joiners, induction*, probation',
    duties: [],
  },
  {
    id: 'teaching',
    headings: ['Training & Mentoring', 'Mentoring'],
    cues: 'mentor*, coach*, train new, training new, trained new, train the, train staff, training staff, trained staff, training sessions, train colleagues, teach*, taught, shadow*, precept*, juniors, interns, trainees, apprentice*, students, workshops, new grads, new graduates, upskill*, knowledge sharing, tutor*, newcomers, new staff, new employees, new team members, train volunteers, training volunteers, trained volunteers, in-service*',
    duties: [],
  },
  {
    id: 'customers',
    notIn: ['software', 'systems'],
    headings: ['Customer Service', 'Working with Customers'],
    cues: 'customer*, client*, guest*, shopper*, visitor*, complain*, enquir*, inquir*, escalation*, refund*, front desk, reception, helpdesk, help desk, point of contact, callers, phone calls, answer phones, answering phones, customer support, public',
    duties: [],
  },
  {
    id: 'sales',
    notIn: ['software', 'systems'],
    headings: ['Sales', 'Sales & Accounts'],
    cues: 'sales, sell*, sold, upsell*, cross-sell*, leads, prospect*, quota, deals, sales pipeline, tender*, quote*, pitch*, revenue, account management, key accounts, cold call*, pricing, crm, accounts across, territory',
    duties: [],
  },
  {
    id: 'money',
    notIn: ['software', 'systems'],
    headings: ['Budgets & Finance', 'Budgets & Invoices'],
    cues: 'budget*, invoic*, payroll, reconcil*, expenses, billing, gst, vat, tds, mis, tax returns, filings, statutory, cost control, forecast*, petty cash, cash handling, cash up, tills, tax, taxes, audit, audits, accounts payable, accounts receivable, month end, month-end, ledger*, purchase orders, procure*, payments to',
    duties: [],
  },
  {
    id: 'stock',
    notIn: ['software', 'systems'],
    headings: ['Stock & Supplies'],
    cues: 'stock*, inventor*, suppl*, warehouse, order supplies, ordering supplies, deliveries, dispatch*, goods in, picking, packing, forklift, shipments, restock*, shelves, storage',
    duties: [],
  },
  {
    id: 'safety',
    notIn: ['software', 'systems'],
    headings: ['Safety & Compliance', 'Safety'],
    cues: 'safety, hygiene, risk assess*, complian*, inspect*, incident reports, hazard*, regulat*, osha, haccp, first aid, infection control, safeguard*, policies, gdpr, hipaa, iso, fire drills, ppe, audit prep*',
    duties: [],
  },
  {
    id: 'maintenance',
    notIn: ['software', 'systems'],
    headings: ['Maintenance & Repairs'],
    cues: 'repair*, maintenance, fault*, breakdown*, install*, installation*, broken, calibrat*, preventive, troubleshoot*, machines, equipment, vehicles, clean*, sanitis*, sanitiz*',
    duties: [],
  },
  {
    id: 'planning',
    headings: ['Planning & Coordination', 'Planning'],
    cues: 'plans, planning, planned, schedul*, coordinat*, co-ordinat*, organis*, organiz*, calendar*, diary, diaries, travel arrangements, book travel, logistics, roadmap*, deadlines, timeline*, milestones, prioriti*, meetings, agenda*, minutes, standup*, stand-up*, sprint*, scrum, retro*, events',
    duties: [],
  },
  {
    id: 'reporting',
    headings: ['Reporting & Analysis', 'Reporting'],
    cues: 'report, reports, reporting, reported, dashboard*, analys*, analyz*, metrics, kpi*, spreadsheet*, statistics, insights, survey*, data entry, figures, present to, presented to, presenting to, presentations',
    duties: [],
  },
  {
    id: 'records',
    headings: ['Documentation & Records', 'Documentation'],
    cues: 'document, documents, documenting, documented, documentation, records, filing, file, files, filed, paperwork, chart, charting, notes, logs, log, database entry, forms, correspondence, letters, contracts, manuals, sops, handbook*, wiki, minutes of, archive*, update the system',
    duties: [
      {
        say: '[keep] records accurate, complete and up to date',
        brief: '[keep] records up to date',
      },
      { say: '[write] clear notes and [keep] paperwork in order' },
    ],
  },
  {
    id: 'improvement',
    headings: ['Process Improvement'],
    cues: 'process improvement, improve the process*, improving the process*, streamlin*, lean, kaizen, six sigma, automat*, efficien*, simplif*, standardi*, redesign*, new process, workflow*',
    duties: [],
  },
  {
    id: 'suppliers',
    headings: ['Vendors & Partners'],
    cues: 'vendor*, supplier*, contractor*, agencies, agency, partners, partnership*, third parties, negotiat*, outsourc*',
    duties: [],
  },
  {
    id: 'collaboration',
    headings: ['Collaboration', 'Teamwork'],
    cues: 'collaborat*, stakeholder*, cross-functional, liais*, work with, working with, worked with, works with, work closely, working closely, worked closely, partner with, partnered with, other teams, other departments, help* the, helped, support the team, colleagues, communicat*, handover*, hand over, team meetings',
    duties: [
      {
        say: '[work] closely with colleagues, [share] information early and [help] out where needed',
        brief: '[work] closely with colleagues',
      },
      {
        say: '[keep] the people I work with informed, and [follow] through on commitments',
        brief: '[keep] the people I work with informed',
      },
      {
        say: '[coordinate] with other teams and [answer] their questions promptly',
        brief: '[coordinate] with other teams',
      },
    ],
  },
];
