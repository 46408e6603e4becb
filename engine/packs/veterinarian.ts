import type { Pack } from './pack.ts';

/** Those who treat animals, and those who help them: veterinarians, veterinary nurses and assistants. */
export const veterinarian: Pack = {
  id: 'veterinarian',
  family: 'health',
  title: 'Veterinarian',
  aliases: [
    'vet -military -army -war -receptionist',
    'veterinary',
    'veterinary surgeon',
    'veterinary officer',
    'veterinary doctor',
    'veterinary nurse',
    'vet nurse',
    'veterinary technician',
    'vet tech',
    'veterinary assistant',
    'vet assistant',
    'livestock inspector',
    'animal nurse',
  ],
  core: 'treatment',
  glossary: { vax: 'vaccinations', meds: 'medication', hx: 'history', rx: 'prescription' },
  settings: ['small animal', 'large animal', 'equine', 'dairy'],
  themes: [
    {
      id: 'treatment',
      headings: ['Examination & Treatment', 'Animal Care'],
      cues: 'treat*, exam*, diagnos*, consult*, opd, vaccin*, deworm*, wound*, dressing*, medication*, injection*, emergenc*, sick, animals, cattle, dogs, cats, horses, poultry, clinic*, inpatient*, feeding, walk*, insemination, ai, pregnancy diagnosis, calving*, dystocia, nail*, restrain*, hold*, handling',
      duties: [
        {
          say: 'as veterinarian, vet, veterinary surgeon, veterinary officer, veterinary doctor: not as nurse, technician, tech, assistant, inspector: [examine] animals, [find] out from owners what has changed, and [decide] on the treatment',
          brief: '[examine] and [treat] animals',
        },
        {
          say: 'as nurse, technician, tech: [hold] and [prepare] animals for examination, [give] treatments as ordered, and [watch] them as they recover',
          brief: '[give] treatments as ordered',
        },
        {
          say: 'as assistant: [hold] animals during examination, [feed] and [walk] those that stay, and [clean] up after them',
          brief: '[hold] animals during examination',
        },
        {
          say: 'as inspector: [visit] herds and flocks, [look] for signs of disease, and [report] what I find',
          brief: '[visit] herds and flocks',
        },
      ],
    },
    {
      id: 'surgery',
      headings: ['Surgery & Anesthesia', 'Surgery'],
      cues: 'surg*, spay*, neuter*, steriliz*, sterilis*, castrat*, anesthe*, anaesthe*, operat*, theatre, theater, autoclave*, instruments, scrub, caesar*, c-section*, dental*',
      duties: [
        {
          say: 'as veterinarian, vet, veterinary surgeon: not as nurse, technician, tech, assistant, inspector, officer: [operate], [plan] pain relief, and [check] on patients until they are awake',
          brief: '[operate] and [check] on patients afterward',
        },
        {
          say: 'as nurse, technician, tech: [prepare] instruments, [monitor] anesthesia, and [keep] patients warm until they are awake',
          brief: '[monitor] anesthesia and recovery',
        },
      ],
    },
    {
      id: 'tests',
      headings: ['Tests & Imaging', 'Samples & Tests'],
      cues: 'blood, sample*, lab, laborator*, x-ray*, xray*, ultrasound, test*, microscop*, fecal, faecal, skin scrap*, urine, post mortem*, postmortem*, milk test*, bloodwork, blood work, fecals, in house lab*',
      duties: [
        {
          say: '[take] samples, [label] them at once, and [compare] results with what the animal shows',
          brief: '[take] and [label] samples',
        },
      ],
    },
    {
      id: 'owners',
      headings: ['Owners'],
      cues: 'owner*, farmer*, client*, customer*, advice, advise*, explain*, counsel*, discharge*, phone*, reception, appointment*, front desk, complaint*, euthan*, awareness, camp, camps',
      duties: [
        {
          say: '[explain] findings and care at home to owners',
          brief: '[explain] care at home to owners',
        },
        {
          say: '[prepare] owners for hard decisions, and [explain] the choices',
          brief: '[prepare] owners for hard decisions',
        },
      ],
    },
    {
      id: 'hygiene',
      headings: ['Hygiene & Disease Control', 'Hygiene'],
      cues: 'clean*, disinfect*, hygiene, kennel*, cages, cage, isolation, biosecur*, outbreak*, disease control, quarantine, zoono*, rabies, waste, laundry, meat inspect*, inspection*',
      duties: [
        {
          say: '[wash] hands and [clean] tables and cages between animals, and [keep] infectious ones apart',
          brief: '[keep] infectious animals apart',
        },
      ],
    },
    {
      id: 'stock',
      headings: ['Medicines & Supplies', 'Supplies'],
      cues: 'stock*, medicine*, drug*, supplies, order*, expir*, controlled, inventor*, dispens*, fridge, pharmacy, cold chain',
      duties: [
        {
          say: '[check] medicines and their dates, and [record] controlled ones',
          brief: '[check] medicines and their dates',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records', 'Case Records'],
      cues: 'record*, note, notes, chart*, document*, certificate*, report*, register*, data entry, invoice*, billing, microchip*, forms, paperwork',
      tools: ['health'],
      duties: [
        { say: '[write] case notes in {health} on the same day', brief: '[write] case notes in {health}' },
        {
          say: '[note] weight, treatment and next visit for every animal',
          brief: '[note] weight and treatment',
        },
      ],
    },
  ],
  hooks: [
    'I look after animals and the people who care for them.',
    'I help sick animals get well and healthy ones stay so.',
  ],
  about: [
    [
      'I watch how an animal stands, moves and breathes before I touch it.',
      'Before a treatment, I tell the owner what it is for and what it costs.',
    ],
    [
      'I ask owners about food, behavior and earlier illness.',
      'When an animal stays with us, I check on it once more before I leave.',
    ],
  ],
  closings: [
    'In short, my job is to help sick animals to get well and healthy ones to stay so.',
    'Overall, I want animals to suffer less and owners to know what to do.',
  ],
  strengths: ['Animal Care', 'Surgery Support', 'Owner Advice'],
};
