import type { Pack } from './pack.ts';

/** Those who turn care into codes, bills and typed records. */
export const medicalCoder: Pack = {
  id: 'medical-coder',
  family: 'health',
  title: 'Medical Coder',
  aliases: [
    'medical coding',
    'medical biller',
    'medical billing',
    'medical billing executive',
    'medical billing specialist',
    'medical coding specialist',
    'coding specialist medical',
    'clinical coder',
    'inpatient coder',
    'outpatient coder',
    'hospital billing',
    'billing executive hospital',
    'insurance desk executive',
    'tpa executive',
    'ar caller',
    'medical transcriptionist',
    'medical scribe',
    'health information technician',
    'medical records technician',
    'medical records clerk',
    'medical records officer',
  ],
  core: 'coding',
  glossary: {
    dos: 'dates of service',
    eob: 'EOB',
    ar: 'accounts receivable',
    tpa: 'insurer',
    tpas: 'insurers',
  },
  settings: ['hospital', 'radiology', 'surgery'],
  themes: [
    {
      id: 'coding',
      headings: ['Coding & Charts', 'Coding'],
      cues: 'cod*, icd*, cpt, hcpcs, modifier*, chart*, em level*, e/m, drg*, hcc, procedure*, diagnos*, inpatient, outpatient, radiology, surgery',
      duties: [
        {
          say: 'as coder, coding: [read] the chart, [choose] codes for what is documented, and [ask] the doctor about what is not',
          brief: '[choose] codes from the chart',
        },
        {
          say: 'as coder, coding: [follow] code updates and payer rules, and [note] the reason for unusual codes',
          brief: '[follow] code updates and rules',
        },
      ],
    },
    {
      id: 'claims',
      headings: ['Claims & Billing', 'Claims', 'Billing'],
      cues: 'claim*, bill*, denial*, denied, reject*, resubmi*, appeal*, insurer*, insurance*, pre-auth*, preauth*, cashless, payer*, payment post*, accounts receivable, follow up, follow-up*, eligib*, authoriz*, invoice*, collect*, caller*, calling',
      duties: [
        {
          say: 'as biller, billing, caller, desk, tpa: [prepare] claims with complete papers, and [send] them before the time limit',
          brief: '[prepare] complete claims',
        },
        {
          say: 'as biller, billing, caller, desk, tpa: [find] out why a claim was denied, [correct] it, and [follow] it up',
          brief: '[correct] and [follow] up denied claims',
        },
      ],
    },
    {
      id: 'typing',
      headings: ['Transcription & Notes', 'Transcription'],
      cues: 'transcri*, dictat*, typ*, scribe*, notes, audio, discharge summar*, reports typing, edit*, proofread*',
      duties: [
        {
          say: 'as transcriptionist, scribe: [type] what the doctor says, and [mark] what was not clear',
          brief: '[type] notes and [mark] doubts',
        },
        {
          say: 'as transcriptionist, scribe: [check] names, doses and sides against the chart',
          brief: '[check] names and doses',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Accuracy & Audits', 'Quality'],
      cues: 'quality, accura*, audit*, error*, check*, feedback, rework, productivity, target*, complian*, hipaa, confidential*, privacy',
      duties: [
        {
          say: '[check] my work against the record, and [learn] from audit feedback',
          brief: '[check] work against the record',
        },
        {
          say: '[protect] patients’ information, and [open] only the charts that the work needs',
          brief: '[protect] patients’ information',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Files', 'Records'],
      cues: 'record*, file*, scan*, register*, document*, archive*, retriev*, index*, data entry, report*, mis, certificate*, birth',
      tools: ['health'],
      duties: [
        {
          say: '[keep] records complete in {health}, and [find] them quickly when they are needed',
          brief: '[keep] records complete in {health}',
        },
        {
          say: '[keep] records complete, and [find] missing papers before the file is closed',
          brief: '[keep] records complete',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Questions & Teamwork', 'Teamwork'],
      cues: 'doctor*, nurse*, provider*, patient*, quer*, team*, colleague*, train*, mentor*, coordinat*, explain*, desk',
      duties: [
        {
          say: '[ask] doctors and wards short, clear questions, and [explain] bills or gaps when somebody asks',
          brief: '[ask] doctors clear questions',
        },
      ],
    },
  ],
  hooks: [
    'I turn what happened to a patient into records that are complete and correct.',
    'I read clinical records and turn them into correct codes, bills or reports.',
  ],
  about: [
    [
      'I record what is documented and nothing more.',
      'Before I assign or submit anything, I look up the current rule.',
    ],
    [
      'When a record is unclear, I ask the person who wrote it.',
      'I keep what I read about patients confidential.',
    ],
  ],
  closings: [
    'In short, my job is to see that care is recorded and billed as it was given.',
    'Overall, I want every record to be complete and correct the first time.',
  ],
  strengths: ['Medical Records', 'Documentation', 'Data Protection'],
};
