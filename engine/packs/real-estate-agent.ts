import type { Pack } from './pack.ts';

export const realEstateAgent: Pack = {
  id: 'real-estate-agent',
  family: 'commerce',
  title: 'Real Estate Agent',
  aliases: [
    'real estate',
    'real estate broker',
    'real estate sales',
    'real estate sales executive',
    'realtor',
    'estate agent',
    'letting agent',
    'lettings negotiator',
    'sales negotiator',
    'leasing agent',
    'leasing consultant',
    'property consultant',
    'property advisor',
    'property agent',
    'property dealer',
    'property sales',
    'property negotiator',
    "buyer's agent",
    'buyers agent',
    'listing agent',
  ],
  core: 'work',
  glossary: {
    cma: 'market analysis',
    cmas: 'market analyses',
    oh: 'open house',
    loi: 'letter of intent',
    appts: 'appointments',
    appt: 'appointment',
    comps: 'comparable sales',
    fsbo: 'private sellers',
  },
  settings: ['residential', 'commercial', 'rentals', 'lettings', 'sales', 'luxury', 'land', 'leasing'],
  themes: [
    {
      id: 'clients',
      headings: ['Buyers & Sellers', 'Clients'],
      cues: 'client*, buyer*, seller*, vendor*, landlord*, tenant*, renter*, customer*, enquir*, inquir*, need*, requirement*, first-time*, investor*, advis*, consult*, relationship*, referral*, follow up, follow ups, follow-up*, after sales, walk-in*',
      tools: ['crm'],
      duties: [
        {
          say: '[manage] contacts, listings and follow-ups in {crm}, and [return] calls promptly',
          brief: '[manage] contacts and follow-ups in {crm}',
        },
        {
          say: '[listen] to clients’ needs and budget, and [give] them realistic advice',
          brief: '[listen] to clients’ needs and budget',
        },
        {
          say: '[guide] clients from the first call to the handover of the keys, and [answer] their questions',
          brief: '[guide] clients from first call to handover',
        },
      ],
    },
    {
      id: 'viewings',
      headings: ['Property Viewings', 'Showings & Open Houses'],
      cues: 'viewing*, showing*, show properties, show homes, show flats, show houses, showed, open house*, site visit*, tour*, appointment*, walkthrough*, walk-through*, walk through*, inspection*, visit*',
      duties: [
        {
          say: 'unless commercial, industrial, plots, land: [show] homes at convenient times, [point] out strengths and weaknesses, and [answer] questions',
          brief: '[show] homes and [answer] questions',
        },
        {
          say: 'unless commercial, industrial, plots, land: [prepare] homes and documents for visitors, and [ask] for feedback afterward',
          brief: '[prepare] homes and [ask] for feedback',
        },
      ],
    },
    {
      id: 'listings',
      headings: ['Listings & Marketing', 'Listings'],
      cues: 'list, lists, listing*, listed, mls, photo*, photograph*, video*, virtual tour*, advert*, ads, market*, brochure*, portal*, zillow, rightmove, social media*, instagram, sign*, staging, stage*, floor plan*, description*, post properties, magicbricks, 99acres, campaign*',
      tools: ['marketing'],
      duties: [
        {
          say: '[prepare] advertisements with accurate photos and figures, and [keep] them current',
          brief: '[prepare] and [update] advertisements',
        },
        {
          say: '[describe] properties clearly and accurately, including known drawbacks',
          brief: '[describe] properties accurately',
        },
      ],
    },
    {
      id: 'valuation',
      headings: ['Market & Valuation', 'Valuation & Market'],
      cues: 'valu*, apprais*, price, prices, pricing, market analys*, comparable*, market research*, market trend*, research*, neighborhood*, neighbourhood*, area knowledge, rent level*, investment*, yield*, roi',
      duties: [
        {
          say: 'unless commercial, industrial, plots, land: not as letting, lettings, leasing: [compare] prices of similar homes, [explain] the price range to the owner, and [follow] local trends',
          brief: '[compare] prices and [follow] local trends',
        },
      ],
    },
    {
      id: 'deals',
      headings: ['Offers & Closing', 'Negotiation & Closing'],
      cues: 'offer*, negotiat*, close, closes, closed, closing*, deal, deals, sold, sell, sells, selling, sales, contract*, agreement*, lease, leases, leasing, rent out, rented, let, lets, letting, escrow*, title*, registration*, token*, loan*, mortgage*, bank*, paperwork, document*, solicitor*, lawyer*, deposit*, target*, commission*, conveyanc*, transaction*, due diligence',
      duties: [
        {
          say: '[present] offers to both parties, and [follow] each step from acceptance to the handover of the keys',
          brief: '[present] offers and [follow] the sale to handover',
        },
        {
          say: '[collect] the documents for a sale or lease, [explain] them, and [keep] track of deadlines',
          brief: '[collect] documents and [track] deadlines',
        },
      ],
    },
    {
      id: 'leads',
      headings: ['Finding Clients', 'Prospecting'],
      cues: 'lead, leads, prospect*, cold call*, door knock*, network*, farming, generate*, canvass*, builder*, developers, channel partner*, new business, instruction*, exhibition*, expo*, calls, database',
      duties: [
        {
          say: '[reach] new owners and buyers through calls, local contacts and referrals',
          brief: '[find] new owners and buyers',
        },
      ],
    },
    {
      id: 'management',
      headings: ['Rentals & Move-Ins', 'Rentals'],
      cues: 'rental*, rent collection*, move in, move-in*, move out, move-out*, inventory, inventories, check-in*, check-out*, tenant screening*, background check*, reference check*, maintenance*, repair*, keys, handover*, society, hoa',
      duties: [],
    },
    { id: 'work', headings: ['Property Work', 'Day-to-Day Work'], cues: '', duties: [] },
  ],
  hooks: [
    'I help people buy, sell and rent homes.',
    'not as letting, lettings, leasing: My work is bringing buyers and sellers together on a property and a fair price.',
    'not as letting, lettings, leasing: I show homes, explain prices and guide buyers and sellers to the signing.',
  ],
  about: [
    [
      'I visit a property before I describe it.',
      'Before a viewing, I check keys, papers and the questions I expect.',
    ],
    ['When a home has a defect, I mention it at the viewing.', 'I return calls on the same day where I can.'],
  ],
  closings: [
    'as letting, lettings, leasing: In short, my job is to find tenants for homes and homes for tenants.',
    'not as letting, lettings, leasing: In short, my job is to help people to buy and sell property at a fair price and without surprises.',
    'Overall, I want people to move into a place that suits them.',
  ],
  strengths: ['Client Advice', 'Viewings & Listings', 'Negotiation'],
};
