import type { Pack } from './pack.ts';

/** Those who show guests a place: tour, museum and field guides. */
export const tourGuide: Pack = {
  id: 'tour-guide',
  family: 'general',
  title: 'Tour Guide',
  aliases: [
    'guide -tv -girl -spiritual -career -engineering -study -style',
    'tourist guide',
    'city guide',
    'museum guide',
    'field guide',
    'safari guide',
    'nature guide',
    'trekking guide',
    'mountain guide',
    'walking guide',
    'tour leader',
    'tour manager',
    'tour escort',
    'trek leader',
    'heritage interpreter',
    'docent',
    'adventure guide',
    'river guide',
    'dive guide',
    'nature interpreter',
    'wildlife guide',
    'expedition leader',
  ],
  core: 'tours',
  glossary: { pax: 'guests' },
  settings: ['safari', 'trekking', 'museum', 'city'],
  themes: [
    {
      id: 'tours',
      headings: ['Guided Tours', 'Tours'],
      cues: 'tour*, guid*, walk*, game drive*, drive, drives, safari*, trail*, trek*, group*, sightsee*, museum*, gallery, exhibit*, monument*, temple*, fort*, city, heritage, commentary, stories, explain*, interpret*, birding, hike*, climb*, raft*, dive, dives, boat*, excursion*, school group*',
      duties: [
        {
          say: '[show] guests around, [tell] the stories behind what they see, and [adjust] the pace to the slowest',
          brief: '[show] guests around',
        },
        {
          say: '[greet] each group, [ask] what they would like to see, and [choose] the route to suit',
          brief: '[choose] the route to suit the group',
        },
      ],
    },
    {
      id: 'nature',
      headings: ['Wildlife & Nature', 'Tracking & Wildlife'],
      cues: 'track*, sighting*, wildlife, bird*, animal*, rhino*, plants, conservation, anti poaching, anti-poaching, bush*, forest*, species, census, fire break*, park, reserve',
      duties: [
        {
          say: 'when safari, wildlife, field guide, game, nature, forest, ranger, bush, reserve, lodge: [read] tracks and weather, and [keep] a safe distance from animals',
          brief: '[read] tracks and [keep] a safe distance',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Guest Safety', 'Safety'],
      cues: 'safety, safety brief*, brief*, first aid, risk*, emergenc*, rifle*, evacuat*, helmet*, rope*, harness*, weather, radio, headcount*, head count*, medical, altitude',
      duties: [
        {
          say: '[brief] guests before setting out, [count] heads along the way, and [turn] back when conditions change',
          brief: '[brief] guests and [count] heads',
        },
      ],
    },
    {
      id: 'guests',
      headings: ['Looking After Guests', 'Guest Care'],
      cues: 'guest*, tourist*, visitor*, client*, hosting, host, dinner, complaint*, question*, elderly, children, families, vip*, special request*, feedback, review*, welcome*, airport pickup*, check-in*, translat*',
      duties: [
        {
          say: '[answer] questions, [help] guests with tickets, meals and directions, and [listen] when something is wrong',
          brief: '[help] guests with tickets and directions',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Routes & Bookings', 'Planning'],
      cues: 'itinerar*, plan, plans, planning, route*, booking*, book, ticket*, permit*, hotel*, transport*, driver*, schedul*, coordinat*, timing*, reservation*, vendor*, cost*, budget*, package*, arrange*, agenc*',
      duties: [
        {
          say: '[check] opening times, transport and weather the day before',
          brief: '[check] opening times and transport',
        },
      ],
    },
    {
      id: 'vehicle',
      headings: ['Vehicle & Equipment', 'Equipment'],
      cues: 'vehicle*, vehicle check*, cleaning, clean, repair*, equipment, gear, fuel, tent*, camp*, cook*, kit, maintenance, binocular*',
      duties: [
        {
          say: 'when vehicle, vehicles, drive, drives, safari, jeep, trek, trekking, camp: [check] vehicle, water and gear before the group arrives',
          brief: '[check] vehicle and gear',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Team & Training', 'Team'],
      cues: 'roster*, team, guides, train*, mentor*, supervis*, leave, new ones, interns, porter*, crew, staff, schedule of guides',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Reports & Accounts', 'Records'],
      cues: 'record*, report*, log, logs, document*, expenses, cash, bill, bills, payment*, list, lists, register*, forms, indemnity, sales, commission*',
      duties: [
        {
          say: '[note] guest numbers, payments and incidents on the same day',
          brief: '[note] guest numbers and payments',
        },
      ],
    },
  ],
  hooks: [
    'I show people a place I know well and tell them what is behind it.',
    'My work is guiding groups, telling them about the place and looking after them on the way.',
  ],
  about: [
    [
      'I check the route, opening times and the weather before a tour.',
      'Before we set off, I tell the group how long the tour is and what to bring.',
    ],
    [
      'I keep an eye on the last person in the group.',
      'When I do not know an answer, I say so and look it up.',
    ],
  ],
  closings: [
    'In short, my job is to show people a place safely and to help them to understand it.',
    'Overall, I want guests to go home safe and with something to tell.',
  ],
  strengths: ['Guided Tours', 'Guest Care', 'Local Knowledge'],
};
