import type { Pack } from './pack.ts';

/** Those who check people and goods at a border or airport: customs, immigration, border guards, screeners. */
export const borderOfficer: Pack = {
  id: 'border-officer',
  family: 'general',
  title: 'Border Officer',
  aliases: [
    'customs officer',
    'customs inspector',
    'customs superintendent',
    'preventive officer customs',
    'border force',
    'border guard',
    'border patrol',
    'border control',
    'immigration officer',
    'immigration inspector',
    'passport officer',
    'passport control',
    'airport security',
    'airport security officer',
    'airport screener',
    'transportation security officer',
    'aviation security',
    'avsec',
    'screener airport',
    'security screener',
    'cbp officer',
  ],
  core: 'checks',
  glossary: {
    pax: 'passengers',
    ppt: 'passport',
    ppts: 'passports',
    veh: 'vehicle',
    vehs: 'vehicles',
    id: 'ID',
  },
  settings: ['airport', 'port', 'land border', 'night', 'cargo', 'passengers'],
  themes: [
    {
      id: 'checks',
      headings: ['Checks', 'Entry Checks'],
      cues: 'passport*, visa*, document check*, check document*, id, arrival*, departure*, travel*, passenger*, entry, stamp*, interview*, question*, biometric*, counter*, queue*, identity, refus*, asylum',
      duties: [
        {
          say: 'as immigration, passport, border: [compare] face, document and answers, and [take] time over anything that does not fit',
          brief: '[compare] travelers with their documents',
        },
      ],
    },
    {
      id: 'searches',
      headings: ['Searches & Screening', 'Screening'],
      cues: 'search*, screen*, x-ray*, xray*, scan*, baggage*, bags, luggage, cargo, container*, vehicle*, parcel*, contraband, drug*, smuggl*, weapon*, seiz*, detector*, dog*, examin*, inspect*, goods, prohibited, pat down*, pat-down*',
      duties: [
        {
          say: 'not as immigration, passport: [open] bags and loads in front of the owner, [look] where things are usually hidden, and [put] everything back',
          brief: '[search] bags and loads carefully',
        },
        {
          say: 'as airport, aviation, screener, security, transportation: [watch] the screen without distraction, and [change] places when it is time',
          brief: '[watch] the screen without distraction',
        },
      ],
    },
    {
      id: 'duty',
      headings: ['Duty & Declarations', 'Duty & Declarations'],
      cues: 'duty, duties, tariff*, tax*, declaration*, bill of entry, valuation*, classif*, assess*, revenue*, collect*, clearance*, import*, export*, warehouse*, refund*, licen*',
      duties: [
        {
          say: 'as customs: [check] declarations against papers and goods, and [explain] how the duty was worked out',
          brief: '[check] declarations against goods',
        },
      ],
    },
    {
      id: 'patrol',
      headings: ['Patrol & Watch', 'Patrol'],
      cues: 'patrol*, watch*, border, fence*, checkpoint*, check point*, post, surveil*, coast*, boat*, camera*, cctv, perimeter, crossing*, gate*, night, vigil*, drone*',
      duties: [
        {
          say: 'as guard, patrol, force: [walk] or [drive] the line, [note] tracks and changes, and [report] them with time and place',
          brief: '[patrol] and [report] changes',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Incidents & Investigations', 'Incidents'],
      cues: 'incident*, arrest*, detain*, detention*, investigat*, evidence*, court*, statement*, traffick*, fraud*, forg*, fake*, risk*, profil*, intelligence*, alert*, watchlist*, emergenc*, evacuat*, prosecut*, case*, safety',
      duties: [
        {
          say: '[call] a colleague when something is doubtful, and [keep] what was found as evidence with a label',
          brief: '[call] a colleague in doubtful cases',
        },
      ],
    },
    {
      id: 'public',
      headings: ['Travelers & Public', 'Travelers'],
      cues: 'public, famil*, children, vulnerab*, tourist*, complain*, help*, explain*, inform*, advis*, guide*, translat*, language*, custom service, customer*, crew*, trader*, importer*',
      duties: [
        {
          say: '[explain] the rules to travelers, and [direct] them to the right desk',
          brief: '[explain] the rules to travelers',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Reports'],
      cues: 'report*, shift report*, handover report*, record*, register*, log, logs, data, document*, file, files, statistic*, entries, paperwork, form, forms, system*, database*',
      duties: [
        {
          say: '[record] refusals, seizures and the reasons for them before the end of the shift',
          brief: '[record] decisions and the reasons for them',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Services', 'Coordination'],
      cues: 'coordinat*, liais*, police*, agenc*, airline*, army, coast guard, customs with, work with, working with, team*, colleagues, joint*, handover*, train*, mentor*, brief*, shift*',
      duties: [
        {
          say: '[brief] the next shift on open cases, and [share] findings with police and other services',
          brief: '[brief] the next shift on open cases',
        },
      ],
    },
  ],
  hooks: [
    'I check people and goods that cross a border.',
    'My work is checking documents, people and loads at the border.',
  ],
  about: [
    [
      'I compare the person, the document and the answers before I decide.',
      'Before I search a bag or a load, I explain what I am going to do.',
    ],
    [
      'When an answer does not fit a document, I ask again in another way.',
      'I write down the facts of a case on the same shift.',
    ],
  ],
  closings: [
    'In short, my job is to stop what must not cross the border and to let everybody else pass quickly.',
    'Overall, I want checks to protect people and to treat travelers with respect.',
  ],
  strengths: ['Document Checks', 'Screening', 'Reports'],
};
