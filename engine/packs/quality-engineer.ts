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
          say: 'unless food, beverage, pharma*, garment*, textile*, concrete, welding, ndt: [check] dimensions and finish against the drawing, and [separate] nonconforming parts',
          brief: '[check] parts against the drawing',
        },
        {
          say: 'unless food, beverage, pharma*, garment*, textile*, concrete, welding, ndt: [sample] parts to the control plan, [use] calibrated gauges, and [record] the readings',
          brief: '[sample] parts to the control plan',
        },
        {
          say: 'when food, beverage, pharma*, garment*, textile*, concrete: [take] samples at each stage, [compare] them with the specification, and [hold] doubtful batches',
          brief: '[take] samples and [hold] doubtful batches',
        },
        {
          say: 'when welding, ndt: [test] welds and materials by the specified method, and [mark] and [report] indications',
          brief: '[test] welds and materials',
        },
      ],
    },
    {
      id: 'nonconformity',
      headings: ['Root Cause Analysis', 'Corrective Action'],
      cues: 'ncr*, nonconform*, non-conform*, non conform*, root cause*, capa*, corrective*, 8d, 5 why*, fishbone, defect*, reject*, rework, scrap, deviation*, failure*, concession*, containment, problem*, ppm, reduced ppm',
      duties: [
        {
          say: '[contain] defects, [investigate] their cause with the operators, and [verify] that the correction works',
          brief: '[contain] defects and [investigate] their cause',
        },
        {
          say: '[document] problems with descriptions and photos, [find] the root cause, and [follow] up on corrective actions',
          brief: '[follow] up on corrective actions',
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
          say: '[analyze] process data with {bi}, and [investigate] drifts before parts go out of tolerance',
          brief: '[analyze] process data with {bi}',
        },
        {
          say: 'unless food, beverage, pharma*, garment*, textile*, concrete, welding, ndt: [monitor] process variation, and [investigate] drifts before parts go out of tolerance',
          brief: '[monitor] process variation',
        },
        {
          say: 'not as inspector, technician, controller: [analyze] potential failures of each process step, and [define] suitable checks',
          brief: '[analyze] potential failures',
        },
      ],
    },
    {
      id: 'system',
      headings: ['Quality System & Audits', 'Audits & Standards'],
      cues: 'audit*, iso, iatf, as9100, quality management system*, quality system*, standards, complian*, gmp, haccp, certification, procedure*, sop, sops, policy, document control, regulat*, internal audit*, iso 9001',
      duties: [
        {
          say: '[prepare] for audits, [guide] auditors through the process, and [close] findings with evidence',
          brief: '[prepare] for audits and [close] findings',
        },
        {
          say: '[compare] procedures with actual practice on the shop floor, and [update] them when needed',
          brief: '[keep] procedures up to date',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Suppliers & Customers', 'Supplier & Customer Quality'],
      cues: 'supplier*, vendor*, customer*, complaint*, ppap*, warranty, return*, field issue*, client*, scar, scars, sourc*, subcontract*',
      duties: [
        {
          say: '[investigate] complaints, [respond] with facts, and [follow] up on defects with suppliers',
          brief: '[investigate] and [answer] complaints',
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
          say: '[use] {erp+office} to keep inspection records complete and batches traceable',
          brief: '[use] {erp+office} for inspection records',
        },
        {
          say: 'unless welding, ndt: [maintain] inspection data, so that every batch can be traced to its material and readings',
          brief: '[maintain] inspection data',
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
    'I check products against their specification and find the causes of defects.',
    'I inspect products, investigate defects and improve the processes that cause them.',
  ],
  about: [
    [
      'I check the gauge and the specification before I measure.',
      'Before I stop a batch, I repeat a doubtful measurement.',
    ],
    [
      'I ask what happened before I ask who was involved.',
      'When the same defect comes back, I look again for its root cause.',
    ],
  ],
  closings: [
    'In short, my job is to see that what leaves us meets its specification.',
    'Overall, I want defects to be found early and not to come back.',
  ],
  strengths: ['Inspection', 'Root Cause Analysis', 'Quality Audits'],
};
