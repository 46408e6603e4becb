import type { Pack } from './pack.ts';

export const investmentAnalyst: Pack = {
  id: 'investment-analyst',
  family: 'general',
  title: 'Investment Analyst',
  aliases: [
    'equity analyst',
    'equity research analyst',
    'equity research associate',
    'research analyst equity',
    'investment associate',
    'investment banking analyst',
    'investment banking associate',
    'investment banker',
    'portfolio analyst',
    'portfolio manager -product -project -program -programme',
    'fund analyst',
    'private equity analyst',
    'private equity associate',
    'venture capital analyst',
    'venture capital associate',
    'm&a analyst',
    'mergers acquisitions',
    'asset management analyst',
    'valuation analyst',
    'corporate finance analyst',
    'corporate finance associate',
    'fixed income analyst',
    'hedge fund analyst',
    'buy side analyst',
    'sell side analyst',
    'wealth analyst',
  ],
  core: 'analysis',
  glossary: {
    dcf: 'DCF',
    'm&a': 'M&A',
    pe: 'private equity',
    vc: 'venture capital',
    im: 'information memorandum',
    comps: 'comparable companies',
    ic: 'investment committee',
    dd: 'due diligence',
    capex: 'capital expenditure',
  },
  settings: [
    'equity research',
    'private equity',
    'm&a',
    'asset management',
    'venture capital',
    'fixed income',
    'real estate',
  ],
  themes: [
    {
      id: 'analysis',
      headings: ['Company & Industry Analysis', 'Research'],
      cues: 'analys*, analyz*, research*, compan*, industr*, sector*, market*, coverage, cover, screen*, competitor*, filing*, annual report*, earnings, quarterly results, macro, bond*, stock*, fund*, thesis',
      duties: [
        {
          say: '[study] companies and industries through filings, figures and conversations, and [form] a view of the risks',
          brief: '[analyze] companies and industries',
        },
        {
          say: '[follow] results and news, [compare] them with expectations, and [explain] what has changed',
          brief: '[follow] results and [explain] changes',
        },
      ],
    },
    {
      id: 'models',
      headings: ['Financial Models & Valuation', 'Valuation'],
      cues: 'model*, dcf, valuation*, lbo, forecast*, comparable*, multiple*, sensitivity, scenario*, spreadsheet*, excel, bloomberg, factset, capital iq, returns',
      tools: ['office'],
      duties: [
        {
          say: '[work] with {office} on models and presentations, and [test] how the result depends on each assumption',
          brief: '[work] with {office} on models',
        },
        {
          say: '[build] and [update] forecasts and valuations, and [test] how the result depends on each assumption',
          brief: '[build] and [test] valuation models',
        },
        {
          say: '[compare] several valuation methods, and [explain] why their results differ',
          brief: '[compare] valuation methods',
        },
      ],
    },
    {
      id: 'reports',
      headings: ['Reports & Presentations', 'Recommendations'],
      cues: 'report*, note*, memo*, presentation*, pitch*, deck*, recommend*, information memorandum, committee, write*, writing, publish*, teaser*, investor update*',
      duties: [
        {
          say: '[write] notes and presentations with a clear recommendation and the reasons against it',
          brief: '[write] notes with clear recommendations',
        },
        {
          say: '[check] every figure against its source before a document goes out',
          brief: '[check] figures against their source',
        },
      ],
    },
    {
      id: 'deals',
      headings: ['Deals & Due Diligence', 'Transactions'],
      cues: 'deal*, due diligence, transaction*, m&a, acquisition*, fundrais*, ipo, data room*, term sheet*, negotiat*, closing, buyer*, seller*, investor*, execution, mandates',
      duties: [
        {
          say: 'as banking, banker, equity associate, private, venture, m&a, corporate, mergers: [organize] the data room, [collect] answers from advisers, and [track] open points until closing',
          brief: '[support] due diligence and closing',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Portfolio Monitoring', 'Monitoring'],
      cues: 'portfolio*, monitor*, performance, position*, risk*, benchmark*, rebalanc*, limit*, attribution, holdings, watchlist*, reporting, compliance',
      duties: [
        {
          say: '[track] holdings against expectations and limits, and [report] changes early',
          brief: '[track] holdings and [report] changes',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Investors & Management Meetings', 'Meetings'],
      cues: 'client*, investor*, management, meeting*, call*, conference*, roadshow*, question*, broker*, team, portfolio manager*, colleagues, stakeholder*',
      duties: [
        {
          say: '[prepare] questions for meetings with management, and [share] the answers with colleagues',
          brief: '[prepare] meetings with company management',
        },
      ],
    },
  ],
  hooks: [
    'I analyze companies and figures, and I give a reasoned view of what they are worth.',
    'My work is research, models and recommendations on investments.',
  ],
  about: [
    [
      'I go back to the filing before I rely on a summary.',
      'Before I present a view, I look for the argument against it.',
    ],
    [
      'I keep facts, estimates and opinions apart.',
      'When an assumption drives the result, I show what happens if it is wrong.',
    ],
  ],
  closings: [
    'In short, my job is to give investors a view that they can check and act on.',
    'Overall, I want investment decisions to rest on sound figures and on risks stated openly.',
  ],
  strengths: ['Company Analysis', 'Valuation', 'Research Notes'],
};
