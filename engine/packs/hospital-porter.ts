import type { Pack } from './pack.ts';

export const hospitalPorter: Pack = {
  id: 'hospital-porter',
  family: 'health',
  title: 'Hospital Porter',
  aliases: [
    'porter hospital',
    'patient porter',
    'theatre porter',
    'patient transporter',
    'patient transport',
    'patient transport driver',
    'orderly',
    'hospital orderly',
    'hospital attendant',
    'hospital attender',
    'stretcher bearer',
    'transport aide hospital',
    'porters hospital',
    'hospital helper',
    'hospital messenger',
  ],
  core: 'moving',
  glossary: { pts: 'patients', pt: 'patient', o2: 'oxygen', ot: 'operating theater', wc: 'wheelchair' },
  settings: ['night', 'theater', 'emergency', 'general'],
  themes: [
    {
      id: 'moving',
      headings: ['Moving Patients', 'Patients'],
      cues: 'patient*, move*, moving, transfer*, transport*, wheel*, wheelchair*, stretcher*, trolley*, bed, beds, theatre*, theater*, x-ray*, xray*, scan*, ward*, discharge*, escort*, lift*, push*, ambulance*, admission*, comfort*',
      duties: [
        {
          say: '[check] the wristband, [explain] where we are going, and [bring] patients there safely',
          brief: '[bring] patients where they are expected',
        },
        {
          say: '[help] to move patients from bed to stretcher with the others, and [keep] them covered on the way',
          brief: '[help] to move patients',
        },
      ],
    },
    {
      id: 'deliveries',
      headings: ['Samples & Deliveries', 'Deliveries'],
      cues: 'sample*, specimen*, blood*, deliver*, collect*, linen*, meal*, drug*, medicine*, record*, notes, mail, post, parcels, oxygen*, cylinder*, equipment, suppl*, stores, lab*, pharmacy, documents, papers',
      duties: [
        {
          say: '[carry] samples and blood straight to the laboratory, and [get] a signature',
          brief: '[carry] samples to the laboratory',
        },
        {
          say: '[bring] beds, oxygen and equipment, and [check] that the cylinder is full',
          brief: '[bring] beds, oxygen and equipment',
        },
      ],
    },
    {
      id: 'hygiene',
      headings: ['Hygiene & Waste', 'Hygiene'],
      cues: 'clean*, disinfect*, waste, infection*, hygien*, laundry, wipe*, ppe, gloves, mortuary*, bodies, deceased, bins, spill*',
      duties: [
        {
          say: '[wipe] down wheelchairs and stretchers after use, and [wash] hands between patients',
          brief: '[wipe] down wheelchairs and stretchers',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Safety & Equipment', 'Safety'],
      cues: 'safe*, emergenc*, fire, crash call*, resus*, security, manual handling, brake*, fault*, report*, gas, gases, hazard*, incident*, check*, cardiac',
      duties: [
        {
          say: '[put] on the brakes, [lift] with others, and [take] broken equipment out of use',
          brief: '[put] on brakes and [report] broken equipment',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Wards', 'Teamwork'],
      cues: 'nurse*, doctor*, team*, coordinat*, radio*, phone*, call*, request*, help*, handover*, colleague*, shift*, work with, working with, direct*, visitor*, relative*, train*',
      duties: [
        {
          say: '[answer] calls in order of urgency, and [tell] the ward when something takes longer',
          brief: '[answer] calls in order of urgency',
        },
        {
          say: '[show] visitors the way, and [wait] with patients until somebody takes over',
          brief: '[wait] with patients until somebody takes over',
        },
      ],
    },
  ],
  hooks: [
    'My work is moving patients, samples, beds and equipment through the hospital.',
    'I take patients, samples and equipment to where they are needed.',
  ],
  about: [
    [
      'I check the name and the wristband before we set off.',
      'Before I move a patient, I explain where we are going and check brakes, rails and lines.',
    ],
    [
      'When an urgent call comes in, I tell the others that I will be later.',
      'I clean chairs and trolleys between patients.',
    ],
  ],
  closings: [
    'In short, my job is to get patients and supplies to the right place safely and on time.',
    'Overall, I want patients to feel safe and respected on the way.',
  ],
  strengths: ['Patient Transport', 'Safe Handling', 'Deliveries'],
};
