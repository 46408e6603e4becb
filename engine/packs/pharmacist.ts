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
      headings: ['Dispensing'],
      cues: 'dispens*, prescription*, label*, compound*, iv admixture*, sterile preparation*, tpn, blister pack*, dosette, refill*, verify, verifying, verified, verification, final check*, chemo prep*',
      tools: ['health'],
      duties: [
        {
          say: '[check] each prescription for patient, drug, dose and directions before it is dispensed, and [query] what does not look right',
          brief: '[check] and [dispense] prescriptions',
        },
        {
          say: '[work] through prescriptions with {health} at hand, and [stop] at any dose or direction that needs a question',
          brief: '[work] through prescriptions with {health} at hand',
        },
      ],
    },
    {
      id: 'review',
      headings: ['Medication Review', 'Clinical Checks'],
      cues: 'interaction*, allerg*, medication review*, medicines review*, clinical review*, clinical check*, dose adjust*, renal dos*, dosing, reconcil*, drug utilization, therapeutic*, stewardship, warfarin, inr, vancomycin, tdm, adverse*, adr, side effect*, pharmacovigilance, ward round*, rounds, formulary, chart review*, therapy management, use review*',
      duties: [
        {
          say: '[look] for interactions, allergies and doses that do not suit the patient, and [raise] them with the prescriber',
          brief: '[look] for interactions and unsuitable doses',
        },
        {
          say: '[compare] a new medicine with what the patient already takes, and [suggest] an alternative where the two do not go together',
          brief: '[compare] new medicines with what patients already take',
        },
      ],
    },
    {
      id: 'advice',
      headings: ['Patient Counseling', 'Advice to Patients'],
      cues: 'counsel*, patient*, advice, advis*, over-the-counter, consultation*, explain*, inhaler*, minor ailment*, customers, walk-in*, smoking cessation, health check*, blood pressure check*, adherence, compliance packs, questions, side effects to, to people',
      duties: [
        {
          say: '[explain] in plain words what a medicine is for, how to take it and which effects to watch for',
          brief: '[explain] to patients how to take their medicines',
        },
        {
          say: '[answer] questions about medicines, and [send] people to a doctor when that is the better advice',
          brief: '[answer] questions about medicines',
        },
      ],
    },
    {
      id: 'vaccines',
      headings: ['Vaccinations & Clinics', 'Pharmacy Services'],
      cues: 'vaccin*, immuniz*, immunis*, flu shot*, flu jab*, covid, injection*, clinic, clinics, travel health, point of care, screening*',
      duties: [],
    },
    {
      id: 'prescribers',
      headings: ['Work with Prescribers', 'Prescribers & Care Team'],
      cues: 'doctor, doctors, prescriber*, physician*, gp, gps, nurse, nurses, surgery, surgeries, ward, wards, care team, multidisciplinary, collaborat*, liais*, coordinat*, prior authorization*, prior auth*, recommendation*',
      duties: [
        {
          say: '[call] prescribers about unclear or unusual orders, and [note] down what was agreed',
          brief: '[clear] up open questions with prescribers',
        },
        {
          say: '[answer] questions from doctors and nurses about doses, alternatives and how drugs are given',
          brief: '[answer] drug questions from doctors and nurses',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Ordering', 'Medicines Stock'],
      cues: 'stock*, inventor*, order, orders, ordering, ordered, expir*, shortage*, wholesaler*, supplier*, purchas*, cold chain, fridge, storage, returns, recall*, wastage, waste, indent*, procure*, distributor*',
      duties: [
        {
          say: '[order] medicines, [check] dates and storage temperatures, and [find] a way around shortages',
          brief: '[order] medicines and [check] their dates',
        },
        {
          say: '[keep] stock in date and in the right place, and [take] recalled batches off the shelf',
          brief: '[keep] stock in date and in order',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Legal & Safety Records', 'Safety & Compliance'],
      cues: 'controlled drug*, controlled substance*, narcotic*, register*, schedule h, schedule ii, c2, audit*, inspection*, complian*, sop, sops, record*, documentation, documenting, error*, near miss*, incident*, licen*, regulat*, gphc, dea, board of pharmacy, gpp, safety',
      duties: [
        {
          say: '[follow] the rules on controlled drugs, [keep] the registers that go with them, and [report] errors and near misses',
          brief: '[keep] controlled-drug registers',
        },
        {
          say: '[keep] dispensing records complete, and [store] what must be locked away under lock and key',
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
    'I check what doctors prescribe, dispense it, and make sure people know how to take it.',
    'Between the prescription and the patient there is a pharmacist, and here that is me.',
    'My work is medicines: the right one, in the right dose, with directions that people understand.',
  ],
  about: [
    [
      'Prescriptions come in all day, and each gets the same look at drug, dose and whatever else the patient takes.',
      'Most of my day is checking prescriptions, and talking with the people they are for.',
    ],
    [
      'When a dose looks odd, I call the prescriber before anything is handed out.',
      'Many people ask what they really want to know at the very end, so I leave a moment for that.',
    ],
    [
      'I look up what I am not certain of, even with people waiting.',
      'Registers, fridges and dates on boxes are the quiet side of the job, and I keep them in order.',
    ],
  ],
  closings: [
    'In the end, people should leave knowing what they take, why, and what to watch for.',
    'Every prescription gets the same careful check, on a slow morning and on a Friday evening.',
    'Put simply, I check before I dispense, and I explain before anyone leaves.',
    'Most of my work is done when nothing happens: no wrong dose, no missed interaction, no empty shelf.',
  ],
  manners: [
    'Nobody should be embarrassed to ask about a medicine, so I keep my voice low and my answers plain.',
    'I would rather make one call to the doctor too many than hand over something I doubt.',
    'A queue does not change how I check.',
  ],
  strengths: ['Dispensing', 'Medication Review', 'Patient Counseling'],
};
