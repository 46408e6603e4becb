import type { Pack } from './pack.ts';

/** Those who work on ships, in the engine room and on deck. */
export const seafarer: Pack = {
  id: 'seafarer',
  family: 'engineering',
  title: 'Marine Engineer',
  aliases: [
    'marine engineer',
    'second engineer marine',
    'third engineer marine',
    'fourth engineer marine',
    'fourth engineer -electrical',
    'chief engineer marine',
    'second engineer ship',
    'ship engineer',
    'engine cadet',
    'deck cadet',
    'deck officer',
    'third officer -police',
    'second officer -police',
    'chief mate',
    'chief officer -police -executive -medical -financial -technology -information -marketing -people -product -operating -security -data -human -compliance -risk -revenue -growth -nursing -commercial -customer -digital -legal -experience',
    'second mate',
    'third mate',
    'able seaman',
    'ordinary seaman',
    'seaman',
    'seafarer',
    'oiler',
    'motorman',
    'wiper',
    'bosun',
    'ship captain',
    'master mariner',
    'tug master',
    'ratings',
    'electro technical officer',
    'eto',
    'deckhand',
  ],
  core: 'watch',
  glossary: {
    er: 'engine room',
    'm/e': 'main engine',
    'a/e': 'auxiliary engine',
    aux: 'auxiliary',
    'c/e': 'chief engineer',
    pms: 'planned maintenance',
    orb: 'oil record book',
    ows: 'oily water separator',
  },
  settings: ['marine', 'tanker', 'bulk carrier', 'container', 'offshore', 'engine', 'deck', 'merchant navy'],
  themes: [
    {
      id: 'watch',
      headings: ['Watchkeeping', 'Watches'],
      cues: 'watch*, ums, duty, bridge, navigat*, chart*, passage plan*, lookout, gmdss, radar, ecdis, steer*, helm, mooring, anchor*, berth*, pilotage, manoeuvr*, maneuver*, gangway, rounds',
      duties: [
        {
          say: 'not as cadet: as engineer, engine, oiler, motorman, wiper: [keep] watch in the engine room, [feel] and [listen] for changes, and [log] the readings',
          brief: '[keep] watch in the engine room',
        },
        {
          say: 'as cadet: [stand] watch beside an officer, [write] down what I see, and [ask] about it afterward',
          brief: '[stand] watch beside an officer',
        },
        {
          say: 'as mate, deck officer, third officer, second officer, chief officer, captain, master: [keep] watch on the bridge, [plan] the passage, and [watch] traffic and weather',
          brief: '[keep] watch on the bridge',
        },
        {
          say: 'as seaman, bosun, deckhand, ratings: [stand] lookout, [steer] as ordered, and [handle] lines at the berth',
          brief: '[stand] lookout and [handle] lines',
        },
      ],
    },
    {
      id: 'machinery',
      headings: ['Machinery & Overhauls', 'Machinery'],
      cues: 'main engine*, auxiliary*, engine, engines, purifier*, generator*, pump*, boiler*, compressor*, overhaul*, maintenance, planned maintenance, maintain*, repair*, machinery, units, top overhaul, refrigerat*, electrical, motors, troubleshoot*, fault*, breakdown*, greas*, fitter, dry dock*, drydock*',
      duties: [
        {
          say: 'as engineer, engine, oiler, motorman, wiper, electro, eto: not as cadet, wiper, oiler, junior, trainee: [overhaul] engines, pumps and purifiers to plan, and [measure] wear before parts go back in',
          brief: '[overhaul] engines and pumps',
        },
        {
          say: 'as cadet, wiper, oiler, motorman: not as deck: [help] with overhauls, [clean] parts, and [learn] each system by tracing its pipes',
          brief: '[help] with overhauls',
        },
      ],
    },
    {
      id: 'deck',
      headings: ['Deck & Cargo', 'Deck Work', 'Cargo & Deck'],
      cues: 'cargo*, deck*, ballast*, hold, holds, hatch*, load*, discharg*, stow*, lash*, tank clean*, painting, chipping, rust*, crane*, derrick*, stability, draft survey*, lifeboat*, rope*',
      duties: [
        {
          say: 'not as cadet: as mate, deck, third officer, second officer, chief officer, seaman, bosun, deckhand, master: [prepare] holds and hatches, [watch] cargo work, and [check] that it is secured',
          brief: '[watch] cargo work',
        },
      ],
    },
    {
      id: 'bunkers',
      headings: ['Bunkers & Oil Records', 'Bunkers & Tanks', 'Fuel & Oil Records'],
      cues: 'bunker*, oil record*, oily water*, sludge, bilge*, fuel*, lub*, incinerat*, sewage, marpol, sounding*, tank, tanks, oil spill*, transfer*',
      duties: [
        {
          say: 'as engineer: not as cadet: [take] soundings, [plan] fuel transfers, and [keep] the oil records to the letter',
          brief: '[take] soundings and [keep] oil records',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Drills', 'Safety'],
      cues: 'safety, drill*, enclosed space*, hot work, permit*, fire*, lifeboat*, life raft*, muster, ppe, risk assess*, toolbox*, isps, security, first aid, emergenc*, lifesaving, ism',
      duties: [
        {
          say: '[take] part in drills, [test] emergency gear, and [follow] the permits',
          brief: '[take] part in drills and [test] emergency gear',
        },
      ],
    },
    {
      id: 'inspections',
      headings: ['Surveys & Inspections', 'Inspections'],
      cues: 'psc, port state, vetting, survey*, class survey*, inspection*, audit*, sire, surveyor*, certificate*, class, deficienc*',
      duties: [
        {
          say: 'not as cadet, oiler, wiper, seaman, deckhand, ordinary, motorman: [prepare] machinery and papers for surveys, and [close] what inspectors note',
          brief: '[prepare] for surveys and inspections',
        },
      ],
    },
    {
      id: 'stores',
      headings: ['Spares & Stores', 'Stores'],
      cues: 'spare*, store*, stores, requisition*, inventor*, amos, indent*, supplies, provision*, order*',
      duties: [
        {
          say: 'not as cadet, oiler, wiper, seaman, deckhand, ordinary, motorman: [count] spares, [order] ahead of the next port, and [check] what comes aboard',
          brief: '[count] and [order] spares',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Logs & Reports', 'Logs', 'Watch Reports'],
      cues: 'log, logs, log book*, logbook*, entries, entry, record*, report*, noon report*, paperwork, document*, checklist*, assist c/e',
      duties: [
        {
          say: '[write] log entries at the time, and [hand] over the watch with all that is still open',
          brief: '[write] log entries at the time',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Crew'],
      cues: 'crew, rating*, in charge of, supervis*, cadet*, team, brief*, muster list*, assign*, handover*, hand over',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Working on Board'],
      cues: 'work with, working with, coordinat*, liais*, agents, pilots, port, shore, office, superintendent*, colleagues',
      duties: [
        {
          say: '[pass] on what the next watch has to know, and [help] where hands are short',
          brief: '[help] where hands are short',
        },
      ],
    },
  ],
  hooks: [
    'as engineer, engine, oiler, motorman, wiper, electro, eto: I help to keep a ship’s engines and systems running.',
    'My work is at sea: watches, maintenance and the safety of the ship.',
  ],
  about: [
    [
      'I check spares and tools before we leave port.',
      'Before I hand over a watch, I go through the readings, the work in hand and the orders.',
    ],
    [
      'When a sound, a smell or a reading changes, I look for the reason.',
      'I call the officer in charge early when something looks wrong.',
    ],
  ],
  closings: [
    'In short, my job is to help the ship, the crew and the cargo to arrive safely.',
    'Overall, I want the next watch to find everything in order and in the log.',
  ],
  strengths: ['Watchkeeping', 'Maintenance', 'Safety'],
};
