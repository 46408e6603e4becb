import type { Pack } from './pack.ts';

/** Those who put figures on risks: actuaries and statisticians. */
export const actuary: Pack = {
  id: 'actuary',
  family: 'office',
  title: 'Actuary',
  aliases: [
    'actuarial',
    'actuarial analyst',
    'actuarial associate',
    'actuarial trainee',
    'pricing actuary',
    'reserving actuary',
    'pricing analyst',
    'quantitative analyst',
    'quant analyst',
    'catastrophe modeler',
    'catastrophe modeller',
  ],
  core: 'analysis',
  glossary: { ibnr: 'IBNR', gi: 'general insurance' },
  settings: ['life', 'pensions', 'health', 'motor', 'general insurance'],
  themes: [
    {
      id: 'analysis',
      headings: ['Models & Analysis', 'Analysis'],
      cues: 'model*, analys*, stat, statistic*, regression, glm, mortality, lapse*, experience stud*, experience analysis, simulation*, assumption*, trend*, forecast*, sampling, survival, hypothesis, trial*, risk model*, sensitivity',
      duties: [
        {
          say: '[study] past data, [choose] assumptions, and [test] how much the result depends on each',
          brief: '[study] data and [test] assumptions',
        },
        {
          say: '[build] models with {office+language+data}, and [check] them against what really happened',
          brief: '[build] models with {office+language+data}',
        },
        {
          say: '[build] models in small steps, and [check] them against what really happened',
          brief: '[build] models and [check] them',
        },
      ],
    },
    {
      id: 'pricing',
      headings: ['Pricing & Products', 'Pricing', 'Products & Pricing'],
      cues: 'pric*, premium*, product*, quote*, rating, tariff*, rates, profitab*, loss ratio*, claims ratio*, scheme*, benefit design',
      duties: [
        {
          say: 'not as statistician, biostatistician, reserving, catastrophe: [work] out premiums from claims and costs, and [show] what happens when they rise',
          brief: '[work] out premiums from claims and costs',
        },
      ],
    },
    {
      id: 'reserving',
      headings: ['Reserves & Valuation', 'Reserving', 'Liabilities'],
      cues: 'reserv*, ibnr, valuation*, liabilit*, triangle*, chain ladder, ifrs, solvency, embedded value, pension*, funding, capital, quarter end, year end, gratuity, provisions',
      duties: [
        {
          say: 'not as statistician, biostatistician, pricing, quant, quantitative: [estimate] reserves with more than one method, and [explain] the difference between them',
          brief: '[estimate] reserves with different methods',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data & Checks', 'Data Checks', 'Checks & Data'],
      cues: 'data*, clean*, reconcil*, check*, validat*, extract*, sql, excel*, query, queries, automat*, script*, vba, r, python, spreadsheet*',
      tools: ['office', 'language', 'data', 'database'],
      duties: [
        {
          say: '[reconcile] data with the accounts before use, and [record] corrections',
          brief: '[reconcile] data before using it',
        },
      ],
    },
    {
      id: 'reports',
      headings: ['Reports & Advice', 'Reports', 'Advice & Reports'],
      cues: 'report*, present*, memo*, regulator*, document*, recommend*, advis*, explain*, management, board, return, returns, summary, summaries, dashboard*, committee, certificate*',
      duties: [
        {
          say: '[document] data, methods and assumptions, so that another actuary can repeat the work',
          brief: '[document] data, methods and assumptions',
        },
        {
          say: '[present] results to the people who decide on them, together with their limits',
          brief: '[present] results and their limits',
        },
      ],
    },
    {
      id: 'learning',
      headings: ['Exams & Training', 'Learning'],
      cues: 'exam*, papers, paper, study, mentor*, train*, interns, continuing',
      duties: [],
    },
  ],
  hooks: [
    'I put figures on risks, and I explain how far they can be trusted.',
    'My work is estimating from data what future claims will cost.',
  ],
  about: [
    [
      'Before I fit a model, I check and reconcile the data that goes into it.',
      'I list the assumptions behind a result together with the result.',
    ],
    [
      'I check a result by a second route before I pass it on.',
      'When a figure moves, I trace the assumption or data point that moved it.',
    ],
  ],
  closings: [
    'In short, my job is to put a sound price on risk, so that premiums and reserves are enough to pay the claims.',
    'Overall, I want decisions about risk to rest on figures whose limits are known.',
  ],
  strengths: ['Modeling', 'Pricing', 'Reserving'],
};
