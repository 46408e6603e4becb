import type { Pack } from './pack.ts';

/** Those who bring health care to homes and villages. */
export const communityHealthWorker: Pack = {
  id: 'community-health-worker',
  family: 'health',
  title: 'Community Health Worker',
  aliases: [
    'community health -nurse',
    'asha worker',
    'asha',
    'asha facilitator',
    'health worker -care -social -mental',
    'village health worker',
    'health promoter',
    'health educator',
    'health visitor',
    'village health volunteer',
    'anm',
    'auxiliary nurse midwife',
    'peer educator',
    'public health officer',
    'vaccinator',
    'tb health visitor',
  ],
  core: 'visits',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    hh: 'households',
    chw: 'community health worker',
    meds: 'medication',
    anc: 'antenatal care',
    pnc: 'postnatal care',
  },
  settings: ['hiv', 'tb', 'rural', 'maternal health'],
  themes: [
    {
      id: 'visits',
      headings: ['Home Visits', 'Visits'],
      cues: 'visit*, household*, home, homes, door to door, house to house, tracing, trace, defaulter*, follow up, follow-up*, village*, area, mothers, pregnan*, newborn*, elderly, antenatal*, postnatal*, deliver*, bring them, escort*',
      duties: [
        {
          say: 'not as inspector: [visit] families at home, [ask] how everybody is, and [notice] who needs the clinic',
          brief: '[visit] families at home',
        },
        {
          say: 'not as inspector: [find] people who missed an appointment, and [help] them back into care',
          brief: '[find] people who missed an appointment',
        },
        {
          say: 'as inspector: [inspect] shops, kitchens and public places, and [explain] what must be put right',
          brief: '[inspect] shops and public places',
        },
      ],
    },
    {
      id: 'checks',
      headings: ['Health Checks', 'Screening'],
      cues: 'weigh*, height, muac, blood pressure, bp, sugar, screening, screen*, check*, malnutrition, malaria, rdt, test*, sputum, vital*, immuniz*, immunis*, vaccin*, road to health, growth, first aid, wound*',
      duties: [
        {
          say: 'not as inspector: [weigh] children, [check] their cards, and [refer] those who do not gain weight',
          brief: '[weigh] children and [check] their cards',
        },
      ],
    },
    {
      id: 'education',
      headings: ['Health Education', 'Health Talks'],
      cues: 'health talk*, talk, talks, educat*, awareness, campaign*, session*, school*, group*, counsel*, family planning, nutrition, breastfeeding, hygiene, sanitation, teach*, explain*, mobiliz*, mobilis*, meeting*, street play, posters',
      duties: [
        {
          say: '[speak] with families about hygiene, food and vaccinations in words that they use themselves',
          brief: '[speak] with families about hygiene and vaccinations',
        },
        {
          say: '[hold] health talks where people already meet, and [answer] their questions',
          brief: '[hold] health talks',
        },
      ],
    },
    {
      id: 'clinic',
      headings: ['Clinic & Referrals', 'Referrals'],
      cues: 'refer*, clinic*, hospital*, phc, sub-centre, sub centre, nurse*, doctor*, anm, social worker*, sassa, ambulance*, camp, camps, immunisation day, immunization day, vhnd, linkage, liais*, coordinat*, work with, working with, chv*, team*',
      duties: [
        {
          say: '[refer] people to the clinic, and [ask] afterward whether they were seen',
          brief: '[refer] people to the clinic',
        },
      ],
    },
    {
      id: 'medicines',
      headings: ['Medicines & Supplies', 'Supplies'],
      cues: 'medicine*, medication*, chronic, drug*, tablet*, ors, condom*, kit, kits, stock*, supplies, dots, iron, folic, distribut*, delivering, cold chain, pills',
      duties: [
        {
          say: 'not as inspector, educator, promoter: [bring] medicines to those who cannot fetch them, and [ask] whether they are taken',
          brief: '[bring] medicines to those who cannot fetch them',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Registers & Reports', 'Records'],
      cues: 'register*, record*, report*, survey*, entry, entries, form, forms, app, tablet app, data, line list*, list*, document*, census, enumerat*, update',
      duties: [
        {
          say: '[keep] the registers of my area up to date, and [send] in the reports on time',
          brief: '[keep] the registers of my area up to date',
        },
      ],
    },
    {
      id: 'training',
      headings: ['Training'],
      cues: 'train*, mentor*, supervis*, volunteers, new asha*, peer*',
      duties: [],
    },
  ],
  hooks: [
    'My work is visiting families, noticing who is unwell and helping them to get care.',
    'I am the link between families in my area and the clinic.',
  ],
  about: [
    [
      'I check the card, the medicine and the child, and I ask what has changed since my last visit.',
      'Before I leave a home, I agree on the next visit and write down what I saw.',
    ],
    [
      'When somebody stops treatment, I ask about the reason first.',
      'I explain danger signs until the family can repeat them.',
    ],
  ],
  closings: [
    'In short, my job is to help families to stay healthy and to reach the clinic in time.',
    'Overall, I want nobody in the area to be ill without anybody knowing.',
  ],
  strengths: ['Home Visits', 'Health Education', 'Referrals'],
};
