import type { Pack } from './pack.ts';

/** Those who keep streets clean and take away waste, and who clean outdoors. */
export const refuseCollector: Pack = {
  id: 'refuse-collector',
  family: 'hands-on',
  title: 'Refuse Collector',
  aliases: [
    'garbage collector',
    'waste collector',
    'trash collector',
    'bin man',
    'binman',
    'dustman',
    'rubbish collector',
    'recycling collector',
    'recycling operative',
    'recycling worker',
    'waste sorter',
    'waste picker',
    'rag picker',
    'scrap collector',
    'scrap dealer',
    'refuse loader',
    'refuse worker',
    'sanitation worker',
    'safai karamchari',
    'safai karmachari',
    'street sweeper',
    'street cleaner',
    'road sweeper',
    'street cleansing',
    'drain cleaner',
    'sewer worker',
    'window cleaner',
    'chimney sweep',
    'pool cleaner',
    'tank cleaner',
    'pressure washer',
    'pest control',
    'pest controller',
    'pest control technician',
    'exterminator',
    'fumigator',
  ],
  core: 'rounds',
  glossary: { hhw: 'household waste', rcv: 'collection truck', custs: 'customers' },
  settings: ['municipal', 'council', 'self-employed', 'night', 'commercial', 'recycling'],
  themes: [
    {
      id: 'rounds',
      headings: ['Daily Rounds', 'Rounds & Routes'],
      cues: 'collect*, round, rounds, route*, bin, bins, waste, refuse, garbage, rubbish, trash, load*, empty*, household*, door to door, door-to-door, bulky, truck*, tip, tipping, landfill, street*, streets, house*',
      duties: [
        {
          say: 'not as window, chimney, pool, tank, drain, sewer, pest, exterminator, fumigator, sweeper, cleaner, cleansing, washer, sorter: [empty] bins along the route, [put] them back where they stood, and [note] what could not be taken',
          brief: '[empty] bins along the route',
        },
        {
          say: 'not as pest, exterminator, fumigator: [leave] each place swept and tidy before moving on to the next',
          brief: '[leave] each place tidy',
        },
      ],
    },
    {
      id: 'cleaning',
      headings: ['Cleaning', 'Outdoor Cleaning'],
      cues: 'clean*, sweep*, wash*, mop*, leaves, gutter*, drain*, sewer*, window*, glass, ladder*, litter*, graffiti, jet*, public toilet*, market*, park*, pressure*, chimney*, flue*, pool*, tank*, snow, disinfect*, unblock*',
      duties: [
        {
          say: 'as sweeper, street, road, cleansing: [sweep] along the curb, [pick] up glass by hand with gloves, and [clear] the grates before rain',
          brief: '[sweep] streets and [clear] grates',
        },
        {
          say: 'as window: [set] the ladder on firm ground, [wet] and [wipe] each pane from the top, and [dry] the sill',
          brief: '[clean] windows, frames and sills',
        },
        {
          say: 'as drain, sewer, tank: [test] the air before anyone goes in, and [have] someone stay at the opening',
          brief: '[test] the air before anyone goes in',
        },
      ],
    },
    {
      id: 'pests',
      headings: ['Pest Control', 'Treatments'],
      cues: 'pest*, rat, rats, mice, rodent*, termite*, cockroach*, bed bug*, bedbug*, bait*, trap*, spray*, fumigat*, insect*, mosquito*, treat*, infestation*, wasps, proofing, fogging',
      duties: [
        {
          say: 'as pest, exterminator, fumigator: [find] out where they come in, [set] bait where children and pets cannot reach it, and [come] back to check',
          brief: '[find] where pests come in and [treat] it',
        },
      ],
    },
    {
      id: 'sorting',
      headings: ['Sorting & Recycling', 'Recycling'],
      cues: 'sort*, recycl*, segregat*, separate*, plastic*, paper, metal*, scrap*, compost*, bale*, baling, weigh*, glass bottles, dry waste, wet waste, e-waste, conveyor*',
      duties: [
        {
          say: 'when recycl*, sort*, segregat*, scrap*, plastic*: [sort] paper, metal, glass and plastic, and [set] aside what is sharp or dangerous',
          brief: '[sort] recyclables',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety', 'Working Safely'],
      cues: 'safe*, ppe, gloves, traffic*, revers*, hazard*, hazardous, chemical*, sharps, accident*, lift*, hi-vis, harness*, risk*, first aid',
      duties: [
        {
          say: '[wear] gloves and bright clothing, [look] out for traffic, and [pick] up sharp objects with tools',
          brief: '[look] out for traffic and sharp objects',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Vehicles & Equipment', 'Equipment'],
      cues: 'vehicle*, equipment, machine*, compactor*, lift, hydraulic*, cart*, tricycle*, broom*, tool*, maintain*, maintenance, check*, fuel, pump*, drive*, driving, hoses',
      duties: [
        {
          say: '[check] tools and vehicle before setting out, and [wash] them down at the end',
          brief: '[check] and [wash] tools and vehicle',
        },
      ],
    },
    {
      id: 'public',
      headings: ['Residents & Customers', 'Residents'],
      cues: 'resident*, customer*, client*, complain*, public, owner*, neighbor*, neighbour*, shopkeeper*, quote*, price*, payment*, book*, awareness, inform*, explain*, collect fees',
      duties: [
        {
          say: 'when self-employed, self employed, own business, own round, owner, freelance: [agree] on price and dates with customers, and [tell] them when rain means another day',
          brief: '[agree] on price and dates with customers',
        },
        {
          say: 'unless self-employed, self employed, own business, own round: [greet] residents, and [explain] what goes into which bin or who to call',
          brief: '[answer] residents’ questions',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Reports'],
      cues: 'report*, record*, log, logs, sheet*, form, forms, app, photo*, register*, attendance',
      duties: [
        {
          say: 'not as window, chimney, pool, pest, exterminator, fumigator: [report] damaged bins, blocked drains and dumped waste with the place and time',
          brief: '[report] damage and dumped waste',
        },
      ],
    },
  ],
  hooks: [
    'unless sort*, plant, indoor*: I work outdoors in all weather.',
    'not as window, chimney, carpet: I keep streets and buildings clean by collecting and sorting waste.',
    'as window, chimney, carpet: I clean what collects dirt out of easy reach, with the right equipment.',
  ],
  about: [
    [
      'I check the vehicle or the equipment before the first stop.',
      'Before I lift, I look at the weight and for anything sharp.',
    ],
    [
      'I watch traffic and people around me.',
      'When a street, a path or an entrance is blocked, I report it and come back.',
    ],
  ],
  closings: [
    'In short, my job is to keep the places where people live and work clean.',
    'Overall, I want people to come out to a clean place every day.',
  ],
  strengths: ['Daily Rounds', 'Working Safely', 'Cleanliness'],
};
