import type { Pack } from './pack.ts';

/** Those who serve a religious community: pastors, priests, imams, rabbis, pujaris, chaplains. */
export const clergy: Pack = {
  id: 'clergy',
  family: 'general',
  title: 'Member of the Clergy',
  aliases: [
    'pastor',
    'priest',
    'parish priest',
    'associate pastor',
    'assistant pastor',
    'youth pastor',
    'worship pastor',
    'lead pastor',
    'minister religion',
    'church minister',
    'youth minister',
    'reverend',
    'vicar',
    'curate',
    'rector church',
    'parson',
    'bishop',
    'deacon',
    'preacher',
    'evangelist',
    'missionary',
    'imam',
    'khatib',
    'moulvi',
    'maulana',
    'rabbi',
    'cantor',
    'pujari',
    'purohit',
    'pandit',
    'granthi',
    'chaplain',
    'hospital chaplain',
    'military chaplain',
    'prison chaplain',
    'spiritual care',
    'pastoral care',
    'church planter',
    'catechist',
    'faith leader',
    'worship leader',
  ],
  core: 'community',
  glossary: {
    ss: 'Sunday school',
    vbs: 'vacation Bible school',
    svc: 'service',
    svcs: 'services',
    cong: 'congregation',
    bday: 'birthday',
  },
  settings: ['parish', 'hospital', 'youth', 'prison', 'school', 'military', 'temple', 'mosque', 'church'],
  themes: [
    {
      id: 'worship',
      headings: ['Worship & Services', 'Worship'],
      cues: 'worship, service, services, mass, prayer*, pray, puja*, pooja*, aarti, abhishek*, namaz, salah, jummah, khutbah, sabbath, shabbat, liturg*, sermon*, preach*, homil*, sunday, friday, ritual*, festival*, ceremon*, sacrament*, communion, scripture reading, chant*, choir, music, daily prayers, havan, homa*',
      duties: [
        {
          say: 'as pastor, priest, minister, vicar, curate, reverend, rabbi, imam, khatib, deacon, preacher, evangelist: unless temple, mandir, hindu, puja, pooja: [read] the text early in the week, and [write] the words for the service with the people in mind',
          brief: '[prepare] the words for services',
        },
        {
          say: '[set] out what is needed before people arrive, and [begin] on time',
          brief: '[prepare] the place of worship before people arrive',
        },
        {
          say: 'as pujari, purohit, pandit: [lay] out flowers, lamps and offerings, and [explain] the ritual to those who ask',
          brief: '[lay] out flowers, lamps and offerings',
        },
      ],
    },
    {
      id: 'care',
      headings: ['Pastoral Care', 'Visits & Care'],
      cues: 'visit*, sick, hospital*, bedside*, counsel*, pastoral*, bereav*, grief*, griev*, dying, end of life, elderly, comfort*, home visit*, care, listen*, crisis, families, family, prisoner*, patient*, troubled, marriage counsel*, staff support, on call, on-call, spiritual*',
      duties: [
        {
          say: '[visit] people who are ill or alone, [listen] more than I talk, and [come] again',
          brief: '[visit] people who are ill or alone',
        },
        {
          say: '[listen] in confidence, and [help] people find a doctor or adviser where they need one',
          brief: '[listen] to people in confidence',
        },
      ],
    },
    {
      id: 'rites',
      headings: ['Weddings, Funerals & Rites', 'Life Events'],
      cues: 'wedding*, marriage*, nikah, funeral*, burial*, baptis*, christen*, confirm*, naming, circumcis*, bar mitzvah*, bat mitzvah*, blessing*, housewarming, griha*, thread ceremony, upanayan*, last rites, janazah, dedication*, anniversar*, engagement*',
      duties: [
        {
          say: 'not as chaplain: [meet] families before weddings and funerals, and [ask] for the names and stories that belong in them',
          brief: '[prepare] weddings and funerals with families',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Teaching & Study', 'Teaching'],
      cues: 'teach*, bible*, quran*, torah, gita, scripture*, sunday school, madrasa*, classes, class, study, studies, study group*, youth*, children, catech*, disciple*, lesson*, camp*, train*, mentor*, convert*, confirmation class*, young people, students',
      duties: [
        {
          say: '[hold] study groups, and [leave] room for questions',
          brief: '[hold] study groups',
        },
      ],
    },
    {
      id: 'community',
      headings: ['Community Life', 'Congregation'],
      cues: 'communit*, congregation*, member*, parish*, outreach*, charity, food bank*, langar, meal*, poor, homeless, relief, volunteer*, welcom*, newcomer*, mission*, evangel*, interfaith, neighbor*, neighbour*, group*, fellowship*, event*, devotee*, social',
      duties: [
        {
          say: '[greet] newcomers by name, and [bring] people together who can help each other',
          brief: '[welcome] newcomers',
        },
      ],
    },
    {
      id: 'administration',
      headings: ['Administration & Finances', 'Administration'],
      cues: 'administ*, budget*, fund*, donat*, tithe*, offering*, account*, building*, maintain*, maintenance, repair*, register*, record*, report*, certificate*, council, committee*, board, trust*, meeting*, staff*, newsletter*, website, social media, livestream*, schedul*, rota*',
      duties: [
        {
          say: 'not as chaplain, youth: [keep] the registers, and [account] for every gift together with the committee',
          brief: '[keep] registers and accounts with the committee',
        },
      ],
    },
  ],
  hooks: [
    'I serve my community in worship, in pastoral care and in its daily affairs.',
    'My work is prayer and worship, visits, and the running of community life.',
  ],
  about: [
    [
      'I prepare services with the people in mind who will be there.',
      'Before a wedding or a funeral, I visit the family.',
    ],
    ['I keep confidential what people tell me.', 'When somebody has not come for a while, I ask after them.'],
  ],
  closings: [
    'In short, my work is worship, and care for people in good times and in bad.',
    'Overall, I want nobody in the community to be alone with their troubles.',
  ],
  strengths: ['Pastoral Care', 'Worship', 'Community Life'],
};
