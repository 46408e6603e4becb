import type { Pack } from './pack.ts';

export const pharmacyTechnician: Pack = {
  id: 'pharmacy-technician',
  family: 'health',
  title: 'Pharmacy Technician',
  aliases: [
    'pharmacy assistant',
    'pharmacy tech',
    'pharmacy technician assistant',
    'pharmacist assistant',
    "pharmacist's assistant",
    'dispensary assistant',
    'dispenser -soap -fuel',
    'pharmacy dispenser',
    'medicines counter assistant',
    'pharmacy cashier',
    'pharmacy clerk',
    'pta',
    'cpht',
  ],
  core: 'prescriptions',
  glossary: {
    rx: 'prescription',
    rxs: 'prescriptions',
    meds: 'medication',
    iv: 'IV',
    ivs: 'IVs',
    pa: 'prior authorization',
    otc: 'over-the-counter',
  },
  settings: ['hospital', 'retail', 'community', 'inpatient', 'oncology', 'compounding', 'mail order'],
  themes: [
    {
      id: 'prescriptions',
      headings: ['Preparing Prescriptions', 'Prescriptions'],
      cues: 'prescription*, dispens*, fill, filling, filled, count, counting, label*, tablet*, blister*, dosette, packing meds, compound*, unit dose, iv, ivs, medication*, medicine*, cart fill, robot',
      tools: ['health'],
      duties: [
        {
          say: '[enter] prescriptions in {health}, [prepare] and [label] them, and [hand] them to the pharmacist for the final check',
          brief: '[prepare] prescriptions in {health}',
        },
        {
          say: '[count], [pack] and [label] medicines, and [hand] them to the pharmacist for the final check',
          brief: '[count], [pack] and [label] medicines',
        },
        {
          say: '[read] prescriptions closely, [prepare] them in the order of urgency, and [bring] unclear ones to the pharmacist',
          brief: '[prepare] prescriptions for the pharmacist’s check',
        },
      ],
    },
    {
      id: 'patients',
      headings: ['Patients & Customers', 'Customers'],
      cues: 'patient*, customer*, counter, pick up, pick-up, phone*, call*, question*, over-the-counter, register, payment*, cash*, queue*, drive-thru, deliver*',
      duties: [
        {
          say: 'not as hospital, inpatient: [take] in and [hand] out prescriptions, [check] names and addresses, and [refer] medical questions to the pharmacist',
          brief: '[take] in and [hand] out prescriptions',
        },
        {
          say: '[answer] questions about orders and waiting times, and [refer] questions about medicines to the pharmacist',
          brief: '[answer] questions about orders',
        },
      ],
    },
    {
      id: 'insurance',
      headings: ['Claims & Paperwork', 'Insurance'],
      cues: 'insurance, claim*, prior authorization*, copay*, billing, reimburs*, third party, adjudicat*, reject*',
      duties: [
        {
          say: 'not as hospital, inpatient: [process] claims, [sort] out rejected ones, and [contact] doctors’ offices about missing details',
          brief: '[process] claims and [sort] out rejected ones',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Ordering', 'Medicine Stock'],
      cues: 'stock*, order*, inventor*, expir*, expiry, deliver*, supplier*, shelves, fridge*, temperature*, returns, recall*, shortage*, replenish*, ward stock',
      duties: [
        {
          say: '[check] in deliveries, [rotate] stock, and [remove] expired and recalled items',
          brief: '[check] deliveries and [rotate] stock',
        },
        {
          say: '[monitor] stock and fridge temperatures, and [reorder] before medicines run out',
          brief: '[monitor] stock and fridge temperatures',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Accuracy & Legal Records', 'Safety & Records'],
      cues: 'controlled*, register*, record*, accura*, error*, near miss*, audit*, complian*, sop, sops, hygiene, clean*, confidential*, document*, log, logs',
      duties: [
        {
          say: '[follow] the procedures for controlled medicines, [keep] the records complete, and [report] near misses',
          brief: '[keep] medicine records complete',
        },
        {
          say: '[check] name, strength and quantity at each step, and [keep] work areas clean',
          brief: '[check] name, strength and quantity at each step',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Pharmacists', 'Teamwork'],
      cues: 'pharmacist*, team*, colleague*, nurse*, ward*, doctor*, collaborat*, handover*, train*',
      duties: [
        {
          say: '[support] pharmacists with routine work, so that they have time for clinical questions',
          brief: '[support] pharmacists with routine work',
        },
      ],
    },
  ],
  hooks: [
    'I prepare prescriptions and support the pharmacist in everyday work.',
    'My work is medicines: preparing, labeling, storing and keeping track of them.',
  ],
  about: [
    [
      'I read the label again before I pass anything on.',
      'Before I fill a prescription, I check the name, the strength and the form.',
    ],
    [
      'When a prescription looks unusual, I show it to the pharmacist.',
      'I speak quietly about personal matters at the counter.',
    ],
  ],
  closings: [
    'In short, my job is to see that prescriptions are prepared correctly and ready in good time.',
    'Overall, I want every label to match its medicine and its patient.',
  ],
  strengths: ['Prescriptions', 'Medicine Stock', 'Records'],
};
