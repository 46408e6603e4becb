import type { Pack } from './pack.ts';

/** Those who test eyes or fit glasses: opticians and optometrists. */
export const optician: Pack = {
  id: 'optician',
  family: 'health',
  title: 'Optician',
  aliases: [
    'dispensing optician',
    'optometrist',
    'optical assistant',
    'optical sales',
    'optical advisor',
    'optometry',
    'eyewear consultant',
    'optical technician',
  ],
  core: 'dispensing',
  glossary: {
    pt: 'patient',
    pts: 'patients',
    paeds: 'children',
    cl: 'contact lens',
    cls: 'contact lenses',
    oas: 'optical assistants',
    oct: 'OCT',
  },
  settings: ['pediatric', 'low vision'],
  themes: [
    {
      id: 'testing',
      headings: ['Eye Examinations', 'Eye Tests'],
      cues: 'eye test*, eye exam*, sight test*, refraction*, vision, visual field*, oct, oct scan*, fundus, retin*, tonomet*, pre-screening, pre-screen*, prescreen*, screening, cataract*, glaucoma, autorefract*, diagnos*, camps',
      duties: [
        {
          say: 'as optometrist, optometry: [test] sight and eye health, [explain] the findings, and [refer] patients when something needs treatment',
          brief: '[test] sight and eye health',
        },
        {
          say: 'not as optometrist, optometry: [take] the measurements before the eye test, and [pass] on what patients report about their sight',
          brief: '[take] measurements before the eye test',
        },
      ],
    },
    {
      id: 'dispensing',
      headings: ['Dispensing & Fitting', 'Dispensing'],
      cues: 'dispens*, varifocal*, progressive*, lens, lenses, frame fitting, frame adjust*, fit, fitting, measurements, measure*, adjust*, pd, single vision, bifocal*, specs, spectacles, glasses, low vision, neutralis*, neutraliz*, repairs, repair, glazing',
      duties: [
        {
          say: '[help] people choose frames and lenses that suit their prescription, work and budget',
          brief: '[help] people choose frames and lenses',
        },
        {
          say: '[measure], [fit] and [adjust] glasses until they sit well',
          brief: '[measure], [fit] and [adjust] glasses',
        },
      ],
    },
    {
      id: 'contact',
      headings: ['Contact Lenses', 'Lens Care'],
      cues: 'contact lens*, insertion, removal, lens care, lens teach, aftercare, trial lens*',
      duties: [
        {
          say: 'when contact: [teach] people to put in, take out and clean their lenses, and [plan] their aftercare',
          brief: '[teach] people to handle contact lenses',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Checking & Repairs', 'Checks', 'Quality'],
      cues: 'check*, iso, lab, remake*, tolerance*, verif*, lensmeter, focimeter, quality, non-tol*, non tol*, rework, workshop, edging',
      duties: [
        {
          say: '[check] finished glasses against the prescription before they are handed over',
          brief: '[check] finished glasses against the prescription',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Customers', 'Customer Care', 'Service'],
      cues: 'customer*, complaint*, client*, query, queries, phone*, reception, front desk, appointment*, booking*, recall*, follow-up*, sales, upsell*, targets, insurance, collection*',
      duties: [
        {
          say: '[book] appointments, [answer] questions, and [sort] out complaints about fit or vision',
          brief: '[sort] out complaints about fit or vision',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Stock & Orders', 'Frames & Stock'],
      cues: 'stock*, frame buying, frame stock, order frames, order*, reps, supplier*, inventor*, display*, buying, purchase*, deliveries',
      duties: [
        {
          say: '[order] lenses and frames, [chase] late jobs, and [keep] the displays in order',
          brief: '[order] lenses and frames',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Claims & Payments', 'Vouchers & Payments'],
      cues: 'claim*, voucher*, gos, nhs, vsp, billing, bills, invoice*, cash, till, banking, reconcil*, payments, cashing up',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Patient Records', 'Records'],
      cues: 'record*, document*, file, files, data entry, gdpr, notes, paperwork, log, logs',
      tools: ['health'],
      duties: [
        { say: '[keep] patient records in {health} complete', brief: '[keep] patient records in {health}' },
        {
          say: '[note] prescriptions, measurements and advice in the patient’s record',
          brief: '[note] measurements and advice',
        },
      ],
    },
  ],
  hooks: [
    'I help people to see well, from the first measurement to glasses that fit.',
    'My work is part health, part craft: reading prescriptions, measuring faces and fitting frames.',
  ],
  about: [
    ['I ask what people do all day before I talk about lenses.', 'Before I order, I measure again.'],
    [
      'When new glasses feel wrong, I check the lenses and the fit before anything else.',
      'I explain lenses and prices in plain words.',
    ],
  ],
  closings: [
    'In short, my job is to help people to see well and to wear their glasses or lenses in comfort.',
    'Overall, I want people to leave seeing better and knowing how to look after their eyes.',
  ],
  strengths: ['Dispensing', 'Lens Advice', 'Patient Care'],
};
