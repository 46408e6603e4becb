import type { Pack } from './pack.ts';

export const midwife: Pack = {
  id: 'midwife',
  family: 'health',
  title: 'Midwife',
  aliases: [
    'nurse midwife',
    'community midwife',
    'midwifery',
    'certified nurse midwife',
    'cnm',
    'birth attendant',
    'midwifery sister',
    'matron maternity',
  ],
  core: 'birth',
  glossary: {
    ctg: 'CTG',
    bp: 'blood pressure',
    pph: 'postpartum hemorrhage',
    anc: 'antenatal care',
    pnc: 'postnatal care',
    obs: 'observations',
    mdt: 'multidisciplinary team',
  },
  settings: [
    'labour ward',
    'labor ward',
    'community',
    'antenatal',
    'postnatal',
    'birth center',
    'hospital',
    'home birth',
  ],
  themes: [
    {
      id: 'birth',
      headings: ['Labor & Birth', 'Birth Care'],
      cues: 'labor, labour, birth*, deliver*, intrapartum, ctg, contraction*, epidural*, suturing, waterbirth*, water birth*, home birth*, newborn*, resus*, emergenc*, hemorrhage, haemorrhage, caesarean*, cesarean*, theatre',
      duties: [
        {
          say: '[care] for women in labor, [monitor] mother and baby, and [call] for help early when something changes',
          brief: '[care] for women in labor',
        },
        {
          say: '[support] women through birth, [explain] options as labor progresses, and [respect] their wishes',
          brief: '[support] women through birth',
        },
        {
          say: 'as labour, labor: [check] on progress in every room, [bring] in doctors when a birth becomes complicated, and [support] colleagues',
          brief: '[check] on progress in every room',
        },
      ],
    },
    {
      id: 'antenatal',
      headings: ['Antenatal Care', 'Pregnancy Care'],
      cues: 'antenatal, pregnan*, booking*, clinic*, screening, scan*, palpat*, blood pressure, urine, birth plan*, class*, parent education, risk assess*',
      duties: [
        {
          say: 'not as labour, labor: [see] women through pregnancy, [check] mother and baby, and [discuss] their plans for birth',
          brief: '[see] women through pregnancy',
        },
        {
          say: 'not as labour, labor: [take] histories, [offer] screening, and [refer] women whose pregnancy needs more care',
          brief: '[take] histories and [offer] screening',
        },
      ],
    },
    {
      id: 'postnatal',
      headings: ['Postnatal Care & Feeding', 'After Birth'],
      cues: 'postnatal, breastfeed*, feeding, newborn check*, baby, babies, weigh*, home visit*, visits, discharge*, wound*, jaundice, mental health, parents',
      duties: [
        {
          say: 'not as labour, labor: [check] mothers and newborns after birth, [help] with feeding, and [watch] for signs of illness or low mood',
          brief: '[check] mothers and newborns after birth',
        },
        {
          say: 'not as labour, labor: [show] parents how to feed, bathe and settle a newborn, and [answer] their questions',
          brief: '[help] parents with their newborn',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Notes & Records', 'Documentation'],
      cues: 'note*, record*, document*, chart*, paperwork, partogram*, registration*, notif*, data, audit*',
      tools: ['health'],
      duties: [
        {
          say: '[record] observations, decisions and consent in {health} as they happen',
          brief: '[record] births and care in {health}',
        },
        {
          say: '[record] observations, decisions and consent as they happen',
          brief: '[record] observations and decisions',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Safeguarding', 'Safety'],
      cues: 'safeguard*, infection*, hygiene, drill*, guideline*, protocol*, incident*, equipment, medication*, drug*, checks, risk*, policy, policies, staffing, acuity, escalat*, datix, duty of candour, incident report*',
      duties: [
        {
          say: '[follow] guidelines, [check] emergency equipment, and [raise] concerns about mother or child',
          brief: '[follow] guidelines and [raise] concerns',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with the Team', 'Teamwork'],
      cues: 'team*, doctor*, obstetric*, handover*, ward round*, colleague*, student*, health visitor*, gp, gps, multidisciplinary, coordinat*, coordinating labour ward, co-ordinating labour ward, coordinating labor ward, co-ordinat*',
      duties: [
        {
          say: '[work] with obstetricians, nurses and fellow midwives, and [give] clear handovers',
          brief: '[work] closely with obstetricians and fellow midwives',
        },
      ],
    },
  ],
  hooks: [
    'My work is supporting women in pregnancy and birth, and noticing early when help is needed.',
    'I look after mothers and newborns, and help women to understand their choices.',
  ],
  about: [
    [
      'I explain what I see and what it may mean, so that women can decide for themselves.',
      'Before a birth, I check the room, the equipment and the notes.',
    ],
    [
      'When something is no longer normal, I call for help early.',
      'I listen to what women say about their own bodies.',
    ],
  ],
  closings: [
    'In short, my job is to keep mothers and babies safe through pregnancy, birth and the first weeks.',
    'Overall, I want women to feel heard and to understand their choices.',
  ],
  strengths: ['Labor & Birth', 'Antenatal Care', 'Postnatal Care'],
};
