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
    'mis',
    'data analyst credit',
    'statistician',
    'biostatistician',
    'statistical officer',
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
          say: '[build] and [maintain] dashboards in {bi} that support decisions, and [retire] unused ones',
          brief: '[build] and [maintain] dashboards in {bi}',
        },
        {
          say: '[design] reports and dashboards in {bi}, from requirements to the scheduled refresh',
          brief: '[design] reports and dashboards in {bi}',
        },
        {
          say: 'not as statistician, biostatistician, statistical: [prepare] regular reports and dashboards, and [choose] charts that are easy to understand',
          brief: '[prepare] regular reports and dashboards',
        },
        {
          say: 'not as statistician, biostatistician, statistical: [turn] recurring questions into dashboards, and [validate] the figures before release',
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
          say: '[use] {office+ml} to explore data, [explain] changes, and [state] how certain the results are',
          brief: '[analyze] data with {office+ml}',
        },
        {
          say: '[explore] data for trends, differences and outliers, and [test] assumptions against the figures',
          brief: '[explore] data for trends and outliers',
        },
        {
          say: '[answer] business questions from data, [compare] periods and groups, and [point] out limitations',
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
            '[pull] data from {database}',
            '[combine] sources such as {crm+erp}',
          ],
          brief: '[query] and [clean] data with {language+data}',
        },
        {
          say: '[query] {database}, [clean] and [join] the data, and [keep] the steps repeatable',
          brief: '[pull] data from {database}',
        },
        {
          say: '[collect] data from several sources, [clean] and [join] it, and [keep] the steps repeatable',
          brief: '[clean] and [join] data from several sources',
        },
        {
          say: '[write] the queries behind reports, [combine] data from different tables, and [document] the fields',
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
          say: '[agree] with business teams on the definition of each measure, and [monitor] it for unusual changes',
          brief: '[define] and [monitor] metrics with business teams',
        },
        {
          say: '[define] measures that departments can share, and [follow] them over time',
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
          say: '[compare] results with a second source, [trace] differences, and [flag] gaps before they reach a report',
          brief: '[trace] differences in the data to their source',
        },
        {
          say: '[look] for duplicates, gaps and odd values, and [work] with the people who enter the data to prevent them',
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
          say: '[schedule] refreshes, and [replace] manual reporting steps with automated ones',
          brief: '[automate] manual reports',
        },
        {
          say: '[replace] copied spreadsheets with repeatable queries and templates',
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
          say: '[clarify] the purpose of a request before answering it, and [explain] results',
          brief: '[explain] results',
        },
        {
          say: '[present] findings with their limitations and a clear next step',
          brief: '[present] findings and their limitations',
        },
        {
          say: '[clarify] requirements with business teams, [track] requests in {pm}, and [share] early drafts',
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
          say: '[describe] sources, definitions and known gaps in {docs}, so that figures can be explained later',
          brief: '[describe] sources and definitions in {docs}',
        },
        {
          say: '[write] down sources, definitions and assumptions, so that figures can be explained later',
          brief: '[write] down sources and definitions',
        },
      ],
    },
  ],
  hooks: [
    'I turn questions about {domain} into figures that people can check and act on.',
    'My job is finding out what the data says about {domain}, and explaining it in plain language.',
    'I turn business questions into figures that people can check and act on.',
    'My job is finding out what the data says, and explaining it in plain language.',
  ],
  about: [
    [
      'My work usually starts with a business question, and I use {language} for the data and {bi} for the dashboards.',
      'Before I build a dashboard in {bi}, I find, clean and check the data.',
      'I ask what an answer will be used for before I write the query.',
      'Before I draw a chart, I find, clean and check the data.',
    ],
    [
      'I define every metric I use and write the definition beside it.',
      'When reports disagree, I go back to the source to see where they differ.',
    ],
  ],
  closings: [
    'In short, I make the numbers behind {domain} easy to find, check and understand.',
    'In short, my job is to give people figures that they can trust and decide on.',
    'Overall, I want people to agree on the numbers before they decide.',
  ],
  strengths: ['Dashboards', 'Data Analysis', 'Reporting'],
};
