import type { Pack } from './pack.ts';

export const financialAnalyst: Pack = {
  id: 'financial-analyst',
  family: 'office',
  title: 'Financial Analyst',
  aliases: [
    'finance analyst',
    'fp&a',
    'fpa analyst',
    'finance partner',
    'treasury analyst',
    'budget analyst',
    'financial modeler',
    'financial modeller',
    'finance associate',
    'finance manager',
    'cfo',
    'chief financial officer',
    'finance director',
    'financial controller',
    'finance controller',
    'head finance',
  ],
  core: 'analysis',
  glossary: {
    'p&l': 'P&L',
    'p&ls': 'P&Ls',
    bva: 'budget versus actual',
    'r&o': 'risks and opportunities',
    fcst: 'forecast',
    opex: 'operating expenses',
    capex: 'capital expenditure',
    yoy: 'year-on-year',
    mom: 'month-on-month',
    mgmt: 'management',
    dcf: 'DCF',
    lbo: 'LBO',
    mis: 'MIS',
    cf: 'cash flow',
    qtrly: 'quarterly',
  },
  settings: ['fp&a', 'treasury', 'credit', 'corporate', 'equity research', 'commercial', 'cost', 'risk'],
  themes: [
    {
      id: 'analysis',
      headings: ['Financial Analysis', 'Analysis'],
      cues: 'analy*, variance*, profitab*, margin*, trend*, ratio*, cost driver*, drivers, price volume, benchmark*, year-on-year, month-on-month, performance, insight*, deep dive*, root cause, unit economics, product mix, cost saving*, savings',
      duties: [
        {
          say: '[compare] actual figures with the budget and the previous year, and [explain] the main variances',
          brief: '[compare] actuals with budget',
        },
        {
          say: '[break] revenue and costs down by product, customer and period to explain changes',
          brief: '[trace] changes in revenue and costs to their causes',
        },
      ],
    },
    {
      id: 'budget',
      headings: ['Budgeting & Forecasting', 'Budgets & Forecasts'],
      cues: 'budget*, forecast*, plan, planning, aop, re-forecast*, reforecast*, headcount, operating expenses, capital expenditure, targets, cost center*, cost centre*, risks and opportunities, accruals',
      duties: [
        {
          say: 'not as apprentice, trainee, intern, helper: [collect] plans from departments, [challenge] their assumptions, and [combine] them into a budget',
          brief: '[prepare] budgets and forecasts',
        },
        {
          say: '[update] projections during the year, and [explain] changes from the previous version',
          brief: '[update] forecasts',
        },
      ],
    },
    {
      id: 'modeling',
      headings: ['Financial Modeling', 'Models & Valuation'],
      cues: 'model, models, modeling, modelling, dcf, lbo, valu*, scenario*, sensitivit*, npv, irr, three statement*, three-statement, business case*, comparable*, comps, precedent*, m&a, due diligence, deal*, pitch book*, pitchbook*, investment memo*, ipo, roi, payback',
      duties: [
        {
          say: '[use] {office} for models that keep assumptions, calculations and results separate',
          brief: '[work] with {office} on financial models',
        },
        {
          say: '[calculate] scenarios for financial decisions, and [point] out the key assumptions',
          brief: '[model] scenarios and their assumptions',
        },
      ],
    },
    {
      id: 'reporting',
      headings: ['Management Reporting', 'Reporting'],
      cues: 'report*, mis, dashboard*, board pack*, monthly pack*, management pack*, kpi*, flash, slides, presentation*, deck*, commentary, month end, month-end, close, consolidat*, p&l, p&ls, investor*, quarterly results, reviews, business review*, ad hoc, ad-hoc',
      tools: ['bi'],
      duties: [
        {
          say: '[prepare] monthly figures and charts in {bi}, with comments on the main changes',
          brief: '[prepare] monthly reports in {bi}',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [write] commentary for managers on the main changes and their effect on the rest of the year',
          brief: '[write] commentary on monthly figures',
        },
      ],
    },
    {
      id: 'research',
      headings: ['Markets & Research', 'Research'],
      cues: 'research*, equity, equities, stock*, sector, industry, companies, coverage, market*, portfolio*, bond*, fund, funds, macro*, earnings, competitor*, peer*, initiation, recommendation*, investment*',
      duties: [],
    },
    {
      id: 'credit',
      headings: ['Credit & Risk', 'Credit Analysis'],
      cues: 'credit*, loan*, borrower*, covenant*, risk*, rating*, underwrit*, exposure, default*, treasury, liquidity, hedg*, fx, forex, working capital, bank relationship*, debt',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Data & Finance Systems', 'Data & Models'],
      cues: 'data, sql, macro, macros, vba, automat*, power query, erp, extract*, reconcil*, validat*, system*, template*, spreadsheet*, process improvement, streamlin*, etl',
      tools: ['erp', 'finance', 'data', 'database'],
      duties: [
        {
          say: '[extract] figures from {erp+finance}, [check] them against the ledger, and [keep] definitions consistent',
          brief: '[extract] and [check] figures from {erp+finance}',
        },
        {
          say: '[reconcile] data from different sources, and [document] the source of each figure',
          brief: '[document] the source of each figure',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with the Business', 'Business Partnering'],
      cues: 'business partner*, stakeholder*, department*, budget owner*, cost owner*, sales team*, managers, leadership, cfo, collaborat*, coordinat*, liais*, work with, working with, worked with, partner with, partnered with, support*, meetings, accounting team, auditor*, ops, operations',
      duties: [
        {
          say: '[meet] with budget holders, [explain] their figures, and [learn] about the reasons behind them',
          brief: '[explain] figures to budget holders',
        },
        {
          say: '[consult] accounting, sales and operations to understand a number before it is presented',
          brief: '[work] with accounting, sales and operations',
        },
      ],
    },
  ],
  hooks: [
    'I analyze financial figures and explain what they mean for decisions.',
    'My work connects the accounts with the decisions that managers have to make.',
  ],
  about: [
    [
      'I keep assumptions visible in my models, so that people can check them.',
      'Before I comment on a variance, I talk to the managers who know the background.',
    ],
    [
      'When figures are uncertain, I give a range and explain it.',
      'I reconcile a report with the accounts before I send it.',
    ],
  ],
  closings: [
    'In short, my job is to give managers figures that they can understand, question and decide on.',
    'Overall, I want plans and forecasts to show what the business can expect.',
  ],
  strengths: ['Budgeting & Forecasting', 'Financial Modeling', 'Variance Analysis'],
};
