import type { Pack } from './pack.ts';

export const propertyManager: Pack = {
  id: 'property-manager',
  family: 'office',
  title: 'Property Manager',
  aliases: [
    'property management',
    'property administrator',
    'property officer',
    'real estate manager',
    'estate manager',
    'block manager',
    'building manager',
    'building superintendent',
    'apartment manager',
    'community association manager',
    'hoa manager',
    'housing officer',
    'housing manager',
    'lettings manager',
    'leasing manager',
    'society manager',
    'resident manager',
  ],
  core: 'work',
  glossary: {
    hoa: 'homeowners’ association',
    amc: 'service contract',
    amcs: 'service contracts',
    ppm: 'planned maintenance',
    hk: 'housekeeping',
    wo: 'work order',
    wos: 'work orders',
    res: 'residents',
    maint: 'maintenance',
  },
  settings: [
    'residential',
    'commercial',
    'retail',
    'student housing',
    'offices',
    'facilities',
    'social housing',
  ],
  themes: [
    {
      id: 'tenants',
      headings: ['Tenants & Residents', 'Residents'],
      cues: 'tenant*, resident*, leaseholder*, complain*, request*, enquir*, inquir*, neighbor*, neighbour*, noise*, dispute*, tenant relation*, welcome*, newsletter*, customer*, community event*, evict*',
      duties: [
        {
          say: '[answer] tenants’ questions, [tell] them when work will be done, and [inform] them of delays',
          brief: '[answer] tenants’ questions',
        },
      ],
    },
    {
      id: 'maintenance',
      headings: ['Maintenance & Repairs', 'Repairs'],
      cues: 'maintenance*, maintain*, repair*, work order*, breakdown*, preventive*, planned maintenance*, elevator*, lift, lifts, boiler*, hvac*, plumb*, electric*, generator*, dg set*, landscap*, cleaning*, housekeeping*, renovat*, refurbish*, emergency call*, out of hours, pest*, security*, fix, fixes, fixing, fixed',
      tools: ['logistics'],
      duties: [
        {
          say: '[log] and [track] work orders in {logistics}, and [inspect] finished work before payment',
          brief: '[log] and [track] work orders in {logistics}',
        },
        {
          say: '[prioritize] requests by urgency, [send] the right tradesperson, and [check] the result',
          brief: '[prioritize] requests and [check] the work',
        },
        {
          say: '[schedule] regular upkeep of roofs, heating and common areas to prevent emergencies',
          brief: '[schedule] regular upkeep',
        },
      ],
    },
    {
      id: 'leasing',
      headings: ['Leases & Vacancies', 'Leases & Rentals'],
      cues: 'lease*, leasing, letting*, let, vacan*, viewing*, showing*, show units, tour*, application*, screening*, background check*, reference*, move in*, move-in*, move out*, move-out*, renewal*, advert*, listing*, deposit*, inventory check*, check-out*, check-in*, occupancy*, contract renewal*, agreement*, tenant screening*, occupancy up, occupancy went',
      duties: [
        {
          say: '[prepare] lease agreements, move-ins and move-outs, and [record] the condition of each unit with the tenant',
          brief: '[prepare] move-ins and move-outs',
        },
        {
          say: '[show] vacant units, [check] applications, and [explain] the terms before signing',
          brief: '[show] vacant units and [check] applications',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Rents & Budgets', 'Rent & Costs'],
      cues: 'rent, rents, rent roll*, rent collection*, collect*, arrears, late payment*, budget*, invoice*, bill, bills, billing, service charge*, charges, payment*, account*, cost*, expense*, reconcil*, owner statement*, utilit*, electricity bill*, petty cash, insurance*, tax',
      tools: ['finance', 'erp'],
      duties: [
        {
          say: '[track] rents, deposits and invoices using {finance+erp}, and [follow] up on missing payments',
          brief: '[track] rents and invoices using {finance+erp}',
        },
        {
          say: '[track] rents and expenses against the budget, and [follow] up on missing payments',
          brief: '[track] rents and expenses',
        },
      ],
    },
    {
      id: 'contractors',
      headings: ['Contractors & Suppliers', 'Contractors'],
      cues: 'contractor*, vendor*, supplier*, tender*, quote*, quotation*, bid, bids, service contract*, negotiat*, procure*, purchas*, agency, agencies, outsourc*, sla, slas, supervis*, tradespeople, handymen, service contract renewal*, security and housekeeping',
      duties: [
        {
          say: '[compare] quotes, [agree] on scope and dates, and [check] the quality of the finished work',
          brief: '[compare] quotes and [check] finished work',
        },
      ],
    },
    {
      id: 'inspections',
      headings: ['Inspections & Safety', 'Safety & Compliance'],
      cues: 'inspect*, safety, fire*, complian*, risk assess*, gas safety*, certificate*, code, codes, audit*, insurance claim*, hazard*, legionella*, regulation*, licens*, health and safety, site visit*, walk*, drill*, legal notice*, by-law*, bylaw*',
      duties: [
        {
          say: '[walk] the buildings, [look] for leaks, loose railings and blocked exits, and [arrange] repairs',
          brief: '[walk] the buildings and [record] defects',
        },
        {
          say: '[keep] track of certificates and legal checks, and [schedule] renewals in good time',
          brief: '[keep] track of certificates and checks',
        },
      ],
    },
    {
      id: 'owners',
      headings: ['Owner Reporting', 'Owners'],
      cues: 'owner*, board, boards, landlord*, investor*, client*, report, reports, reporting, reported, agm, committee*, meeting*, minutes',
      duties: [
        {
          say: 'not as housing, officer: [inform] owners about occupancy, income, expenses and upcoming work',
          brief: '[report] to owners on occupancy and expenses',
        },
      ],
    },
    {
      id: 'work',
      headings: ['Property Management', 'Day-to-Day Work'],
      cues: 'properties, units, portfolio',
      duties: [],
    },
  ],
  hooks: [
    'I look after rental properties and the tenants who live and work in them.',
    'not as housing, officer: My work is coordinating owners, tenants and contractors to keep properties in good condition.',
  ],
  about: [
    [
      'I start the day with urgent repairs and plan the rest around them.',
      'Before I approve a bill, I check that the work was done.',
    ],
    ['When a repair takes longer, I tell the tenant.', 'I keep leases, payments and inspections on file.'],
  ],
  closings: [
    'In short, my job is to keep properties in good condition and the people in them well served.',
    'not as housing, officer: Overall, I want owners to keep the value of their property and tenants to feel at home.',
    'Overall, I want repairs, rents and questions to be dealt with fairly and on time.',
  ],
  strengths: ['Tenant Relations', 'Maintenance', 'Rents & Budgets'],
};
