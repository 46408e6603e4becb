import type { Pack } from './pack.ts';

/** Those who live from fish: fishers at sea and inland, and fish farmers. */
export const fisher: Pack = {
  id: 'fisher',
  family: 'general',
  title: 'Fisherman',
  aliases: [
    'fisher',
    'fisherwoman',
    'fisherfolk',
    'fishing',
    'commercial fisherman',
    'trawlerman',
    'fishing deckhand',
    'fishing boat skipper',
    'fish farm',
    'fish farmer',
    'fish farm worker',
    'fish farm manager',
    'aquaculture',
    'aquaculture technician',
    'salmon farmer',
    'shrimp farmer',
    'prawn farmer',
    'oyster farmer',
    'mussel farmer',
    'hatchery technician fish',
    'lobsterman',
    'crabber',
  ],
  core: 'fishing',
  glossary: { do: 'dissolved oxygen', fcr: 'feed conversion ratio', qty: 'quantity' },
  settings: ['coastal', 'inland', 'deep sea', 'shrimp', 'salmon', 'self-employed'],
  themes: [
    {
      id: 'fishing',
      headings: ['Fishing', 'Catching'],
      cues: 'fish, fishing, catch*, net, nets, line, lines, trap*, pot, pots, haul*, trawl*, cast*, shoot*, crab*, lobster*, tuna, prawns at sea, dive, diving, harvest seaweed, quota*, trip, trips, boat*, row*, ferry*',
      duties: [
        {
          say: 'not as farm, farmer, aquaculture, hatchery: [set] and [haul] the gear, [sort] the catch, and [put] back what is too small',
          brief: '[set] and [haul] the gear',
        },
        {
          say: 'not as farm, farmer, aquaculture, hatchery: [read] sky, tide and forecast before leaving, and [turn] back in time',
          brief: '[read] sky and tide before leaving',
        },
      ],
    },
    {
      id: 'farming',
      headings: ['Fish Farming', 'Rearing'],
      cues: 'feed*, pond*, cage*, pen, pens, tank*, hatcher*, fry, fingerling*, smolt*, broodstock*, oxygen*, aerat*, water quality, test water, ph, grad*, stocking, harvest*, shrimp*, prawn*, oyster*, mussel*, rear*, grow*, spawn*, disease*, sampl*, lice',
      duties: [
        {
          say: 'as farm, farmer, aquaculture, hatchery: [feed] by what the fish take, [test] the water, and [look] for fish that swim oddly',
          brief: '[feed] fish and [test] the water',
        },
        {
          say: 'as farm, farmer, aquaculture, hatchery: [check] nets, pumps and aerators, and [remove] dead fish each day',
          brief: '[check] nets, pumps and aerators',
        },
      ],
    },
    {
      id: 'catch',
      headings: ['Catch & Sale', 'Handling & Sale'],
      cues: 'ice*, gut*, clean fish, cleaning fish, sort*, weigh*, pack*, sell*, sold, sale*, market*, auction*, buyer*, price*, land*, deliver*, storage, dry, drying, smoke*, smoking, customer*, passenger*, count*',
      duties: [
        {
          say: '[put] the fish on ice at once, and [keep] boxes clean and out of the sun',
          brief: '[keep] fish cold and clean',
        },
        {
          say: 'when self-employed, self employed, own boat, own pond, own ponds, own farm, cooperative: [compare] prices before selling, and [keep] a book of trips, costs and sales',
          brief: '[compare] prices and [keep] the books',
        },
      ],
    },
    {
      id: 'gear',
      headings: ['Boat & Gear', 'Gear & Repairs'],
      cues: 'mend*, repair*, engine*, gear*, maintain*, maintenance, hull*, paint*, rope*, winch*, clean*, equipment, fuel, pump*, generator*, anchor*, moor*, sonar, gps',
      duties: [
        {
          say: 'not as farm, farmer, aquaculture, hatchery: [mend] nets and ropes ashore, and [check] engine and fuel before setting out',
          brief: '[mend] nets and [check] the engine',
        },
        {
          say: 'as farm, farmer, aquaculture, hatchery: [maintain] tanks or cages, pumps and nets, and [repair] damage early',
          brief: '[maintain] tanks or cages, pumps and nets',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Safety on the Water'],
      cues: 'safe*, life jacket*, lifejacket*, weather*, emergenc*, first aid, flare*, rescue*, risk*, drill*, watch, watches, storm*, radio*',
      duties: [
        {
          say: 'not as farm, farmer, aquaculture, hatchery: [wear] a life jacket, [tell] someone ashore where I am going, and [keep] the deck clear',
          brief: '[keep] the deck clear and a life jacket on',
        },
        {
          say: 'as farm, farmer, aquaculture, hatchery: [keep] walkways and electrical equipment safe, and [store] chemicals under lock',
          brief: '[keep] walkways and equipment safe',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Rules', 'Logs'],
      cues: 'log, logs, logbook*, record*, report*, licen*, quota, permit*, register*, document*, data*, inspection*, complian*, rule*, regulation*, paperwork, season*',
      duties: [
        {
          say: 'not as farm, farmer, aquaculture, hatchery: [keep] to seasons and sizes, and [log] what was caught or harvested',
          brief: '[keep] to seasons and sizes',
        },
        {
          say: 'as farm, farmer, aquaculture, hatchery: [record] feed, losses, water values and harvests',
          brief: '[record] feed, losses and harvests',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Crew & Community', 'Crew'],
      cues: 'crew*, team*, deckhand*, worker*, cooperative*, co-op*, community*, train*, teach*, supervis*, help*, neighbour*, neighbor*, group*, women, sons, family',
      duties: [
        {
          say: '[divide] up the work, and [show] newcomers its dangers',
          brief: '[show] newcomers the work',
        },
      ],
    },
  ],
  hooks: [
    'not as farm, farmer, aquaculture, hatchery: My work is fishing, and keeping the boat, the gear and the catch in order.',
    'as farm, farmer, aquaculture, hatchery: I rear fish or shellfish, from the young stock to the harvest.',
    'not as farm, farmer, aquaculture, hatchery: I catch, handle and land fish, and look after the boat and the gear.',
  ],
  about: [
    [
      'I check weather, water and gear before the work starts.',
      'Before we land or harvest, I get ice, boxes and water ready.',
    ],
    ['I keep to sizes, seasons and limits.', 'When gear is damaged, I repair it before the next use.'],
  ],
  closings: [
    'In short, my job is to bring in good fish, safely and within the rules.',
    'Overall, I want people to eat fresh fish, and the water to hold fish in years to come.',
  ],
  strengths: ['Fishing', 'Gear & Repairs', 'Fresh Handling'],
};
