import type { Pack } from './pack.ts';

/** Those who take images for diagnosis: radiographers, radiologic technologists and sonographers. */
export const radiographer: Pack = {
  id: 'radiographer',
  family: 'health',
  title: 'Radiographer',
  aliases: [
    'radiologic technologist',
    'radiology technologist',
    'radiology technician',
    'radiologic technician',
    'radiological technologist',
    'rad tech',
    'radtech',
    'x ray technician',
    'x ray technologist',
    'xray technician',
    'mri technologist',
    'mri technician',
    'ct technologist',
    'ct technician',
    'imaging technologist',
    'imaging technician',
    'mammographer',
    'sonographer',
    'ultrasound technician',
    'ultrasound technologist',
    'diagnostic radiographer',
  ],
  core: 'imaging',
  glossary: { pt: 'patient', pts: 'patients', hx: 'history' },
  settings: ['ct', 'mri', 'mammography', 'interventional'],
  themes: [
    {
      id: 'imaging',
      headings: ['Imaging', 'Scans'],
      cues: 'x-ray*, xray*, ct, mri, scan, scans, scanning, imaging, radiograph*, ultrasound*, sonograph*, echo, doppler, mammogra*, fluoroscop*, c-arm, portable*, angio*, hrct, mrcp, contrast inject*, barium, dexa, brain, spine, joints, chest, casualty, night duty, on call',
      duties: [
        {
          say: 'not as sonographer, ultrasound: [position] patients, [take] images at the lowest dose that answers the question, and [check] each one before they leave',
          brief: '[position] patients and [take] images',
        },
        {
          say: '[read] the request, [choose] the right views, and [repeat] an image only when it is needed',
          brief: '[choose] the right views for each request',
        },
      ],
    },
    {
      id: 'patients',
      headings: ['Patient Preparation', 'Patients'],
      cues: 'screening, screen patients, creatinine, allerg*, pregnan*, implant*, pacemaker*, consent, prepar*, fasting, explain*, explained, reassur*, scared, anxious, iv line*, iv cannulation, cannulat*, children, patient care, history, claustrophob*, chaperon*',
      duties: [
        {
          say: '[confirm] the patient and the body part, and [ask] about pregnancy, allergies and implants before the scan',
          brief: '[ask] about pregnancy, allergies and implants',
        },
        {
          say: '[explain] what will happen and how long to keep still, and [help] patients who are in pain or afraid',
          brief: '[explain] the scan to patients',
        },
      ],
    },
    {
      id: 'safety',
      headings: ['Radiation Safety', 'Safety'],
      cues: 'radiation*, tld, osl, dosimet*, dose, doses, lead apron*, aerb, shield*, safety, protection, infection*, badge*, badges, mri safety, zone*, reaction*',
      duties: [
        {
          say: 'unless mri, sonographer, ultrasound: [keep] others out of the room during exposures, and [use] shielding and the dosimeter as required',
          brief: '[use] shielding and the dosimeter',
        },
        {
          say: 'when mri: [keep] metal out of the scanner room, and [check] everybody who enters',
          brief: '[keep] metal out of the scanner room',
        },
        {
          say: 'when sonographer, ultrasound: [clean] probes between patients, and [follow] the infection-control rules',
          brief: '[clean] probes between patients',
        },
      ],
    },
    {
      id: 'equipment',
      headings: ['Equipment & Quality', 'Equipment', 'Machines'],
      cues: 'equipment, machine*, qc, qa, quality control, phantom*, warm up, warm-up, calibrat*, reject*, service engineer, break down, breakdown*, fault*, maintenance, tube, detectors, cassette*',
      duties: [
        {
          say: '[run] the checks at the start of the day, and [report] faults to the service engineer',
          brief: '[run] the checks at the start of the day',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Images & Records', 'Records'],
      cues: 'pacs, ris, archiv*, images, sending, report, reports, reporting, record*, register*, document*, log, logs, typist, cd, cds, film*, upload*, worklist*, billing, forms, dicom',
      tools: ['health'],
      duties: [
        {
          say: '[store] images in {health} with the right name and side, and [note] anything that the radiologist should know',
          brief: '[store] images in {health}',
        },
        {
          say: '[label] images with the right name and side, and [note] anything that the radiologist should know',
          brief: '[label] images with the right name and side',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Doctors', 'Teamwork'],
      cues: 'radiologist*, doctor*, surgeon*, nurse*, ward*, icu, er, emergency, assist*, team, colleague*, handover*, coordinat*, porters',
      duties: [
        {
          say: '[work] with radiologists, doctors and nurses, and [take] urgent patients first',
          brief: '[work] with radiologists and nurses',
        },
      ],
    },
  ],
  hooks: [
    'I take the images that doctors need to find out what is wrong.',
    'My work is imaging: preparing patients, taking clear pictures and passing them on without delay.',
    'I look after patients before, during and after their scan.',
  ],
  about: [
    [
      'I compare the request with what the patient tells me.',
      'Before the scan, I explain what the patient will hear and feel.',
    ],
    [
      'I take time over positioning, and I keep the dose as low as the image allows.',
      'When an image shows something urgent, I let the doctor know at once.',
    ],
  ],
  closings: [
    'In short, my job is to take images that show what the doctor needs to see, safely for the patient.',
    'Overall, I want patients to feel safe and their images to be useful the first time.',
  ],
  strengths: ['Imaging', 'Patient Care', 'Radiation Safety'],
};
