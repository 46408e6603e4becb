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
          say: '[brief] people on the risks of a task, [check] that protective equipment is in use, and [stop] unsafe work',
          brief: '[check] that work can be done safely',
        },
        {
          say: '[assess] the hazards of a task, and [plan] the work to reduce the risk of injury',
          brief: '[plan] tasks with safety in mind',
        },
        {
          say: '[take] part in risk assessments, [follow] permit and lockout procedures, and [report] unsafe conditions',
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
          brief: '[keep] technical records in {office+docs}',
        },
        {
          say: '[record] decisions, changes and test results together with the reasons behind them',
          brief: '[record] decisions and changes',
        },
        {
          say: '[write] clear reports, and [keep] the latest version of every document easy to find',
          brief: '[write] clear reports',
        },
        {
          say: '[write] up calculations, changes and inspections clearly enough for colleagues to follow',
          brief: '[write] up calculations and changes',
        },
        {
          say: '[keep] drawings and documents at the latest revision, and [withdraw] superseded versions',
          brief: '[keep] drawings up to date',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Coordination', 'Coordination & Teamwork', 'Working with Others'],
      cues: 'collaborat*, coordinat*, coordinate with, coordinating with, coordinated with, co-ordinat*, liais*, colleagues, stakeholder*, cross-functional, work with, worked with, working with, work closely, worked closely, working closely, other departments, other disciplines, architect*, consultant*, client*, meeting*, handover*, hand over, help the, helped, helping the, support the team',
      duties: [
        {
          say: '[work] with other disciplines, contractors and suppliers, and [resolve] open questions before they delay the work',
          brief: '[work] with other disciplines and contractors',
        },
        {
          say: '[keep] the people affected informed of changes to drawings and dates, and [raise] conflicts early',
          brief: '[raise] conflicts early',
        },
        {
          say: '[explain] designs to the people who build or operate them, and [work] their feedback into the next revision',
          brief: '[explain] designs to the people who build them',
        },
        {
          say: '[meet] with suppliers and other departments, [record] agreements, and [follow] up on open actions',
          brief: '[agree] details with suppliers and other departments',
        },
        {
          say: '[answer] questions from site or production quickly, and [communicate] changes to everyone affected',
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
