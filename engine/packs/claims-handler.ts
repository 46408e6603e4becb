import type { Pack } from './pack.ts';

export const claimsHandler: Pack = {
  id: 'claims-handler',
  family: 'office',
  title: 'Claims Handler',
  aliases: [
    'claims adjuster',
    'claims examiner',
    'claims processor',
    'claims assessor',
    'claims specialist',
    'claims analyst',
    'claims executive',
    'claims officer',
    'claims representative',
    'claims associate',
    'claims manager',
    'claim handler',
    'insurance claims -data',
    'medical claims',
    'claims investigator',
    'loss adjuster',
    'insurance underwriter',
    'underwriter -loan -mortgage -credit',
    'underwriting assistant',
    'underwriting',
    'insurance surveyor',
    'claim adjuster',
    'insurance adjuster',
    'insurance assessor',
  ],
  core: 'claims',
  glossary: {
    fnol: 'first notice of loss',
    tat: 'turnaround time',
    tpa: 'third-party administrator',
    tp: 'third party',
    bi: 'bodily injury',
    pd: 'property damage',
    ncb: 'no-claims bonus',
    siu: 'special investigations',
  },
  settings: ['motor', 'auto', 'property', 'health', 'liability', 'travel', 'life', "workers' compensation"],
  themes: [
    {
      id: 'claims',
      headings: ['Claims Assessment', 'Handling Claims'],
      cues: 'claim*, assess*, adjust*, loss, losses, damage*, liabilit*, examine*, process*, notification*, first notice, register*, settle*, evaluate*, reserve*, adjudicat*',
      duties: [
        {
          say: 'not as underwriter, underwriting: [establish] what happened and whether the policy covers it, and [set] a realistic reserve',
          brief: '[establish] facts and cover of each claim',
        },
        {
          say: 'not as underwriter, underwriting: [register] new claims, [explain] the next steps, and [ask] for the documents that are needed',
          brief: '[register] new claims and [request] documents',
        },
        {
          say: 'as underwriter, underwriting: [assess] risks from proposals, surveys and figures, and [decide] on terms within my authority',
          brief: '[assess] risks and [decide] on terms',
        },
      ],
    },
    {
      id: 'investigation',
      headings: ['Evidence & Investigation', 'Investigation'],
      cues: 'investigat*, evidence, statement*, report*, photo*, police report*, medical record*, expert*, inspect*, site visit*, survey*, fraud*, interview*, witness*, invoice*, estimate*',
      duties: [
        {
          say: 'not as underwriter, underwriting: [compare] statements, photos, reports and invoices, and [look] into contradictions',
          brief: '[compare] statements and evidence',
        },
        {
          say: 'not as underwriter, underwriting: [instruct] experts where needed, and [refer] suspected fraud for investigation',
          brief: '[instruct] experts and [refer] suspected fraud',
        },
        {
          say: 'as underwriter, underwriting: [ask] brokers and customers for missing information, and [check] past losses',
          brief: '[check] information and past losses',
        },
      ],
    },
    {
      id: 'settlement',
      headings: ['Settlement & Payment', 'Settlement'],
      cues: 'settle*, pay, paid, payment*, negotiat*, offer*, repudiat*, reject*, decline*, recover*, subrogat*, salvage, indemnit*, approve*',
      duties: [
        {
          say: 'not as underwriter, underwriting: [calculate] the payment, [explain] it, and [settle] valid claims without delay',
          brief: '[calculate] and [settle] valid claims',
        },
        {
          say: 'not as underwriter, underwriting: [give] reasons when something is not covered, and [point] out how a decision can be reviewed',
          brief: '[explain] decisions and their reasons',
        },
        {
          say: 'as underwriter, underwriting: [calculate] premium and conditions, and [explain] them to brokers and sales',
          brief: '[calculate] premium and conditions',
        },
      ],
    },
    {
      id: 'customers',
      headings: ['Claimants & Partners', 'Customers'],
      cues: 'customer*, policyholder*, claimant*, call*, email*, complain*, update*, broker*, garage*, repairer*, hospital*, lawyer*, solicitor*, provider*, vulnerable',
      duties: [
        {
          say: 'not as underwriter, underwriting: [keep] customers informed, [return] calls, and [listen] to people after a difficult experience',
          brief: '[keep] customers informed of their claim',
        },
        {
          say: '[agree] with repairers, doctors, brokers or lawyers on the next steps, and [follow] up',
          brief: '[agree] on next steps with outside partners',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Files & Compliance', 'Claim Files'],
      cues: 'file*, record*, diary, note*, document*, system, data, reserve review*, audit*, complian*, report*, mis, guideline*, authority limit*, leakage',
      duties: [
        {
          say: '[note] every step and decision in the file, and [keep] to deadlines and authority limits',
          brief: '[note] steps and decisions in the file',
        },
      ],
    },
  ],
  hooks: [
    'not as underwriter, underwriting: I look into insurance claims and settle valid ones without delay.',
    'I decide cases on evidence and explain the result to the people concerned.',
  ],
  about: [
    [
      'I read the policy wording before I decide, even when I know it well.',
      'Before I decline or reduce a case, I check whether a document is missing.',
    ],
    [
      'I write a decision so that someone outside insurance can understand it.',
      'When facts are unclear, I ask for evidence and tell the customer how long it will take.',
    ],
  ],
  closings: [
    'as underwriter, underwriting: In short, my job is to assess risks, so that cover is offered on fair and sound terms.',
    'not as underwriter, underwriting: In short, my job is to see that valid claims are paid in full and without delay.',
    'Overall, I want people to get a decision that is fair and that they can understand.',
  ],
  strengths: ['Claims Assessment', 'Settlement', 'Customer Communication'],
};
