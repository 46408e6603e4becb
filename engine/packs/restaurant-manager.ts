import type { Pack } from './pack.ts';

export const restaurantManager: Pack = {
  id: 'restaurant-manager',
  family: 'commerce',
  title: 'Restaurant Manager',
  aliases: [
    'assistant restaurant manager',
    'restaurant supervisor',
    'restaurant general manager',
    'cafe manager',
    'café manager',
    'coffee shop manager',
    'f&b manager',
    'food and beverage manager',
    'food & beverage manager',
    'f&b supervisor',
    'f&b executive',
    'catering manager',
    'catering supervisor',
    'banquet manager',
    'outlet manager f&b',
    'canteen manager',
    'fast food manager',
    'restaurant shift manager',
    'maitre d',
    'front of house manager',
    'dining room manager',
    'cafe owner',
    'restaurant owner',
    'coffee shop owner',
    'dhaba',
    'food truck owner',
  ],
  core: 'service',
  glossary: {
    foh: 'front of house',
    boh: 'back of house',
    'f&b': 'food and beverage',
    covers: 'covers',
    pos: 'POS',
    qsr: 'quick-service restaurant',
  },
  settings: ['fine dining', 'fast food', 'casual dining', 'hotel', 'café', 'banquets', 'quick service'],
  themes: [
    {
      id: 'service',
      headings: ['Service & Guests', 'Service'],
      cues: 'service, guest*, customer*, dining, floor, table*, complain*, review*, reservation*, booking*, greet*, experience, walk the floor, vip*, event*',
      duties: [
        {
          say: '[run] the floor during service, [talk] to guests, and [step] in where a section falls behind',
          brief: '[run] the floor during service',
        },
        {
          say: 'not as banquet, catering, banquets: [settle] complaints at the table, and [discuss] the cause with kitchen or service afterward',
          brief: '[settle] guests’ complaints',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Team & Shifts', 'Leading the Team'],
      cues: 'team*, staff*, shift*, rota*, roster*, schedul*, brief*, hire*, hiring, recruit*, train*, supervis*, manage*, waiter*, server*, motivat*, appraisal*, manpower, manpower planning, casuals',
      duties: [
        {
          say: '[plan] shifts around bookings, [brief] the team before service, and [train] new colleagues',
          brief: '[plan] shifts and [brief] the team',
        },
        {
          say: '[work] alongside the team at busy times, and [give] feedback the same day',
          brief: '[work] alongside the team',
        },
      ],
    },
    {
      id: 'kitchen',
      headings: ['Kitchen & Menu', 'Working with the Kitchen'],
      cues: 'kitchen, chef*, menu*, special*, dish*, food quality, portion*, recipe*, tasting*, allergen*, drinks list, wine list',
      duties: [
        {
          say: 'not as banquet, catering, bar, banquets: [agree] with the kitchen on menu, specials and dishes that are running out',
          brief: 'not as banquet, catering, bar, banquets: [agree] with the kitchen on menu and specials',
        },
        {
          say: 'as banquet, catering, banquets: [go] through menus, numbers and timing with kitchen and client before the event',
          brief: '[agree] on menus and numbers',
        },
      ],
    },
    {
      id: 'events',
      headings: ['Banquets & Events', 'Events'],
      cues: 'banquet*, beo*, fp, event*, function*, venue*, lawn, ballroom, wedding*, outdoor catering, decorator*, set up, buffet*, party, parties, catering, ops for',
      duties: [
        {
          say: 'as banquet, catering, banquets: [check] the hall, the setup and the staff list before guests arrive, and [stay] with the client until the end',
          brief: '[check] hall and setup before guests arrive',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Suppliers', 'Ordering & Stock'],
      cues: 'stock*, order*, inventor*, supplier*, deliver*, waste, wastage, food cost*, beverage cost*, stocktake*, par level*, purchas*, vendor*',
      duties: [
        {
          say: '[order] food, drinks and supplies, [check] deliveries, and [keep] waste low',
          brief: '[order] supplies and [check] deliveries',
        },
        {
          say: '[count] stock regularly, [compare] it with sales, and [look] into differences',
          brief: '[count] stock and [look] into differences',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Sales & Costs', 'Figures'],
      cues: 'sales, revenue, cost*, budget*, p&l, profit*, target*, cash*, till*, banking, labor cost*, labour cost*, margin*, upsell*, invoice*, payroll, cost control, variance, breakage, billing, guest settlement, settlement*',
      tools: ['pos'],
      duties: [
        {
          say: '[track] sales in {pos}, [compare] them with staff hours and costs, and [close] the day’s cash',
          brief: '[track] sales in {pos}',
        },
        {
          say: '[compare] sales with staff hours and purchases, and [close] the day’s cash',
          brief: '[compare] sales with costs',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Food Safety & Licensing', 'Hygiene & Safety'],
      cues: 'hygiene, haccp, food safety, clean*, temperature*, inspection*, licens*, licenc*, fire, safety, complian*, audit*, health inspect*, pest*',
      duties: [
        {
          say: '[check] hygiene, temperatures and cleaning records, and [prepare] for inspections',
          brief: '[check] hygiene and temperature records',
        },
      ],
    },
  ],
  hooks: [
    'not as banquet, catering, banquets, bar: I run a restaurant day by day: the guests, the team, the kitchen’s needs and the figures.',
    'My work is making sure that service runs well and guests want to come back.',
  ],
  about: [
    [
      'I go through bookings, staff and stock before service.',
      'Before we open, I walk the room and taste what is new.',
    ],
    [
      'When a guest complains, I go to the table.',
      'I plan shifts so that newcomers work beside somebody who knows the house.',
    ],
  ],
  closings: [
    'In short, my job is to see that guests eat well, staff are supported and the figures are right.',
    'Overall, I want guests to come back and the team to like working here.',
  ],
  strengths: ['Service', 'Team Leadership', 'Cost Control'],
};
