import type { Pack } from './pack.ts';

export const databaseAdministrator: Pack = {
  id: 'database-administrator',
  family: 'systems',
  title: 'Database Administrator',
  aliases: [
    'dba',
    'database admin',
    'database engineer',
    'database developer',
    'database specialist',
    'database analyst',
    'database consultant',
    'database architect',
    'database reliability engineer',
    'sql dba',
    'sql server administrator',
    'sql administrator',
    'sql server developer',
    'sql developer',
    'pl sql developer',
    'plsql developer',
    'oracle dba',
    'mysql administrator',
    'postgresql administrator',
    'postgres dba',
    'mongodb administrator',
  ],
  core: 'databases',
  glossary: {
    db: 'database',
    dbs: 'databases',
    sp: 'stored procedure',
    sps: 'stored procedures',
    procs: 'procedures',
    idx: 'indexes',
  },
  settings: [],
  themes: [
    {
      id: 'databases',
      headings: ['Database Administration', 'Running Databases'],
      cues: 'database*, instance*, install*, configur*, maintain*, maintenance, administ*, upgrade*, patch*, rds, aurora, oracle, postgres*, mysql, sql server, mongodb, health check*, storage, space, tablespace*, disk*, integrity check*, version*',
      tools: ['database', 'os', 'cloud', 'cache', 'search'],
      duties: [
        {
          say: '[maintain] {database}, [keep] versions current, and [plan] space before it runs out',
          brief: '[maintain] {database}',
        },
        {
          say: '[run] {database} from day to day: space, statistics, jobs, and the settings that slowly stop fitting',
          brief: '[run] {database} from day to day',
        },
        {
          say: '[install], [patch] and [upgrade] databases, and [check] that jobs ran and space is left',
          brief: '[maintain] and [upgrade] databases',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance Tuning', 'Queries & Performance'],
      cues: 'performance, performance tuning, tun*, slow, quer*, index*, execution plan*, explain plan*, lock*, deadlock*, blocking, wait*, partition*, optimiz*, optimis*, cpu, latency, bottleneck*, cache, caching',
      duties: [
        {
          say: '[read] execution plans, [add] the index that is missing and [drop] the ones that only slow down writing',
          brief: '[tune] queries and indexes',
        },
        {
          say: '[find] the queries that cost the most, and [work] with their authors on a version that reads less',
          brief: '[find] the queries that cost the most',
        },
        {
          say: '[look] into locks, waits and slow reports, and [change] one thing at a time while measuring',
          brief: '[look] into locks, waits and slow queries',
        },
      ],
    },
    {
      id: 'backups',
      headings: ['Backup & Recovery', 'Backups & Restores'],
      cues: 'backup*, back up*, restor*, recover*, rman, point in time, point-in-time, disaster*, retention, archive log*, dump*, snapshot*, corrupt*',
      duties: [
        {
          say: '[schedule] backups, [restore] them to a spare machine, and [time] how long it takes',
          brief: '[schedule] backups and [test] restores',
        },
        {
          say: '[check] that backups ran, [practice] restoring to a point in time, and [keep] the steps written down',
          brief: '[check] backups and [practice] restores',
        },
      ],
    },
    {
      id: 'availability',
      headings: ['Availability & Replication', 'High Availability'],
      cues: 'availab*, replicat*, replica*, data guard, always on, failover*, cluster*, rac, mirror*, standby, uptime, shard*',
      duties: [
        {
          say: '[watch] replication for lag, and [rehearse] switching over while nothing is wrong',
          brief: '[watch] replication for lag',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Access & Security', 'Database Security'],
      cues: 'access*, user*, role, roles, grant*, permission*, privilege*, security, secur*, encrypt*, mask*, audit*, complian*, gdpr, pii, sox, password*, account*, vulnerab*',
      tools: ['auth', 'security'],
      duties: [
        {
          say: '[grant] rights by role and no further than needed, and [review] who still has them',
          brief: '[grant] and [review] access rights',
        },
        {
          say: '[keep] accounts and privileges narrow, and [mask] personal data in copies that leave production',
          brief: '[keep] privileges narrow',
        },
      ],
    },
    {
      id: 'changes',
      headings: ['Schemas & Changes', 'Schema Changes & Migrations'],
      cues: 'schema*, table, tables, stored procedure*, procedure*, trigger*, function*, view, views, deploy*, release*, migrat*, data migration, script*, ddl, data model*, model*, design*, pl/sql, t-sql, data fix*, data load*, import*, export*, etl, ssis, refresh*, clone*, report*, develop*',
      tools: ['data', 'orm', 'cicd', 'bi'],
      duties: [
        {
          say: '[review] schema changes before they go out, [run] them when load is low, and [have] the script that undoes them ready',
          brief: '[review] and [run] schema changes',
        },
        {
          say: '[write] and [check] scripts for tables, procedures and data fixes, and [try] them on a copy first',
          brief: '[write] scripts and [try] them on a copy',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Monitoring & Automation', 'Monitoring'],
      cues: 'monitor*, alert*, dashboard*, log, logs, oem, job, jobs, automat*, python, powershell, bash, ansible, terraform, cron, agent jobs, capacity*, growth, trend*',
      tools: ['monitoring', 'logging', 'language', 'iac'],
      duties: [
        {
          say: [
            '[watch] databases through {monitoring+logging}',
            '[write] maintenance scripts in {language}',
          ],
          brief: [
            '[watch] databases through {monitoring+logging}',
            '[write] maintenance scripts in {language}',
          ],
        },
        {
          say: '[watch] growth, jobs and long-running sessions, and [automate] the checks that I would otherwise make by hand',
          brief: '[watch] growth and long-running sessions',
        },
      ],
    },
  ],
  hooks: [
    'I look after databases: that they answer quickly, lose nothing, and open only to those who should get in.',
    'Applications come and go, but the data stays, and looking after it is my work.',
    'Backups that restore, queries that return and changes that can be undone are what I spend my days on.',
  ],
  about: [
    [
      'I work mainly with {database}, and most days begin with jobs, space and the slowest queries of the night.',
      'The day begins with jobs, space and the slowest queries of the night; then come changes and questions.',
      'My time is divided between routine checks, tuning, and changes that need a careful pair of eyes.',
    ],
    [
      'Before I touch production I ask myself how I would get back, and I write the answer down.',
      'Developers bring me queries and I bring them plans, and between us we usually find the scan that should not be there.',
    ],
  ],
  closings: [
    'In short, I keep data safe, quick to reach and possible to restore.',
    'Overall, I try to be careful with production and generous with execution plans.',
    'Put simply, people should be able to trust that what they stored is still there and comes back when they ask.',
  ],
  manners: [
    'A backup that has never been restored is only a hope, so I restore.',
    'I test the undo script as well as the script.',
    'On a live database I type slowly and read the line twice.',
  ],
  strengths: ['Performance tuning', 'Backup and recovery', 'Replication'],
};
