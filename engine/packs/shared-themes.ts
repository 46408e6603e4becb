import type { Theme } from './pack.ts';

/**
 * Themes that belong to no single trade. Every pack falls back to them, after its own themes, when
 * none of its cues place a line; the generic pack is made of nothing else.
 */
export const sharedThemes: readonly Theme[] = [
  {
    id: 'team',
    headings: ['Team Leadership', 'Leading the Team'],
    cues: 'lead a team, leading a team, led a team, lead team, leading team, led team, manage a team, managing a team, managed a team, manage team, managing team, handling a team, handling team, handle a team, handle team, direct reports, team of, supervis*, oversee, oversees, overseeing, oversaw, my team, line manage*, performance reviews, appraisal*, 1:1s, one-on-ones, shift lead, team lead, team leader, team leading, delegat*, head of, manage staff, managing staff, rota, rotas, roster, rosters, staff schedul*, leave planning, assign jobs, assigning jobs, assign work, assigning work, allocat*, staffing, in charge of, shift in charge, manpower, subordinates, sub-ordinates, wrangle, guiding junior*, headcount, lead for, guys on, responsible for a team, responsible for team, gang of, run a gang, running a gang, sign off of their, their work, crew of',
    duties: [],
  },
  {
    id: 'hiring',
    headings: ['Hiring & Onboarding'],
    cues: 'hire, hires, hiring, hired, recruitment, recruit staff, recruiting staff, recruited staff, recruit and, recruiting and training, job interviews, interviewing, interview candidates, interview panel*, candidates, onboarding, onboard new, onboarded new, new hires, new starters, new joiners, new joinees, induction*, probation, taking interviews, take interviews, interviews for, technical interviews, interviewing',
    duties: [],
  },
  {
    id: 'teaching',
    headings: ['Training & Mentoring', 'Mentoring'],
    cues: 'trained, training, trainings, demonstrations, guiding, knowledge transfer, kt session*, kt, mentor*, coach*, train new, training new, trained new, train the, train staff, training staff, trained staff, training sessions, train colleagues, teach*, taught, shadow*, precept*, juniors, interns, trainees, apprentice*, students, workshops, new grads, new graduates, upskill*, knowledge sharing, tutor*, newcomers, new staff, new employees, new team members, train volunteers, training volunteers, trained volunteers, in-service*, precept new hires, precepts interns, precept new, i teach on, i teach at, faculty',
    duties: [],
  },
  {
    id: 'customers',
    notIn: ['software', 'systems'],
    headings: ['Customer Service', 'Working with Customers'],
    cues: 'customer*, client*, guest, guests, shopper*, visitor*, complain*, enquir*, inquir*, customer escalation*, client escalation*, refund*, front desk, reception, helpdesk, help desk, point of contact, callers, walk-in*, customer support, devotee*, member service*',
    duties: [],
  },
  {
    id: 'sales',
    notIn: ['software', 'systems'],
    headings: ['Sales', 'Sales & Accounts', 'Selling'],
    cues: 'sales, sell*, sold, upsell*, cross-sell*, leads, prospect*, quota, deals, sales pipeline, tender, tenders, tendering, quote, quotes, quoting, quotation*, pitch, pitches, pitching, revenue, account management, key accounts, cold call*, pricing, crm, accounts across, territory, retention, renewals of policies, new business, targets',
    duties: [],
  },
  {
    id: 'money',
    notIn: ['software', 'systems'],
    headings: ['Bills & Payments', 'Payments'],
    cues: 'invoic*, billing, bill, bills, payment*, expenses, petty cash, cash, cash up, tills, pos counter, receipt, receipts, deposit*, collection*, collect fees, fee, fees, fares, ticket money, payouts, claims, purchase orders, accounts payable, accounts receivable, advance collection, donation*, hundi, recovery, overdue*, dues',
    duties: [],
  },
  {
    id: 'accounts',
    notIn: ['software', 'systems'],
    headings: ['Accounts & Taxes', 'Accounts', 'Books & Taxes'],
    cues: 'accounts, account books, books of accounts, bookkeeping, payroll, salaries, wages, reconcil*, gst, vat, tds, tax, taxes, tax returns, month end, month-end, year end, ledger*, tally, balance sheet*, profit and loss, p&l, auditor, auditors',
    duties: [],
  },
  {
    id: 'budgets',
    notIn: ['software', 'systems'],
    headings: ['Budgets & Costs', 'Budgets', 'Costs & Budgets'],
    cues: 'budget*, cost control, costing*, costs, cost of, forecast*, grants, grant funds, fund utili*, funding, fundrais*',
    duties: [],
  },
  {
    id: 'audits',
    notIn: ['software', 'systems'],
    headings: ['Audits & Compliance', 'Compliance'],
    cues: 'audit, audits, audited, auditing, complian*, statutory, filings, regulat*, gdpr, hipaa, iso, certification*, licen*, permits, permit from, permissions, approvals from, accreditat*, due diligence, policies',
    duties: [],
  },
  {
    id: 'stock',
    notIn: ['software', 'systems'],
    headings: ['Stock & Supplies', 'Supplies & Stock'],
    cues: 'stock, stocks, stocked, stocking, stocktak*, stock-tak*, inventor*, supplies, warehouse, order supplies, ordering supplies, ordering, orders parts, spares, requisition*, goods in, goods inward*, grn, picking, packing, forklift, restock*, shelves, storage, store keeping, materials, reorder*, indents',
    duties: [],
  },
  {
    id: 'safety',
    notIn: ['software', 'systems'],
    headings: ['Health & Safety', 'Safety'],
    cues: 'safety, hygiene, risk assess*, incident reports, hazard*, osha, haccp, first aid, infection control, safeguard*, fire drill*, fire, ppe, work permit*, permit to work, hot work, toolbox talk*, evacuat*, emergenc*, accident*, near miss*, biosafety, radiation, helmets, harness*',
    duties: [],
  },
  {
    id: 'maintenance',
    notIn: ['software', 'systems'],
    headings: ['Maintenance & Repairs', 'Upkeep & Repairs'],
    cues: 'repair, repairs, repairing, repaired, maintenance, faults, faulty, fault finding, breakdown*, break down*, break-down*, install*, installation*, broken, calibrat*, preventive, troubleshoot*, machine, machines, machinery, equipment, vehicles, overhaul*, servicing, service engineer, lubricat*, adjustments, amc',
    duties: [],
  },
  {
    id: 'cleaning',
    notIn: ['software', 'systems'],
    headings: ['Cleaning & Order', 'Cleaning', 'Order & Hygiene'],
    cues: 'cleans, cleaning, cleanliness, washing, wash, sweep*, mop*, sanitis*, sanitiz*, disinfect*, steriliz*, sterilis*, waste, tidy, tidying, upkeep, housekeeping',
    duties: [],
  },
  {
    id: 'planning',
    headings: ['Planning & Coordination', 'Planning', 'Coordination'],
    cues: 'plan, plans, planning, planned, schedul*, coordinat*, co-ordinat*, organis*, organiz*, arrange, arranges, arranging, arranged, calendar*, diary, diaries, travel arrangements, book travel, logistics, roadmap*, deadlines, timeline*, milestones, prioriti*, meetings, agenda*, minutes of, meeting minutes, take minutes, standup*, stand-up*, sprint*, scrum, retro*, forward plan*, work order*, follow-up, followup, tracking of, monitor progress, effort estimat*',
    duties: [],
  },
  {
    id: 'reporting',
    headings: ['Reporting & Analysis', 'Reporting', 'Figures & Reports'],
    cues: 'report, reports, reporting, reported, mis, mis report*, dashboard*, analys*, analyz*, metrics, kpi*, spreadsheet*, statistics, insights, figures, present to, presented to, presenting to, presentations, review deck, deck, weekly review*, monthly review*, survey results',
    duties: [],
  },
  {
    id: 'records',
    headings: ['Documentation & Records', 'Documentation', 'Records'],
    cues: 'document, documents, documenting, documented, documentation, record, records, record keeping, record-keeping, filing, file, files, filed, paperwork, chart, charting, notes, logs, log, logbook*, log book*, register, registers, entries, entry of, entry in, database entry, forms, letters, contracts, manuals, sops, handbook*, wiki, archive*, update the system, badges and, paper work, pod, certificates, typing',
    duties: [
      {
        say: '[keep] records accurate, complete and up to date',
        brief: '[keep] records up to date',
      },
    ],
  },
  {
    id: 'improvement',
    headings: ['Process Improvement', 'Better Processes'],
    cues: 'process improvement, improve the process*, improving the process*, streamlin*, lean, kaizen, six sigma, automat*, efficien*, simplif*, standardi*, redesign*, new process, workflow*',
    duties: [],
  },
  {
    id: 'suppliers',
    headings: ['Vendors & Partners', 'Partners & Vendors'],
    cues: 'vendor*, supplier*, contractor*, subcontractor*, transporter*, agencies, agency, partners, partnership*, third parties, negotiat*, outsourc*, procure*, procurement, purchasing, purchase of, purchases, buying, reps, merchants',
    duties: [],
  },
  {
    id: 'collaboration',
    headings: ['Collaboration', 'Teamwork'],
    cues: 'collaborat*, stakeholder*, cross-functional, liais*, work with, working with, worked with, works with, work closely, working closely, worked closely, partner with, partnered with, other teams, other departments, help the, helps the, helping the, helped, assist, assists, assisting, support the team, colleagues, handover*, hand over, team meetings, team meeting, along with',
    duties: [
      {
        say: '[work] closely with colleagues, [share] information early and [help] out where needed',
        brief: '[work] closely with colleagues',
      },
      {
        say: '[coordinate] with other teams and [answer] their questions promptly',
        brief: '[coordinate] with other teams',
      },
    ],
  },
];
