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
          say: '[build] and [run] pipelines with {data} in {language}, from the source systems to well-structured tables',
          brief: '[build] data pipelines with {data} in {language}',
        },
        {
          say: '[develop] and [schedule] pipelines with {data+language} that load, transform and validate data for analysts',
          brief: '[develop] and [schedule] pipelines with {data+language}',
        },
        {
          say: '[build] reliable pipelines that load data from source systems, transform it, and can safely be rerun',
          brief: '[build] and [maintain] data pipelines',
        },
        {
          say: '[load] and [transform] data from many sources, and [handle] late, missing and repeated records',
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
          say: '[structure] data for reporting in {database}, and [change] tables without breaking dependent reports',
          brief: '[model] data for reporting in {database}',
        },
        {
          say: '[design] tables and layers with {database+data} that give analysts one clear source for each figure',
          brief: '[design] tables and layers with {database+data}',
        },
        {
          say: '[design] warehouse tables for common questions, and [keep] raw and prepared data separate',
          brief: '[design] warehouse tables for reporting',
        },
        {
          say: '[define] facts and dimensions with the analysts who use them, and [follow] the naming of the business',
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
          say: '[process] events through {queue}, and [handle] late, repeated and out-of-order messages',
          brief: '[process] events through {queue}',
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
          say: '[check] incoming data for freshness, completeness and duplicates, and [stop] bad loads early',
          brief: '[check] data for freshness and completeness',
        },
        {
          say: '[verify] transformations before they run in production, and [compare] totals with the source systems',
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
          say: '[maintain] the platform behind the pipelines, including storage, compute, deployments and costs',
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
          say: '[watch] pipelines through {monitoring+logging}, [repair] failed loads, and [inform] users of delays',
          brief: '[watch] pipelines through {monitoring+logging}',
        },
        {
          say: '[follow] up on failed and late loads, [find] the cause, and [inform] data users promptly',
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
          say: '[find] slow queries and oversized jobs, and [improve] them with better partitioning, joins and schedules',
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
          say: '[prepare] the tables behind reports in {bi}, and [investigate] figures that look wrong',
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
          say: '[consult] analysts and data scientists on their requirements, and with source teams on upcoming changes',
          brief: '[work] closely with analysts and source teams',
        },
        {
          say: '[clarify] how data will be used before building for it, and [agree] on data contracts with source teams',
          brief: '[agree] on data contracts with source teams',
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
          say: '[describe] sources, tables, columns and owners clearly for the people who use the data',
          brief: '[describe] sources, tables and owners',
        },
      ],
    },
  ],
  hooks: [
    'I build the pipelines and tables that provide the data behind {domain}.',
    'I build the pipelines and tables that reports and models depend on.',
    'My job is getting complete data from source systems to the people who need it, on time.',
  ],
  about: [
    [
      'I mostly work with {data}, along with {language}.',
      'I mostly work with {data}: loading, transforming and checking data for the people who use it.',
      'I load, transform and check data for the people who use it.',
    ],
    [
      'I make sure that a pipeline can safely run twice.',
      'Before data goes into a report, I check it for gaps, duplicates and late arrivals.',
      'When a load fails, I inform the people who use the data and fix the cause.',
    ],
  ],
  closings: [
    'In short, I make sure that the data behind {domain} is complete, correct and easy to find.',
    'In short, my job is to deliver data that is complete, correct and on time.',
    'Overall, I want people to use data without having to repair it first.',
  ],
  strengths: ['Data pipelines', 'Data modeling', 'Data quality'],
};
