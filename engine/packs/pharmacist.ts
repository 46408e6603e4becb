import type { Pack } from './pack.ts';

export const pharmacist: Pack = {
  id: 'pharmacist',
  family: 'health',
  title: 'Pharmacist',
  aliases: ['pharmacy manager', 'pharmacy incharge', 'dispensing chemist', 'pharmd', 'rph'],
  core: 'dispensing',
  glossary: {
    rx: 'prescriptions',
    rxs: 'prescriptions',
    scripts: 'prescriptions',
    meds: 'medication',
    med: 'medication',
    pt: 'patient',
    pts: 'patients',
    dr: 'doctor',
    drs: 'doctors',
    otc: 'over-the-counter',
    abx: 'antibiotics',
    'pharm techs': 'pharmacy technicians',
    techs: 'technicians',
    cds: 'controlled drugs',
    mtm: 'medication therapy management',
    mur: 'medicines use review',
  },
  settings: [
    'hospital',
    'community',
    'retail',
    'clinical',
    'oncology',
    'inpatient',
    'outpatient',
    'ward',
    'locum',
  ],
  themes: [
    {
      id: 'dispensing',
      headings: ['Dispensing', 'Prescriptions'],
      cues: 'dispens*, prescription*, label*, compound*, iv admixture*, sterile preparation*, tpn, blister pack*, dosette, refill*, verify, verifying, verified, verification, final check*, chemo prep*',
      tools: ['health'],
      duties: [
        {
          say: '[check] each prescription for patient, drug, dose and directions, and [query] anything unclear with the prescriber',
          brief: '[check] prescriptions',
        },
        {
          say: '[process] prescriptions in {health}, and [query] unusual doses or directions',
          brief: '[process] prescriptions in {health}',
        },
      ],
    },
    {
      id: 'review',
      headings: ['Medication Review', 'Clinical Checks'],
      cues: 'interaction*, allerg*, medication review*, medicines review*, clinical review*, clinical check*, dose adjust*, renal dos*, dosing, reconcil*, drug utilization, therapeutic*, stewardship, warfarin, inr, vancomycin, tdm, adverse*, adr, side effect*, pharmacovigilance, ward round*, rounds, formulary, chart review*, therapy management, use review*',
      duties: [
        {
          say: '[look] for interactions, allergies and unsuitable doses, and [raise] them with the prescriber',
          brief: '[look] for interactions and unsuitable doses',
        },
        {
          say: '[compare] new medicines with the patient’s current ones, and [suggest] alternatives when they interact',
          brief: '[compare] new medicines with current ones',
        },
      ],
    },
    {
      id: 'advice',
      headings: ['Patient Counseling', 'Advice to Patients'],
      cues: 'counsel*, patient*, advice, advis*, over-the-counter, consultation*, explain*, inhaler*, minor ailment*, customers, walk-in*, smoking cessation, health check*, blood pressure check*, adherence, compliance packs, questions, side effects to, to people',
      duties: [
        {
          say: '[explain] what a medicine is for, how to take it and which side effects to watch for',
          brief: '[explain] to patients how to take their medicines',
        },
        {
          say: '[answer] questions about medicines, and [refer] patients to a doctor when necessary',
          brief: '[answer] questions about medicines',
        },
      ],
    },
    {
      id: 'vaccines',
      headings: ['Vaccinations & Clinics', 'Pharmacy Services'],
      cues: 'vaccin*, immuniz*, immunis*, flu shot*, flu jab*, covid, injection*, clinic, clinics, travel health, point of care, screening*, family planning, malaria, rapid test*, rdt, hiv, tb',
      duties: [],
    },
    {
      id: 'prescribers',
      headings: ['Working with Prescribers', 'Prescribers & Care Team'],
      cues: 'doctor, doctors, prescriber*, physician*, gp, gps, nurse, nurses, surgery, surgeries, ward, wards, care team, multidisciplinary, collaborat*, liais*, coordinat*, prior authorization*, prior auth*, recommendation*',
      duties: [
        {
          say: '[call] prescribers about unclear or unusual orders, and [document] the outcome',
          brief: '[clarify] unclear orders with prescribers',
        },
        {
          say: '[answer] questions from doctors and nurses about doses, alternatives and administration',
          brief: '[answer] drug questions from doctors and nurses',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Ordering', 'Medicine Stock'],
      cues: 'stock*, inventor*, order, orders, ordering, ordered, expir*, shortage*, wholesaler*, supplier*, purchas*, cold chain, fridge, storage, returns, recall*, wastage, waste, indent*, procure*, distributor*, procure*, distributor*, expiry, negotiat*',
      duties: [
        {
          say: '[obtain] medicines, [check] expiry dates and storage temperatures, and [find] alternatives during shortages',
          brief: '[order] medicines and [check] expiry dates',
        },
        {
          say: '[rotate] stock, [check] expiry dates, and [remove] recalled batches from the shelf',
          brief: '[rotate] stock and [remove] recalled batches',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Legal & Safety Records', 'Safety & Compliance'],
      cues: 'controlled drug*, controlled substance*, narcotic*, register*, schedule h, schedule ii, c2, audit*, inspection*, complian*, sop, sops, record*, documentation, documenting, error*, near miss*, incident*, licen*, regulat*, gphc, dea, board of pharmacy, gpp, safety',
      duties: [
        {
          say: '[follow] the rules on controlled drugs, [maintain] the registers, and [report] errors and near misses',
          brief: '[maintain] controlled-drug registers',
        },
        {
          say: '[keep] dispensing records complete, and [store] controlled drugs securely',
          brief: '[keep] dispensing records complete',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Insurance & Billing', 'Billing & Claims'],
      cues: 'insur*, billing, bills, claim*, copay*, reimburs*, adjudicat*, cash, till, gst, third party rejection*, rejections, sales, revenue',
      duties: [],
    },
  ],
  hooks: [
    'I check and dispense prescriptions, and make sure patients know how to take their medicines.',
    'My work is medicines: checking them, dispensing them and explaining them to patients.',
  ],
  about: [
    [
      'I check a prescription for drug, dose and interactions before it is dispensed.',
      'Before I hand over a medicine, I explain how to take it.',
    ],
    [
      'When a dose looks unusual, I call the prescriber.',
      'I keep registers, temperatures and expiry dates in order.',
    ],
  ],
  closings: [
    'In short, my job is to see that patients get the right medicine and use it safely.',
    'Overall, I want people to understand their treatment and to feel free to ask about it.',
  ],
  strengths: ['Dispensing', 'Medication Review', 'Patient Counseling'],
};
