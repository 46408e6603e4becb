import type { Pack } from './pack.ts';

export const librarian: Pack = {
  id: 'librarian',
  family: 'office',
  title: 'Librarian',
  aliases: [
    'library assistant',
    'library clerk',
    'library technician',
    'school librarian',
    'academic librarian',
    'library page',
    'reference librarian',
    "children's librarian",
    'library officer',
    'library manager',
    'media specialist school',
    'library information',
    'archivist',
    'records archivist',
    'library aide',
    'documentalist',
    'cataloger',
    'cataloguer',
  ],
  core: 'customers',
  glossary: { ill: 'interlibrary loan', opac: 'catalog', isbn: 'ISBN', lms: 'library system' },
  settings: ['school', 'public', 'university', 'community', "children's", 'law', 'part-time'],
  themes: [
    {
      id: 'customers',
      headings: ['Help & Inquiries', 'Readers'],
      cues: 'reader*, visitor*, customer*, patron*, user*, student*, inquir*, enquir*, question*, desk, reference, help, phone*, pc*, computer*, printing, membership*, join, find',
      duties: [
        {
          say: 'not as archivist: [help] readers to find books and information, and [show] them how to search',
          brief: '[help] readers to find books and information',
        },
        {
          say: 'as archivist: [help] visitors to find and use documents, and [explain] the rules for handling them',
          brief: '[help] visitors to find documents',
        },
        {
          say: '[answer] questions, and [find] another source when ours has no answer',
          brief: '[answer] readers’ questions',
        },
      ],
    },
    {
      id: 'circulation',
      headings: ['Loans & Returns', 'Circulation'],
      cues: 'loan*, issue*, return*, renew*, overdue*, reserv*, hold, holds, fine*, circulation, check out, check-out, checkout*, shelv*, shelf, shelves, tidy, interlibrary, issue desk, opening up, lending',
      duties: [
        {
          say: 'not as archivist: [issue], [renew] and [return] items, and [shelve] them in the right place',
          brief: '[issue], [return] and [shelve] items',
        },
        {
          say: 'not as archivist: [follow] up on overdue items, and [arrange] reservations and loans from other libraries',
          brief: '[arrange] reservations and loans',
        },
      ],
    },
    {
      id: 'collection',
      headings: ['Collection & Catalog', 'Catalog'],
      cues: 'catalog*, classif*, collection*, acqui*, order*, purchas*, weed*, stock*, select*, label*, cover*, process*, metadata, index*, subscription*, digiti*, archiv*, preserv*, repair*',
      duties: [
        {
          say: '[catalog] and [label] new items, and [remove] worn or outdated ones',
          brief: '[catalog] new items',
        },
        {
          say: 'not as page, aide, clerk, assistant: [choose] new titles by demand and budget, and [keep] the collection balanced',
          brief: '[choose] new titles',
        },
        {
          say: 'as archivist: [sort], [describe] and [preserve] records, and [digitize] those that are often used',
          brief: '[sort], [describe] and [preserve] records',
        },
      ],
    },
    {
      id: 'events',
      headings: ['Events & Reading Groups', 'Programs'],
      cues: 'event*, story time, storytime, rhyme*, reading group*, book club*, class visit*, display*, exhibition*, workshop*, summer reading, outreach, children, school*, digital skills, bookbug, toddler*, under 4s, under 5s, craft session*, sessions for',
      duties: [
        {
          say: 'not as archivist, law: [prepare] displays and events, and [welcome] classes and reading groups',
          brief: '[prepare] displays and events',
        },
      ],
    },
    {
      id: 'digital',
      headings: ['Digital Services', 'Online Resources'],
      cues: 'digital, online, database*, e-book*, ebook*, website, catalogue search, e-resource*, computers, wifi, 3d print*, social media, self-service, kiosk*, library system',
      tools: ['lms'],
      duties: [
        {
          say: '[introduce] readers to online resources, and [help] with computers, printing and accounts',
          brief: '[help] with computers and online resources',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Statistics', 'Records'],
      cues: 'record*, statistic*, report*, register*, invoice*, budget*, database entry, inventory, cash*, form, forms, data',
      duties: [
        {
          say: '[keep] membership, loan and stock records current, and [protect] readers’ privacy',
          brief: '[keep] library records current',
        },
      ],
    },
  ],
  hooks: [
    'not as archivist: I help people to find books and information, and I keep a library in good order.',
    'My work is making information easy to find for the people who need it.',
    'I look after a collection and the people who use it.',
  ],
  about: [
    [
      'I ask a little more about what somebody is looking for before I search.',
      'Before a book goes on the shelf, I check its record and its place.',
    ],
    [
      'I keep to myself what people read and ask.',
      'When something cannot be found here, I look for it elsewhere.',
    ],
  ],
  closings: [
    'In short, my job is to help people to find what they are looking for and to keep the collection in order.',
    'Overall, I want books, information and the room itself to be open to everybody.',
  ],
  strengths: ['Reader Services', 'Cataloging', 'Events'],
};
