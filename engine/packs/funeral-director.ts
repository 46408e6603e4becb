import type { Pack } from './pack.ts';

/** Those who care for the dead and for their families. */
export const funeralDirector: Pack = {
  id: 'funeral-director',
  family: 'general',
  title: 'Funeral Director',
  aliases: [
    'undertaker',
    'mortician',
    'funeral',
    'funeral arranger',
    'funeral assistant',
    'funeral operative',
    'funeral home manager',
    'funeral service',
    'embalmer',
    'mortuary',
    'mortuary technician',
    'mortuary assistant',
    'mortuary attendant',
    'crematorium',
    'crematorium technician',
    'cemetery',
    'cemetery worker',
    'gravedigger',
    'grave digger',
    'sexton',
    'pallbearer',
    'hearse driver',
  ],
  core: 'funerals',
  glossary: { decd: 'deceased', famly: 'family', crem: 'crematorium' },
  settings: ['hospital', 'night', 'independent', 'trainee'],
  themes: [
    {
      id: 'families',
      headings: ['Families', 'Bereaved Families'],
      cues: 'famil*, bereav*, relative*, next of kin, arrang*, meet, meeting, condol*, grief*, griev*, mourner*, wish*, listen*, support*, viewing*, visit*, religio*, faith*, custom*, cultur*, client*, aftercare',
      duties: [
        {
          say: 'as funeral, undertaker, mortician: [sit] down with families, [write] down their wishes, and [go] through each decision without hurry',
          brief: '[listen] to families and [write] down their wishes',
        },
        {
          say: '[speak] quietly and plainly, and [leave] people time to say goodbye',
          brief: '[leave] people time to say goodbye',
        },
      ],
    },
    {
      id: 'funerals',
      headings: ['Funerals', 'Funeral Services'],
      cues: 'funeral*, service, services, ceremon*, burial*, cremat*, procession*, hearse*, bearer*, coffin*, casket*, church, chapel, flowers, order of service, music, conduct*, committal*, wake*, memorial*, urn*, ashes, graveside',
      duties: [
        {
          say: 'as funeral, undertaker, mortician: [confirm] times with chapel, cemetery and drivers, and [walk] the route before the family arrives',
          brief: '[confirm] times with chapel, cemetery and drivers',
        },
        {
          say: 'as crematorium: [check] the name at every step, and [keep] the ashes labeled until they are collected',
          brief: '[check] the name at every step',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Care of the Deceased', 'Care & Preparation'],
      cues: 'embalm*, body, bodies, deceased, wash*, dress*, prepar*, cosmetic*, mortuary*, restor*, refrigerat*, collect*, transfer*, removal*, first call, post mortem*, post-mortem*, autops*, reconstruct*, repatriat*, identif*, release',
      duties: [
        {
          say: 'not as cemetery, gravedigger, grave, sexton, crematorium, arranger: [wash] and [dress] the person with care, [check] the name band, and [match] a photograph where the family gave one',
          brief: '[wash] and [dress] the deceased with care',
        },
        {
          say: 'as mortuary, embalmer: [log] each arrival and release against papers, and [keep] tables and instruments clean',
          brief: '[log] arrivals and releases',
        },
      ],
    },
    {
      id: 'grounds',
      headings: ['Graves & Grounds', 'Grounds'],
      cues: 'grave*, dig, digs, digging, cemetery*, headstone*, memorials, grounds, mow*, plot*, plots, backfill*, turf*, excavat*, hedge*, path*',
      duties: [
        {
          say: 'as cemetery, gravedigger, grave, sexton: [measure] and [shore] the grave, [cover] the soil before the service, and [close] it once the family has left',
          brief: '[prepare] graves before the service',
        },
      ],
    },
    {
      id: 'paperwork',
      headings: ['Papers & Registration', 'Papers'],
      cues: 'paper*, document*, certificate*, regist*, permit*, record*, form, forms, cremation form*, coroner*, doctor*, invoic*, bill*, payment*, estimate*, insurance*, notice*, obituar*, admin*, report*, licen*, law, regulations',
      duties: [
        {
          say: 'as funeral, undertaker, mortician: [see] to certificates and permits, and [give] families a written estimate',
          brief: '[see] to certificates and permits',
        },
      ],
    },
    {
      id: 'vehicles',
      headings: ['Vehicles & Premises', 'Premises'],
      cues: 'vehicle*, limousine*, drive*, driving, clean*, wash cars, garage, premises, chapel of rest, stock*, order*, equipment, workshop, maintain*, maintenance, hygien*, ppe, safety',
      duties: [
        {
          say: 'not as cemetery, gravedigger, grave, sexton: [keep] vehicles and viewing room clean and ready, at any hour',
          brief: '[keep] vehicles and viewing room ready',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Others', 'Coordination'],
      cues: 'hospital*, clergy, priest*, celebrant*, florist*, police*, coordinat*, liais*, team*, colleagues, work with, working with, on call, on-call, night*, train*, mentor*',
      duties: [
        {
          say: '[work] with hospitals, clergy and authorities, and [answer] calls with a calm voice',
          brief: '[work] with hospitals and clergy',
        },
      ],
    },
  ],
  hooks: [
    'I look after people who have died, and I take care that their families need not worry about it.',
    'My work is caring for people who have died and for their families.',
    'I see to what has to be done after a death, together with the family.',
  ],
  about: [
    [
      'I ask each family what their faith and customs require.',
      'Before a funeral, I check names, times and vehicles more than once.',
    ],
    [
      'I care for the person who has died as if the family were in the room.',
      'When a family needs more time to decide, I make room for it.',
    ],
  ],
  closings: [
    'In short, my job is to see that people are laid to rest with dignity and that their families are cared for.',
    'Overall, I want a farewell to be the one that the family wished for.',
  ],
  strengths: ['Care for Families', 'Funeral Arrangements', 'Care of the Deceased'],
};
