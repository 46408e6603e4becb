import type { Pack } from './pack.ts';

/** Those who look after forests, parks and wildlife. */
export const ranger: Pack = {
  id: 'ranger',
  family: 'general',
  title: 'Park Ranger',
  aliases: [
    'ranger -it -army -airborne -data',
    'forest ranger',
    'forest officer',
    'forest guard',
    'forester',
    'forestry officer',
    'range officer',
    'game warden',
    'game ranger',
    'game scout',
    'wildlife guard',
    'wildlife officer',
    'wildlife warden',
    'park warden',
    'national park',
    'conservation officer',
    'conservation ranger',
    'countryside ranger',
    'reserve warden',
    'reserve manager',
    'anti poaching',
  ],
  core: 'patrol',
  glossary: { np: 'national park', gps: 'GPS', veg: 'vegetation', spp: 'species' },
  settings: ['national park', 'marine', 'wildlife', 'forest', 'urban'],
  themes: [
    {
      id: 'patrol',
      headings: ['Patrol & Protection', 'Patrols'],
      cues: 'patrol*, guard*, poach*, snare*, protect*, beat, boundary, boundaries, encroach*, illegal*, enforce*, arrest*, seiz*, law*, check post*, checkpost*, fine, fines, monitor visitors, camp, camping, night',
      duties: [
        {
          say: '[walk] the area, [look] for tracks, snares and damage, and [mark] on the map where they were',
          brief: '[patrol] and [note] tracks and damage',
        },
      ],
    },
    {
      id: 'wildlife',
      headings: ['Wildlife & Surveys', 'Surveys'],
      cues: 'wildlife, animal*, species, bird*, survey*, census*, count*, camera trap*, monitor*, habitat*, rescue*, track*, tag*, nest*, data*, map*, conflict*, elephant*, tiger*, plants, research*',
      duties: [
        {
          say: '[record] sightings with time and place, and [keep] enough distance from animals',
          brief: '[record] sightings with time and place',
        },
      ],
    },
    {
      id: 'forest',
      headings: ['Trees & Habitat', 'Forest Work'],
      cues: 'tree*, plant*, nurser*, fell*, prun*, timber*, log, logging, chainsaw*, thin*, harvest*, seed*, sapling*, invasive*, weed*, mow*, hedge*, fenc*, trail*, path*, footbridge*, restor*, crown*, stump*, climb*, chipper*, woodland*, forest*, mark trees, maintain*, repair*',
      duties: [
        {
          say: 'unless marine: [clear] fallen branches from trails, and [repair] signs, steps and fences',
          brief: '[repair] trails, signs and fences',
        },
      ],
    },
    {
      id: 'fire',
      headings: ['Fire & Emergencies', 'Emergencies'],
      cues: 'fire*, burn*, emergenc*, search and rescue, rescue visitor*, first aid, flood*, accident*, lost, storm*, safety, hazard*, risk*, ppe',
      duties: [
        {
          say: '[watch] weather and dry ground, and [carry] radio, water and first-aid kit',
          brief: '[carry] radio, water and first-aid kit',
        },
      ],
    },
    {
      id: 'visitors',
      headings: ['Visitors & Neighbors', 'Visitors'],
      cues: 'visitor*, tourist*, guide*, guided walk*, school*, educat*, talk*, community*, communities, village*, resident*, farmer*, permit*, entry fee*, campsite*, public, complain*, compensat*, awareness*, volunteer*, client*, customer*, quote*, owner*, inform*',
      duties: [
        {
          say: '[talk] with visitors and neighbors, and [explain] the rules and the reasons for them',
          brief: '[explain] rules to visitors and neighbors',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Vehicles & Equipment', 'Equipment'],
      cues: 'vehicle*, equipment, tool*, boat*, radio*, gps, weapon*, rifle*, camera*, quad*, drive*, driving, sharpen*, ropes, stock*',
      duties: [
        {
          say: '[sharpen] and [oil] tools, and [check] vehicle, fuel and radio before going out',
          brief: '[check] tools, vehicle and radio',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Reports'],
      cues: 'report*, record*, logbook*, log book*, logs, diary, document*, register*, file, files, case*, court*, evidence, statistic*, offence*, offense*, plan*, budget*, smart',
      duties: [
        {
          say: '[write] up each day where I went, what I saw and what was done',
          brief: '[write] up each day',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Others', 'Teamwork'],
      cues: 'team*, colleague*, coordinat*, liais*, police, department*, contractor*, laborer*, labourer*, supervis*, train*, mentor*, researcher*, ngo*, work with, working with, watchers',
      duties: [],
    },
  ],
  hooks: [
    'I look after a piece of land: its trees, its animals and the people who come to it.',
    'I patrol and look after land, and I help the people who visit or live there.',
  ],
  about: [
    [
      'I walk my area regularly and note tracks, damage and changes.',
      'Before a patrol, I check the radio, the route and the weather.',
    ],
    [
      'I explain a rule before I enforce it.',
      'When I find an injured animal or person, I give my position and get help.',
    ],
  ],
  closings: [
    'In short, my job is to protect the land and its wildlife and to keep visitors safe.',
    'Overall, I want trees and animals to be here for those who come after us.',
  ],
  strengths: ['Field Work', 'Nature Protection', 'Safety'],
};
