import type { Pack } from './pack.ts';

/** Those who see that people are paid the right amount on time. */
export const payrollSpecialist: Pack = {
  id: 'payroll-specialist',
  family: 'office',
  title: 'Payroll Specialist',
  aliases: [
    'payroll -software -developer -sap -consultant -business',
    'payroll executive',
    'payroll officer',
    'payroll manager',
    'payroll administrator',
    'payroll clerk',
    'payroll analyst',
    'payroll associate',
    'payroll assistant',
    'wages clerk',
    'compensation and benefits',
    'compensation analyst',
    'comp and ben',
  ],
  core: 'payroll',
  glossary: {
    pf: 'provident fund',
    esi: 'ESI',
    fnf: 'final settlement',
    'f&f': 'final settlement',
    emp: 'employee',
    emps: 'employees',
    ot: 'overtime',
  },
  settings: ['hr', 'finance'],
  themes: [
    {
      id: 'payroll',
      headings: ['Payroll Runs', 'Payroll', 'Pay & Salaries'],
      cues: 'payroll*, salar*, wage*, pay run*, pay slip*, payslip*, process*, gross, net, bonus*, incentive*, overtime, arrear*, deduction*, increment*, final settlement*, full and final, reimburs*, payout*, bacs, direct deposit*, employees, headcount, loan*, advance*',
      duties: [
        {
          say: '[collect] changes before the cut-off, [run] the payroll, and [compare] it with the month before',
          brief: '[run] the payroll and [compare] it',
        },
        {
          say: '[prepare] the payroll in {hr+finance+erp}, and [look] into every amount that changed without a reason',
          brief: '[prepare] the payroll in {hr+finance+erp}',
        },
        {
          say: '[check] new starters, leavers and changes line by line before payment',
          brief: '[check] starters, leavers and changes',
        },
      ],
    },
    {
      id: 'time',
      headings: ['Attendance & Leave', 'Time & Attendance'],
      cues: 'attendance, leave*, timesheet*, time sheet*, biometric*, shift*, roster*, hours, absence*, sick pay, holiday*, punch*, lop',
      duties: [
        {
          say: '[match] attendance and leave with what managers approved, and [ask] about gaps',
          brief: '[match] attendance and leave',
        },
      ],
    },
    {
      id: 'tax',
      headings: ['Taxes & Contributions', 'Statutory'],
      cues: 'tax*, tds, form 16, paye, p60*, p45*, rti, provident fund, esi, pension*, gratuity, statutory, complian*, contribution*, challan*, return*, filing*, w-2*, garnish*, professional tax, lwf, labour law*, investment proof*, declaration*',
      duties: [
        {
          say: '[calculate] taxes and contributions, and [file] returns before their due dates',
          brief: '[file] payroll returns on time',
        },
        {
          say: '[follow] changes in tax and labor rules, and [test] them before the first run',
          brief: '[follow] changes in tax and labor rules',
        },
      ],
    },
    {
      id: 'queries',
      headings: ['Employee Questions', 'Pay Questions'],
      cues: 'quer*, question*, employee quer*, helpdesk, tickets, email*, explain*, call*, complaint*, grievance*, walk-in*',
      duties: [
        {
          say: '[explain] payslips to employees, and [correct] mistakes in the next run or sooner',
          brief: '[explain] payslips to employees',
        },
      ],
    },
    {
      id: 'checks',
      headings: ['Reconciliation & Checks', 'Reconciliation'],
      cues: 'reconcil*, variance*, check*, audit*, ledger*, journal*, gl, control*, verif*, validat*, match*, accounts, bank file*, cost cent*',
      duties: [
        {
          say: '[reconcile] payroll with the ledger and the bank, and [keep] the evidence for audit',
          brief: '[reconcile] payroll with the ledger',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Records & Reports', 'Reports'],
      cues: 'record*, report*, mis, file*, master data, data entry, document*, confidential*, dashboard*, headcount report*, excel, register*',
      tools: ['office'],
      duties: [
        {
          say: '[keep] personal data locked away, and [note] who approved each change',
          brief: '[keep] pay records complete',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with HR & Finance', 'Liaison'],
      cues: 'hr, finance, vendor*, outsourc*, auditor*, bank*, authorit*, managers, coordinat*, liais*, implementation, migration, team*, colleague*',
      duties: [
        {
          say: '[agree] on cut-off dates with HR and finance, and [remind] managers of open approvals',
          brief: '[agree] on cut-off dates with HR and finance',
        },
      ],
    },
  ],
  hooks: [
    'I see to it that people are paid the right amount on the right day.',
    'My work is payroll: collecting changes, checking them and paying people correctly.',
    'I look after pay, deductions and the questions that come with them.',
  ],
  about: [
    [
      'I compare each run with the last one and explain the differences.',
      'Before a payment goes out, I check starters, leavers and changes.',
    ],
    [
      'I keep what people earn confidential.',
      'When somebody asks about a payslip, I go through it line by line.',
    ],
  ],
  closings: [
    'In short, my job is to see that people are paid the right amount on the right day.',
    'Overall, I want payday to bring no surprises, for employees or for the employer.',
  ],
  strengths: ['Payroll Runs', 'Statutory Returns', 'Reconciliation'],
};
