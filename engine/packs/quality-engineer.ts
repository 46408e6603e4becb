import type { Pack } from './pack.ts';

export const qualityEngineer: Pack = {
  id: 'quality-engineer',
  family: 'engineering',
  title: 'Quality Engineer',
  aliases: [
    'quality control engineer',
    'quality assurance engineer manufacturing',
    'supplier quality engineer',
    'quality inspector',
    'qc inspector',
    'qc engineer',
    'qa qc engineer',
    'qa/qc engineer',
    'qa inspector',
    'quality technician',
    'quality controller',
    'quality control',
    'qc',
    'qc technician',
    'quality manager',
    'quality supervisor',
    'quality incharge',
    'quality executive',
    'sqe',
    'ndt inspector',
    'ndt technician',
    'welding inspector',
    'cmm programmer',
  ],
  core: 'quality',
  glossary: {
    ncr: 'NCR',
    ncrs: 'NCRs',
    capa: 'CAPA',
    capas: 'CAPAs',
    cmm: 'CMM',
    spc: 'SPC',
    msa: 'MSA',
    ppap: 'PPAP',
    fmea: 'FMEA',
    pfmea: 'process FMEA',
    qms: 'quality management system',
    fai: 'first article inspection',
    fais: 'first article inspections',
    iqc: 'incoming quality control',
    ipqc: 'in-process quality control',
    fqc: 'final quality control',
    rca: 'root cause analysis',
    'qa/qc': 'QA/QC',
    ndt: 'NDT',
    sop: 'SOP',
    sops: 'SOPs',
  },
  settings: [
    'incoming',
    'supplier',
    'welding',
    'automotive',
    'aerospace',
    'pharma',
    'food',
    'garments',
    'manufacturing',
    'ndt',
  ],
  themes: [
    {
      id: 'inspection',
      headings: ['Inspection & Measurement', 'Inspections'],
      cues: 'inspect*, measur*, cmm, first article*, first piece*, incoming*, in-process quality*, in process*, final quality*, final inspection*, dimension*, gauge*, gage*, gaging, caliper*, micrometer*, visual check*, check parts, checking parts, sampl*, aql, ndt, ultrasonic*, weld inspection*, test, tests, testing, tested, lab, calibrat*, tolerance*',
      duties: [
        {
          say: '[measure] and [inspect] parts against the drawing, and [set] aside what does not conform',
          brief: '[inspect] parts against the drawing',
        },
        {
          say: '[check] samples at the agreed points, [use] gauges that are in date, and [record] the reading rather than a tick',
          brief: '[check] samples at the agreed points',
        },
      ],
    },
    {
      id: 'nonconformity',
      headings: ['Nonconformities & Root Causes', 'Root Causes & Corrective Action'],
      cues: 'ncr*, nonconform*, non-conform*, non conform*, root cause*, capa*, corrective*, 8d, 5 why*, fishbone, defect*, reject*, rework, scrap, deviation*, failure*, concession*, containment, problem*, ppm, reduced ppm',
      duties: [
        {
          say: '[contain] a defect first, [look] for its cause with those who do the work, and [check] later that it has stayed away',
          brief: '[look] for the cause of defects',
        },
        {
          say: '[describe] what is wrong in words and pictures, [ask] why until the answer can be acted on, and [follow] the action up',
          brief: '[follow] corrective actions up',
        },
      ],
    },
    {
      id: 'process',
      headings: ['Process Control', 'Preventing Defects'],
      cues: 'spc, control plan*, control chart*, process control, process capability, cpk, fmea, process fmea, msa, gage r&r, gauge r&r, statistic*, six sigma, poka yoke, poka-yoke, mistake proof*, improv*, reduc*, yield, first pass*, kaizen, 5s, data analysis',
      tools: ['bi'],
      duties: [
        {
          say: '[study] process data with {bi}, and [look] into a drift while parts are still good',
          brief: '[study] process data with {bi}',
        },
        {
          say: '[watch] how a process varies, [tell] chance from change, and [look] into a drift while parts are still good',
          brief: '[watch] how processes vary',
        },
        {
          say: '[think] through how a step could go wrong, and [agree] on checks that catch it there',
          brief: '[think] through how a step could go wrong',
        },
      ],
    },
    {
      id: 'system',
      headings: ['Quality System & Audits', 'Audits & Standards'],
      cues: 'audit*, iso, iatf, as9100, quality management system*, quality system*, standards, complian*, gmp, haccp, certification, procedure*, sop, sops, policy, document control, regulat*, internal audit*, iso 9001',
      duties: [
        {
          say: '[prepare] for audits, [show] the auditor how the work is really done, and [close] findings with evidence',
          brief: '[prepare] for audits and [close] findings',
        },
        {
          say: '[keep] procedures in line with practice, and [compare] the two on the shop floor from time to time',
          brief: '[keep] procedures in line with practice',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Suppliers & Customers', 'Supplier & Customer Quality'],
      cues: 'supplier*, vendor*, customer*, complaint*, ppap*, warranty, return*, field issue*, client*, scar, scars, sourc*, subcontract*',
      duties: [
        {
          say: '[answer] complaints with facts, [take] them back to the process, and [ask] the same of suppliers',
          brief: '[answer] complaints with facts',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Reports', 'Quality Records'],
      cues: 'report, reports, reporting, reported, document, documents, documenting, documentation, record, records, recording, log, logs, paperwork, data entry, dashboard*, mis, certificate*, coa, checklist*, minutes',
      tools: ['erp', 'office'],
      duties: [
        {
          say: '[keep] inspection records and reports in {erp+office}, so that every batch can be traced',
          brief: '[keep] inspection records in {erp+office}',
        },
        {
          say: '[keep] inspection records complete, so that every batch can be traced to its material and its readings',
          brief: '[keep] inspection records complete',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Quality Work', 'Quality Control'],
      cues: 'qa/qc, quality check*, quality assurance, quality control, line clearance, release',
      duties: [],
    },
  ],
  hooks: [
    'I compare what was made with what was drawn, and find out where the two part ways.',
    'My work is to find a defect early, and then the reason why it could happen at all.',
    'When a part is not good enough, someone has to say so and say why, and that is my work.',
  ],
  about: [
    [
      'My day is part gauge, part conversation: what the reading is, and how it came to be.',
      'Inspections fill the mornings, and the questions that come out of them fill the rest.',
      'I move between the shop floor, the measuring table and the records that connect the two.',
    ],
    [
      'Blame finds no causes, so I ask what happened before I ask who was there.',
      'I take a doubtful reading again with another gauge before I hold up a batch.',
      'If the same defect comes back, the first answer was wrong, and I say so.',
    ],
    [
      'A rule that nobody can follow at the machine needs rewriting, and I bring that up.',
      'I like checks that a busy operator can do without thinking twice.',
    ],
  ],
  closings: [
    'In short, I measure honestly, look for causes and try to keep the same defect from coming back.',
    'A quiet week without complaints is what I work for, and a traceable record for every other week.',
    'Good parts, good records and a straight answer when something is wrong: that is the job as I see it.',
  ],
  manners: [
    'A batch on hold helps nobody for long, so I look for the facts quickly.',
    'I would rather explain a rejection at the machine than by mail.',
    'I do not round a reading in anyone’s favor.',
  ],
  strengths: ['Inspection', 'Root Cause Analysis', 'Quality Audits'],
};
