import type { FamilyPack } from './pack.ts';

/** What engineers outside software have in common: things that are drawn, built, tested and kept safe. */
export const engineeringFamily: FamilyPack = {
  themes: [
    {
      id: 'safety',
      headings: ['Safety', 'Health & Safety'],
      cues: 'safety, ppe, toolbox talk*, tool box talk*, risk assess*, hazard*, hazop, hira, near miss*, accident*, incident*, lockout, loto, osha, hse, ehs, permit to work, work permit*, method statement*, rams',
      duties: [
        {
          say: '[think] through the risks before work begins, [follow] the safety rules, and [point] out hazards early',
          brief: '[point] out hazards early',
        },
        {
          say: '[brief] people on the risks of a task, [check] that protection is in place, and [stop] work that is not safe',
          brief: '[check] that work can be done safely',
        },
        {
          say: '[look] at a task for what could hurt somebody, and [plan] it so that it cannot',
          brief: '[plan] tasks with safety in mind',
        },
        {
          say: '[take] part in risk assessments, [follow] permits and lockouts, and [report] unsafe conditions',
          brief: '[take] part in risk assessments',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Documentation', 'Documentation'],
      cues: 'report, reports, reporting, reported, document, documents, documenting, documented, documentation, record, records, recording, log, logs, paperwork, data entry, minutes, technical file*, as built, as-built, manual, manuals, datasheet*, data sheet*, sop, sops, sop writing',
      duties: [
        {
          say: '[write] reports and [keep] records in {office+docs}, so that decisions and changes can be traced later',
          brief: '[keep] reports and records in {office+docs}',
        },
        {
          say: '[record] decisions, changes and test results, so that the reasons behind them can be found later',
          brief: '[document] decisions and changes',
        },
        {
          say: '[write] reports that others can act on, and [keep] the latest version of every document easy to find',
          brief: '[write] reports and [keep] documents current',
        },
        {
          say: '[document] calculations, changes and inspections, so that a colleague can follow them without asking',
          brief: '[document] calculations and changes',
        },
        {
          say: '[keep] drawings and documents at the latest revision, and [withdraw] what is superseded',
          brief: '[keep] drawings and documents up to date',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Coordination', 'Coordination & Teamwork'],
      cues: 'collaborat*, coordinat*, coordinate with, coordinating with, coordinated with, co-ordinat*, liais*, colleagues, stakeholder*, cross-functional, work with, worked with, working with, work closely, worked closely, working closely, other departments, other disciplines, architect*, consultant*, client*, meeting*, handover*, hand over, help the, helped, helping the, support the team',
      duties: [
        {
          say: '[work] with other disciplines, contractors and suppliers, and [settle] open questions before they hold up the work',
          brief: '[work] closely with other disciplines and contractors',
        },
        {
          say: '[keep] everyone who depends on a drawing or a date informed, and [raise] conflicts while they are cheap to solve',
          brief: '[raise] conflicts while they are cheap to solve',
        },
        {
          say: '[explain] designs to those who build or operate them, and [take] their objections back to the drawing board',
          brief: '[explain] designs to those who build them',
        },
        {
          say: '[meet] with suppliers and other departments, [write] down what was agreed, and [follow] it up',
          brief: '[agree] details with suppliers and other departments',
        },
        {
          say: '[answer] questions from site or production quickly, and [pass] changes on to everyone they touch',
          brief: '[answer] questions from site or production',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Mentoring'],
      cues: 'train, trained, train new, training new, training the, training staff, training of, trained operators, training operators, train operators, mentor*, coach*, interns, juniors, junior engineers, trainee*, apprentice*, graduates, new joiners, new hires, new starters, newcomers, teach*, taught, new operators',
      duties: [],
    },
  ],
  glossary: {
    qty: 'quantity',
    qtys: 'quantities',
    equip: 'equipment',
    specs: 'specifications',
    spec: 'specification',
  },
};
