import type { Pack } from './pack.ts';

export const dataEngineer: Pack = {
  id: 'data-engineer',
  family: 'software',
  title: 'Data Engineer',
  aliases: [
    'data software engineer',
    'data platform engineer',
    'data pipeline engineer',
    'big data',
    'big data engineer',
    'big data developer',
    'etl developer',
    'etl engineer',
    'analytics engineer',
    'data warehouse developer',
    'data warehouse engineer',
    'data warehouse',
    'data architect',
    'data developer',
    'data integration engineer',
    'hadoop developer',
    'spark developer',
    'databricks engineer',
    'snowflake developer',
    'informatica developer',
    'azure data engineer',
    'aws data engineer',
    'gcp data engineer',
  ],
  core: 'data',
  glossary: {
    dwh: 'data warehouse',
    dw: 'data warehouse',
    dq: 'data quality',
    infra: 'infrastructure',
    cdc: 'change data capture',
    envs: 'environments',
  },
  settings: ['platform', 'analytics', 'streaming'],
  themes: [
    {
      id: 'pipelines',
      headings: ['Data Pipelines & ETL', 'Data Pipelines'],
      cues: 'pipeline*, etl, elt, ingest*, airflow, dag, dags, orchestrat*, batch, data load*, loads, extract*, transform*, spark, pyspark, glue, data factory, scrap*, workflow*, connector*, cdc, change data capture, source system*, migrat*, backfill*, integrat* data, data integration*, apis, api',
      tools: ['data', 'language', 'api'],
      duties: [
        {
          say: '[build] and [run] data pipelines with {data} in {language}, from the source systems to tables that people can use',
          brief: '[build] data pipelines with {data} in {language}',
        },
        {
          say: '[develop] and [schedule] pipelines in {data+language} that load, transform and check data on its way to analysts',
          brief: '[develop] and [schedule] pipelines in {data+language}',
        },
        {
          say: '[build] pipelines that bring data in from source systems, transform it, and can be run again without harm',
          brief: '[build] and [maintain] data pipelines',
        },
        {
          say: '[load] and [transform] data from many sources, and [plan] for late, missing and repeated records',
          brief: '[load] and [transform] data from many sources',
        },
      ],
    },
    {
      id: 'modeling',
      headings: ['Data Modeling & Warehousing', 'Data Warehouse & Modeling'],
      cues: 'data model*, model*, schema*, star schema, warehouse*, warehousing, data lake*, lakehouse, data mart*, dimension*, fact table*, medallion, table, tables, database*, sql, stored procedure*, view, views, snowflake, redshift, bigquery, partition*, normali*, scd',
      tools: ['database', 'orm', 'search'],
      duties: [
        {
          say: '[model] data for reporting in {database}, and [change] tables without breaking what depends on them',
          brief: '[model] data for reporting in {database}',
        },
        {
          say: '[design] tables and layers in {database+data}, so that analysts find one clear place for each figure',
          brief: '[design] tables and layers in {database+data}',
        },
        {
          say: '[design] warehouse tables that answer the usual questions quickly, and [keep] raw and prepared data apart',
          brief: '[design] warehouse tables for reporting',
        },
        {
          say: '[model] facts and dimensions with the analysts who use them, and [name] things the way the business does',
          brief: '[model] data with the analysts who use it',
        },
      ],
    },
    {
      id: 'streaming',
      headings: ['Streaming & Real-Time Data'],
      cues: 'stream*, kafka, kinesis, pub/sub, real time, real-time, realtime, event, events, event hub*, flink, spark streaming, near real-time, near real time, message*, topic*, consumers',
      tools: ['queue', 'realtime'],
      duties: [
        {
          say: '[move] events through {queue}, and [handle] late, repeated and out-of-order messages on the way',
          brief: '[move] events through {queue}',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Data Quality & Testing', 'Data Quality'],
      cues: 'data quality, quality, validat*, test, tests, testing, unit test*, reconcil*, anomal*, data contract*, schema check*, freshness, completeness, dedup*, duplicate*, code review*, pull request*, great expectations, accuracy, lineage',
      tools: ['testing', 'quality', 'vcs'],
      duties: [
        {
          say: [
            '[test] transformations with {testing+quality}',
            '[review] changes to pipelines in {vcs} before they run',
          ],
          brief: ['[test] transformations with {testing+quality}', '[review] pipeline changes in {vcs}'],
        },
        {
          say: '[check] data for freshness, completeness and duplicates as it arrives, and [stop] bad loads before they spread',
          brief: '[check] data for freshness and completeness',
        },
        {
          say: '[test] transformations before they run in production, and [compare] totals with the source systems',
          brief: '[test] transformations and [compare] totals',
        },
      ],
    },
    {
      id: 'platform',
      headings: ['Data Platform & Cloud', 'Cloud & Data Platform'],
      cues: 'platform, cloud, aws, azure, gcp, infrastructure, terraform, docker*, kubernetes, ci/cd, ci, deploy*, release*, s3, cluster*, emr, databricks, iac, cost*, bill, billing, spend, provision*, upgrade*, environment*',
      tools: ['cloud', 'storage', 'container', 'iac', 'cicd', 'hosting', 'os', 'server'],
      duties: [
        {
          say: [
            '[run] the data platform on {cloud}',
            '[store] raw data on {storage}',
            '[ship] pipeline changes through {cicd}',
            '[package] jobs with {container}',
            '[define] resources in {iac}',
          ],
          brief: [
            '[run] the data platform on {cloud}',
            '[store] raw data on {storage}',
            '[ship] changes through {cicd}',
            '[package] jobs with {container}',
          ],
        },
        {
          say: '[look] after the platform that pipelines run on, from storage and compute to deployments and what it all costs',
          brief: '[look] after the data platform and its costs',
        },
      ],
    },
    {
      id: 'operations',
      headings: ['Monitoring & Support', 'Pipeline Operations'],
      cues: 'monitor*, alert*, on call, on-call, incident*, fail*, failure*, troubleshoot*, debug*, fix, fixes, fixing, fixed, bug*, issue*, production support, support, rca, root cause*, sla, slas, logging, job failure*, rerun*, ticket*, maintain*, maintenance',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[watch] pipelines through {monitoring+logging}, [repair] failed loads, and [tell] users what is late and why',
          brief: '[watch] pipelines through {monitoring+logging}',
        },
        {
          say: '[follow] up on failed and late loads, [find] the cause, and [let] data users know before they notice',
          brief: '[follow] up on failed and late loads',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance Tuning', 'Performance & Cost'],
      cues: 'performance, tuning, tune*, tuned, optimi*, slow, faster, speed, runtime, run time, latency, query time*, index*, scal*, cut cost*, reduced cost*, caching',
      tools: ['cache'],
      duties: [
        {
          say: '[find] slow queries and oversized jobs, and [bring] them down with better partitioning, joins and schedules',
          brief: '[tune] slow queries and oversized jobs',
        },
      ],
    },
    {
      id: 'governance',
      headings: ['Security & Governance'],
      cues: 'governance, access control, permission*, masking, pii, gdpr, hipaa, complian*, catalog*, secur*, encrypt*, role-based, retention polic*, privacy, unity catalog, audit*',
      tools: ['auth', 'security'],
      duties: [],
    },
    {
      id: 'data',
      headings: ['Data Engineering'],
      cues: 'data engineering, dashboard*, report, reports, reporting, power bi, tableau, python, script*, automat*, scala, java, poc, proof of concept',
      tools: ['bi', 'ml', 'runtime', 'backend'],
      duties: [
        {
          say: '[prepare] the tables behind reports in {bi}, and [follow] up when a figure looks wrong',
          brief: '[prepare] the tables behind reports in {bi}',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Analysts', 'Collaboration'],
      cues: 'analyst*, data scientist*, business team*, stakeholder*, collaborat*, work with, working with, worked with, work closely, worked closely, helped, requirement*, product team*, product manager*, cross-functional, sprint*, scrum, standup*, planning, estimat*, client, clients, agile, communicat*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[work] with analysts and data scientists on what they need, and with source teams on what will change',
          brief: '[work] closely with analysts and source teams',
        },
        {
          say: '[ask] how data will be used before building for it, and [agree] with source teams on what they deliver',
          brief: '[agree] with source teams on what they deliver',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document, documents, documenting, documented, documentation, data dictionar*, readme*, wiki, runbook*, technical spec*, mapping document*',
      tools: ['docs'],
      duties: [
        {
          say: '[document] sources, tables and owners, so that people can find out what a column means without asking',
          brief: '[document] sources, tables and owners',
        },
      ],
    },
  ],
  hooks: [
    'I build the pipelines and tables that the figures behind {domain} come from.',
    'I build the pipelines and tables that reports and models stand on.',
    'My job is getting data from where it is made to where it is needed, complete and on time.',
  ],
  about: [
    [
      'Most of my work is in {data}, with {language} where that is not enough.',
      'Most of my work is in {data}: loading, transforming and checking data before anyone builds on it.',
      'Most of my work is loading, transforming and checking data before anyone builds on it.',
      'My days go to pipelines, tables and the odd number that does not match its source.',
    ],
    [
      'A pipeline should survive being run twice, and that is one of the first things I test.',
      'Sources change without notice, so I check what arrives instead of trusting that it looks like yesterday.',
    ],
    [
      'I name tables and columns the way the business talks, because that saves more questions than any document.',
      'Good table names save more questions than any document, so I spend time on them.',
    ],
    [
      'When a load fails, people should hear it from me before they see it in a report.',
      'Analysts are the people I build for, so I ask them early what they will do with the data.',
    ],
  ],
  closings: [
    'In short, I make sure that the data behind {domain} arrives, adds up and can be found.',
    'In short, I make sure that data arrives, adds up and can be found.',
    'Across all of it, my aim is data that people can use without first having to repair it.',
    'Put simply, I look after the road that data travels, so that others can think about what it says.',
  ],
  manners: [
    'Boring pipelines that finish on time are the ones I am happiest with.',
    'I like to know where a number came from, all the way back.',
    'I try to build things that fail loudly and can simply be run again.',
  ],
  strengths: ['Data pipelines', 'Data modeling', 'Data quality'],
};
