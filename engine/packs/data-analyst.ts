import type { Pack } from './pack.ts';

export const dataAnalyst: Pack = {
  id: 'data-analyst',
  family: 'software',
  title: 'Data Analyst',
  aliases: [
    'data analytics',
    'analytics analyst',
    'reporting analyst',
    'reporting specialist',
    'bi analyst',
    'bi developer',
    'bi engineer',
    'bi consultant',
    'business intelligence',
    'business intelligence analyst',
    'business intelligence developer',
    'power bi developer',
    'tableau developer',
    'insights analyst',
    'analytics consultant',
    'product data analyst',
    'sql analyst',
    'mis executive',
    'mis analyst',
    'business data analyst',
    'data specialist',
  ],
  core: 'analysis',
  glossary: {
    dept: 'department',
    adhoc: 'ad hoc',
    viz: 'visualization',
    mgmt: 'management',
    kpis: 'KPIs',
    pivots: 'pivot tables',
  },
  settings: ['marketing', 'finance', 'product', 'operations', 'supply chain', 'hr', 'risk'],
  themes: [
    {
      id: 'reporting',
      headings: ['Dashboards & Reporting', 'Reporting & Dashboards'],
      cues: 'dashboard*, report, reports, reporting, mis, visuali*, chart*, scorecard*, weekly report*, monthly report*, ad hoc report*, ad-hoc, excel report*, daily report*, presentation*, slide*, deck, decks, drill-down, paginated',
      tools: ['bi'],
      duties: [
        {
          say: '[build] and [maintain] dashboards in {bi} that show people the figures they decide on, and [retire] those that nobody opens',
          brief: '[build] and [maintain] dashboards in {bi}',
        },
        {
          say: '[design] reports and dashboards in {bi}, from the first question about what is needed to the scheduled refresh',
          brief: '[design] reports and dashboards in {bi}',
        },
        {
          say: '[prepare] regular reports and dashboards, and [choose] charts that make the point without explanation',
          brief: '[prepare] regular reports and dashboards',
        },
        {
          say: '[turn] recurring questions into dashboards, and [check] the figures before anyone else sees them',
          brief: '[turn] recurring questions into dashboards',
        },
      ],
    },
    {
      id: 'analysis',
      headings: ['Data Analysis', 'Analysis & Insights'],
      cues: 'analy*, insight*, trend*, segmentation, segment*, cohort*, funnel*, churn, retention, forecast*, root cause*, deep dive*, deep-dive*, variance*, market basket, customer behavio*, statistic*, regression, hypothes*, a/b test*, ab test*, experiment*, survey*, exploratory, pivot*, recommend*, conversion*, sales data, performance of, campaign*, pricing',
      tools: ['office', 'ml', 'marketing'],
      duties: [
        {
          say: '[analyze] data in {office+ml}, [look] for what has changed and why, and [say] how sure the answer is',
          brief: '[analyze] data in {office+ml}',
        },
        {
          say: '[explore] data for trends, differences and outliers, and [separate] what the numbers say from what people hope they say',
          brief: '[explore] data for trends and outliers',
        },
        {
          say: '[answer] business questions from data, [compare] periods and groups fairly, and [point] out where the data is too thin',
          brief: '[answer] business questions from data',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data Preparation & SQL', 'Data Extraction & Preparation'],
      cues: 'sql, quer*, extract*, pull data, pulling data, pulled data, data pull*, etl, clean*, cleansing, transform*, prepar* data, data prep*, join*, merge*, database*, tables, view, views, stored procedure*, warehouse, data source*, data collection, collect* data, scrap*, import*, excel, spreadsheet*, vlookup*, vlookups and, r script*, power query, data model*, google sheet*, data entry, data migration*',
      tools: ['language', 'database', 'data', 'erp', 'crm'],
      duties: [
        {
          say: [
            '[query] and [clean] data with {language+data}',
            '[pull] figures from {database}',
            '[combine] sources such as {crm+erp}',
          ],
          brief: '[query] and [clean] data with {language+data}',
        },
        {
          say: '[fetch] figures from {database}, [clean] and [join] them, and [keep] the steps repeatable',
          brief: '[fetch] and [prepare] figures from {database}',
        },
        {
          say: '[collect] data from several sources, [clean] and [join] it, and [keep] the steps repeatable',
          brief: '[collect], [clean] and [join] data from several sources',
        },
        {
          say: '[write] the queries behind reports, [bring] scattered tables together, and [note] what each field really means',
          brief: '[write] the queries behind reports',
        },
      ],
    },
    {
      id: 'metrics',
      headings: ['Metrics & KPIs', 'KPIs & Metrics'],
      cues: 'kpi*, metric*, okr*, target*, benchmark*, definition*, track*, measure*, monitor*, north star',
      duties: [
        {
          say: '[agree] with business teams on what each metric means, and [watch] it for changes that need a second look',
          brief: '[define] and [watch] metrics with business teams',
        },
        {
          say: '[define] metrics so that every department gets the same number, and [follow] them over time',
          brief: '[define] metrics that departments share',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Data Quality'],
      cues: 'data quality, quality check*, validat*, reconcil*, accuracy, accurate, data integrity, duplicate*, dedup*, audit*, error check*, sanity check*, anomal*, missing value*, discrepanc*, mismatch*, master data, test, testing, uat',
      tools: ['quality', 'testing'],
      duties: [
        {
          say: '[compare] results with a second source, [trace] differences back to where they began, and [flag] gaps before they reach a report',
          brief: '[check] data and [trace] differences to their source',
        },
        {
          say: '[look] for duplicates, gaps and odd values, and [settle] with the people who enter the data how to avoid them',
          brief: '[look] for gaps and odd values in the data',
        },
      ],
    },
    {
      id: 'automation',
      headings: ['Report Automation', 'Automation'],
      cues: 'automat*, automated, automate, automating, automated weekly, automated monthly, automated daily, automated the, script*, macro*, excel macro*, vba, schedul*, refresh*, power automate, streamlin*, manual report*, manual work, template*, bot, pipeline*, reduce manual*',
      tools: ['cicd', 'tool', 'cloud'],
      duties: [
        {
          say: '[schedule] refreshes and [automate] reports that used to be put together by hand, so that time goes to the questions behind them',
          brief: '[automate] reports that were put together by hand',
        },
        {
          say: '[replace] copied spreadsheets with queries and templates that run the same way every time',
          brief: '[replace] copied spreadsheets with repeatable steps',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Stakeholder Support', 'Working with Business Teams'],
      cues: 'stakeholder*, business team*, business user*, present*, presenting, presented, communicat*, management, leadership, requirement*, gather*, collaborat*, work with, working with, worked with, worked closely, work closely, support*, client, clients, cross-functional, ad hoc, ad hoc request*, data request*, meeting*, advise*, explain*, sales team, marketing team, finance team, helped, sprint*, agile',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[ask] what a request is for before answering it, and [explain] results in words that do not need a statistician',
          brief: '[explain] results in plain words',
        },
        {
          say: '[present] findings to the people who asked, with the caveats that matter and a clear next step',
          brief: '[present] findings with the caveats that matter',
        },
        {
          say: '[clarify] requirements with business teams, [track] requests in {pm}, and [show] early drafts before polishing',
          brief: '[clarify] and [track] requests in {pm}',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document, documents, documenting, documented, documentation, data dictionar*, data catalog*, wiki, sop, sops, process note*',
      tools: ['docs'],
      duties: [
        {
          say: '[describe] sources, definitions and known gaps in {docs}, so that a figure can still be explained next year',
          brief: '[describe] sources and definitions in {docs}',
        },
        {
          say: '[write] down sources, definitions and assumptions, so that a figure can still be explained next year',
          brief: '[write] down sources and definitions',
        },
      ],
    },
  ],
  hooks: [
    'I turn questions about {domain} into figures that people can check and act on.',
    'My job is finding out what the data says about {domain}, and saying so in plain words.',
    'I turn business questions into figures that people can check and act on.',
    'My job is finding out what the data says, how sure we can be, and saying so in plain words.',
  ],
  about: [
    [
      'Most of my work starts with a question, goes through {language}, and ends in a dashboard in {bi}.',
      'Most of my work ends in {bi}, but the larger part of it happens before: finding, cleaning and checking the data.',
      'My days go to queries, spreadsheets and the question behind the question.',
      'The larger part of the work happens before the chart: finding, cleaning and checking the data.',
    ],
    [
      'Before I answer a question I ask what it is for, since that often changes the answer.',
      'A number without its definition starts arguments, so mine come with a note on what is counted and what is not.',
    ],
    [
      'When reports disagree, I go back to the source until I know why.',
      'Sometimes the honest answer is that the data is too thin, and then I say that.',
    ],
    [
      'Reports that nobody opens cost time as well, so I ask every now and then which ones can go.',
      'What can be refreshed by a schedule should not be copied by hand, so I automate where it pays.',
    ],
  ],
  closings: [
    'In short, I make the numbers behind {domain} easy to find, easy to check and hard to misread.',
    'In short, I turn raw data into answers that people can check and use.',
    'Across all of it, my aim is figures that people can look at and agree on.',
    'Put simply, I help people decide with data, and tell them honestly where it ends.',
  ],
  manners: [
    'A plain chart with an honest axis is my idea of good work.',
    'I like the moment when a messy table turns into a clear answer.',
    'I try to show my working, so that nobody has to take a number on trust.',
  ],
  strengths: ['Dashboards', 'Data Analysis', 'Reporting'],
};
