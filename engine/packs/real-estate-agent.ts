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
          say: '[keep] clients, listings and follow-ups up to date in {crm}, and [call] back when I said I would',
          brief: '[keep] clients and follow-ups current in {crm}',
        },
        {
          say: '[listen] to what people need and can afford, and [tell] them early when the two do not meet',
          brief: '[listen] to what clients need and can afford',
        },
        {
          say: '[stay] in touch from the first call to the keys, and [answer] the question behind the question',
          brief: '[stay] in touch from first call to keys',
        },
      ],
    },
    {
      id: 'viewings',
      headings: ['Viewings', 'Showings & Open Houses'],
      cues: 'viewing*, showing*, show properties, show homes, show flats, show houses, showed, open house*, site visit*, tour*, appointment*, walkthrough*, walk-through*, walk through*, inspection*, visit*',
      duties: [
        {
          say: '[show] homes at an hour that suits, [point] out the good and the doubtful, and [let] people look in peace',
          brief: '[show] homes and [answer] questions',
        },
        {
          say: '[prepare] viewings with keys, papers and lights on, and [ask] afterward what people really thought',
          brief: '[prepare] viewings and [ask] for feedback',
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
          say: '[prepare] listings with honest pictures and figures, and [keep] them current until the sign comes down',
          brief: '[prepare] and [update] listings',
        },
        {
          say: '[describe] a property so that the right people call, and [name] what others would leave out',
          brief: '[describe] properties clearly',
        },
      ],
    },
    {
      id: 'valuation',
      headings: ['Prices & Market', 'Valuation & Market'],
      cues: 'valu*, apprais*, price, prices, pricing, market analys*, comparable*, market research*, market trend*, research*, neighborhood*, neighbourhood*, area knowledge, rent level*, investment*, yield*, roi',
      duties: [
        {
          say: '[compare] prices of similar homes, [explain] the range to the owner, and [watch] how the area moves',
          brief: '[compare] prices and [watch] the market',
        },
      ],
    },
    {
      id: 'deals',
      headings: ['Offers & Closing', 'Negotiation & Closing'],
      cues: 'offer*, negotiat*, close, closes, closed, closing*, deal, deals, sold, sell, sells, selling, sales, contract*, agreement*, lease, leases, leasing, rent out, rented, let, lets, letting, escrow*, title*, registration*, token*, loan*, mortgage*, bank*, paperwork, document*, solicitor*, lawyer*, deposit*, target*, commission*, conveyanc*, transaction*, due diligence',
      duties: [
        {
          say: '[carry] offers between the parties without coloring them, and [follow] each step from acceptance to keys',
          brief: '[carry] offers and [follow] each step to the keys',
        },
        {
          say: '[gather] the papers that a sale or a lease needs, [explain] them, and [keep] the dates in view',
          brief: '[gather] papers and [keep] dates in view',
        },
      ],
    },
    {
      id: 'leads',
      headings: ['Finding Clients', 'Prospecting'],
      cues: 'lead, leads, prospect*, cold call*, door knock*, network*, farming, generate*, canvass*, builder*, developers, channel partner*, new business, instruction*, exhibition*, expo*, calls, database',
      duties: [
        {
          say: '[look] for new owners and buyers by phone, in the street and through people I have worked with',
          brief: '[look] for new owners and buyers',
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
    'I open doors for people who are about to make a large decision, and I try not to hurry them.',
    'My work is bringing together a home, a price and people who want different things.',
    'People move for a reason, and I ask about it before I show them anything.',
  ],
  about: [
    [
      'Calls in the morning, viewings when people are off work, and papers in between: that is the usual day.',
      'A sale is a long row of small appointments, and I keep track of them.',
      'I spend as much time on roads and stairs as at the desk, and I know a good many cellars.',
    ],
    [
      'If a wall is damp, I say so at the viewing and not after it.',
      'I would rather lose a sale than have someone regret a home.',
      'A call back on the same day is worth more than a glossy folder.',
    ],
  ],
  closings: [
    'In short, I listen, show, explain and see the papers through to the keys.',
    'Buyer and owner should both be able to greet me in the street a year later.',
    'A fair price, a straight answer and no surprises at signing: I work along those lines.',
  ],
  manners: [
    'Silence sells as well as talk, so I leave room for it.',
    'I return calls, also when the news is bad.',
    'I ask about the dog, the piano and the commute before I suggest anything.',
  ],
  strengths: ['Client Advice', 'Viewings & Listings', 'Negotiation'],
};
