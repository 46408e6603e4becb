import type { Pack } from './pack.ts';

/** Those who run hospitals, clinics and practices, apart from the treatment. */
export const hospitalAdministrator: Pack = {
  id: 'hospital-administrator',
  family: 'office',
  title: 'Hospital Administrator',
  aliases: [
    'hospital administration',
    'hospital admin',
    'hospital manager',
    'hospital operations',
    'hospital superintendent -nursing',
    'healthcare administrator',
    'health care administrator',
    'healthcare manager',
    'health services manager',
    'health administrator',
    'medical administrator',
    'clinic manager',
    'clinic administrator',
    'practice manager -software -legal -law -engineering -devops',
    'practice administrator',
    'medical office manager',
    'nursing home administrator',
    'floor manager hospital',
    'patient services manager',
    'patient relations',
    'patient care manager',
    'patient experience',
    'ward clerk',
    'ward secretary',
    'unit clerk',
    'unit secretary hospital',
    'patient care executive',
    'opd executive',
    'ipd executive',
    'hospital executive',
    'hospital director',
    'medical superintendent office',
  ],
  core: 'operations',
  glossary: {
    ot: 'operating theater',
    tpa: 'insurance desk',
    nabh: 'NABH',
    mlc: 'medico-legal cases',
    pts: 'patients',
    pt: 'patient',
    hk: 'housekeeping',
    los: 'length of stay',
    cqc: 'CQC',
  },
  settings: ['hospital', 'clinic', 'dental', 'eye', 'general practice', 'outpatients', 'night'],
  themes: [
    {
      id: 'operations',
      headings: ['Daily Operations', 'Running the Hospital'],
      cues: 'operation*, day to day, day-to-day, daily, ward*, bed, beds, theatre*, theater*, outpatient*, inpatient*, opd, ipd, appointment*, clinic, clinics, flow, waiting*, discharge*, admission*, round*, emergenc*, ambulance*, facility, facilities, housekeeping, department*, transfer*',
      duties: [
        {
          say: 'not as clerk, secretary: unless dental practice, gp practice, surgery: [walk] through the wards and waiting areas, and [find] out what holds people up',
          brief: '[walk] through wards and waiting areas',
        },
        {
          say: 'not as clerk, secretary: [look] at beds, clinics and staff for the day each morning, and [sort] out gaps before patients arrive',
          brief: '[plan] beds, clinics and staff for the day',
        },
      ],
    },
    {
      id: 'patients',
      headings: ['Patients & Families', 'Patient Relations'],
      cues: 'patient*, famil*, complain*, feedback, grievance*, relative*, satisf*, counsel*, enquir*, inquir*, queries, attendant*, estimate*, package*, visitor*, front desk, reception',
      duties: [
        {
          say: 'not as clerk, secretary: [listen] to complaints in person, [find] out what happened, and [tell] the family what will change',
          brief: '[follow] up on complaints',
        },
      ],
    },
    {
      id: 'staff',
      headings: ['Staff & Rosters', 'Staff'],
      cues: 'staff*, roster*, rota, rotas, duty list*, leave*, shift*, recruit*, hiring, interview*, supervis*, team*, train*, induction*, attendance, appraisal*, nurses, doctors, locum*, receptionist*, credential*',
      duties: [
        {
          say: 'as manager, administrator, superintendent, director, head: [put] the roster up early, and [find] cover when someone calls in sick',
          brief: '[plan] rosters and [find] cover',
        },
      ],
    },
    {
      id: 'billing',
      headings: ['Billing & Insurance', 'Billing'],
      cues: 'bill*, insur*, tpa, claim*, cashless, pre-auth*, preauth*, payment*, revenue*, collection*, deposit*, payer*, tariff*, invoic*, cash*, ayushman, medicare, medicaid, fees',
      duties: [
        {
          say: 'not as clerk, secretary: [check] bills and insurance papers before discharge, and [explain] charges',
          brief: '[check] bills and insurance papers',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality & Compliance', 'Quality & Standards'],
      cues: 'quality*, accredit*, nabh, jci, joint commission, cqc, audit*, complian*, licen*, inspection*, infection*, safety, incident*, policy, policies, sop*, fire, biomedical waste, statutory, protocol*, kpi*, indicator*, hipaa, gdpr',
      duties: [
        {
          say: 'not as clerk, secretary: [keep] licenses and inspection papers current, and [follow] up on incidents until the cause is dealt with',
          brief: '[keep] licenses and inspections current',
        },
      ],
    },
    {
      id: 'supplies',
      headings: ['Supplies & Equipment', 'Equipment & Vendors'],
      cues: 'suppl*, equipment, stock*, inventor*, purchas*, procure*, vendor*, contract*, amc, maintenance, pharmacy, consumable*, order*, indent*, biomedical, oxygen, repair*, catering, laundry, outsourc*',
      duties: [
        {
          say: 'not as clerk, secretary: [see] that broken equipment is repaired quickly, and [order] supplies before shelves run low',
          brief: '[see] to equipment and supplies',
        },
      ],
    },
    {
      id: 'budgets',
      headings: ['Budgets & Reports', 'Budgets'],
      cues: 'budget*, cost*, report*, mis, dashboard*, statistic*, census, occupancy, figures, analys*, presentation*, board, management meeting*, target*, expens*, p&l',
      tools: ['office', 'bi'],
      duties: [],
    },
    {
      id: 'records',
      headings: ['Medical Records & Files', 'Records'],
      cues: 'record*, file, files, filing, mrd, document*, data entry, form, forms, register*, paperwork, confidential*, emr, ehr, chart*, correspondence, letter*, certificate*',
      tools: ['health'],
      duties: [
        {
          say: 'as clerk, secretary: [answer] the ward telephone, [file] results in the right notes, and [prepare] papers for discharge',
          brief: '[file] results and [prepare] discharge papers',
        },
        {
          say: '[keep] patient files complete and locked away, and [release] copies only to those entitled to them',
          brief: '[keep] patient files confidential',
        },
      ],
    },
  ],
  hooks: [
    'not as clerk, secretary: I see to what patients rarely notice: rosters, rooms, supplies and papers.',
    'My work helps doctors and nurses spend their time with patients.',
  ],
  about: [
    [
      'not as clerk, secretary: I go through beds, staff and supplies at the start of the day.',
      'as clerk, secretary: I check names, numbers and dates before I enter or file anything.',
      'Before a clinic or a shift, I check that rooms, staff and papers are in place.',
    ],
    [
      'When a patient or a family complains, I listen first and then find out what happened.',
      'I keep patients’ information confidential.',
    ],
  ],
  closings: [
    'In short, my job is to keep things running, so that staff can look after patients.',
    'Overall, I want patients to wait less and to understand what happens next.',
  ],
  strengths: ['Hospital Operations', 'Patient Relations', 'Compliance'],
};
