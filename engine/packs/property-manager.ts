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
          say: '[answer] tenants, [tell] them what will be done and when, and [let] them know if it takes longer',
          brief: '[answer] tenants and [keep] them informed',
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
          say: '[log] and [follow] repairs in {logistics}, and [look] at the finished work before the bill is paid',
          brief: '[follow] repairs in {logistics}',
        },
        {
          say: '[sort] repairs by urgency, [send] the right trade, and [look] at the result',
          brief: '[arrange] and [check] repairs',
        },
        {
          say: '[plan] the regular upkeep of roof, heating and common areas, so that fewer calls come at night',
          brief: '[plan] regular upkeep',
        },
      ],
    },
    {
      id: 'leasing',
      headings: ['Leases & Vacancies', 'Leases & Rentals'],
      cues: 'lease*, leasing, letting*, let, vacan*, viewing*, showing*, show units, tour*, application*, screening*, background check*, reference*, move in*, move-in*, move out*, move-out*, renewal*, advert*, listing*, deposit*, inventory check*, check-out*, check-in*, occupancy*, contract renewal*, agreement*, tenant screening*, occupancy up, occupancy went',
      duties: [
        {
          say: '[prepare] leases, move-ins and move-outs, and [record] the state of the rooms with the tenant present',
          brief: '[prepare] leases and move-ins',
        },
        {
          say: '[show] vacant units, [check] applications, and [explain] the lease before it is signed',
          brief: '[show] vacant units and [explain] leases',
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
          say: '[keep] rents, deposits and invoices in order with {finance+erp}, and [ask] early when a payment is missing',
          brief: '[keep] rents and invoices in order with {finance+erp}',
        },
        {
          say: '[follow] rents and bills against the budget, and [ask] early when a payment is missing',
          brief: '[follow] rents and bills',
        },
      ],
    },
    {
      id: 'contractors',
      headings: ['Contractors & Suppliers', 'Contractors'],
      cues: 'contractor*, vendor*, supplier*, tender*, quote*, quotation*, bid, bids, service contract*, negotiat*, procure*, purchas*, agency, agencies, outsourc*, sla, slas, supervis*, tradespeople, handymen, service contract renewal*, security and housekeeping',
      duties: [
        {
          say: '[compare] quotes, [agree] on scope and date, and [ask] for it to be done again when it was not done well',
          brief: '[compare] quotes and [check] contractors’ work',
        },
      ],
    },
    {
      id: 'inspections',
      headings: ['Inspections & Safety', 'Safety & Compliance'],
      cues: 'inspect*, safety, fire*, complian*, risk assess*, gas safety*, certificate*, code, codes, audit*, insurance claim*, hazard*, legionella*, regulation*, licens*, health and safety, site visit*, walk*, drill*, legal notice*, by-law*, bylaw*',
      duties: [
        {
          say: '[walk] the buildings, [look] for leaks, loose rails and blocked exits, and [have] them seen to',
          brief: '[walk] the buildings and [note] defects',
        },
        {
          say: '[keep] track of inspections and certificates, and [book] the next one before the last runs out',
          brief: '[keep] track of inspections',
        },
      ],
    },
    {
      id: 'owners',
      headings: ['Owners & Reports', 'Owners'],
      cues: 'owner*, board, boards, landlord*, investor*, client*, report, reports, reporting, reported, agm, committee*, meeting*, minutes',
      duties: [
        {
          say: '[report] to owners what was rented out, spent and repaired, and what will be due next year',
          brief: '[report] to owners on rentals, costs and repairs',
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
    'I look after buildings and the people in them, and the building usually calls first.',
    'My work lies between owners, tenants and tradespeople, who each see a different house.',
    'A roof, a rent and a neighbor: most of what I do has to do with one of them.',
  ],
  about: [
    [
      'The day starts with what broke overnight, and I plan the rest around it.',
      'Calls, walks through the buildings, quotes, leases and figures take turns.',
      'I spend part of the week on site, since a defect looks different on the phone.',
    ],
    [
      'A tenant who hears nothing assumes nothing is happening, so I call even without news.',
      'I see a repair with my own eyes before I believe it.',
      'What the lease says and what is fair are mostly the same, and I look at both.',
    ],
  ],
  closings: [
    'In short, I keep buildings sound, rents in order and people informed.',
    'The owner should know what it costs, and the tenant when it will be fixed.',
    'Houses are patient and people are not, so people get their answer first.',
  ],
  manners: [
    'A leak does not wait for office hours, and I have learned to live with that.',
    'I write down what was agreed, and both sides get a copy.',
    'I stay friendly with people who are right and with those who are not.',
  ],
  strengths: ['Tenant Relations', 'Maintenance', 'Rents & Budgets'],
};
