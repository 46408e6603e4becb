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
      cues: 'database*, instance*, install*, configur*, maintain*, maintenance, administ*, upgrade*, patch*, rds, aurora, oracle, postgres*, mysql, sql server, mongodb, health check*, storage, space, tablespace*, disk*, integrity check*, version*, patch*, patching, quarterly, psu, production databases, look after, looking after',
      tools: ['database', 'os', 'cloud', 'cache', 'search'],
      duties: [
        {
          say: '[maintain] {database}, [keep] versions current, and [plan] storage capacity',
          brief: '[maintain] {database}',
        },
        {
          say: '[operate] {database} from day to day, including storage, statistics, scheduled jobs and configuration',
          brief: '[run] {database} from day to day',
        },
        {
          say: '[install], [patch] and [upgrade] databases, and [check] scheduled jobs and free space',
          brief: '[maintain] and [upgrade] databases',
        },
      ],
    },
    {
      id: 'performance',
      headings: ['Performance Tuning', 'Queries & Performance'],
      cues: 'performance, performance tuning, tun*, slow, quer*, index*, execution plan*, explain plan*, lock*, deadlock*, blocking, wait*, partition*, optimiz*, optimis*, cpu, latency, bottleneck*, cache, caching, bad plan*, sql profile*, awr, stats, gathering stats, plans with',
      duties: [
        {
          say: '[read] execution plans, [add] missing indexes and [remove] unused ones',
          brief: '[tune] queries and indexes',
        },
        {
          say: '[find] expensive queries, and [work] with developers to improve them',
          brief: '[find] expensive queries',
        },
        {
          say: '[investigate] locks, waits and slow reports, and [measure] the effect of each change',
          brief: '[investigate] locks and slow queries',
        },
      ],
    },
    {
      id: 'backups',
      headings: ['Backup & Recovery', 'Backups & Restores'],
      cues: 'backup*, back up*, restor*, recover*, rman, point in time, point-in-time, disaster*, retention, archive log*, dump*, snapshot*, corrupt*',
      duties: [
        {
          say: '[schedule] backups, [restore] them to a test server, and [measure] the recovery time',
          brief: '[schedule] backups and [test] restores',
        },
        {
          say: '[verify] backups, [practice] point-in-time recovery, and [document] the steps',
          brief: '[verify] backups and [practice] restores',
        },
      ],
    },
    {
      id: 'availability',
      headings: ['Availability & Replication', 'High Availability'],
      cues: 'availab*, replicat*, replica*, data guard, always on, failover*, cluster*, rac, mirror*, uptime, shard*, standby database*, physical standby, standby server*',
      duties: [
        {
          say: '[watch] replication for lag, and [test] failover regularly',
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
          say: '[grant] rights by role with the least privilege needed, and [review] them regularly',
          brief: '[grant] and [review] access rights',
        },
        {
          say: '[limit] privileges, and [mask] personal data in copies for testing',
          brief: '[limit] accounts and privileges',
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
          say: '[review] schema changes before release, [run] them at quiet times, and [prepare] rollback scripts',
          brief: '[review] and [run] schema changes',
        },
        {
          say: '[write] and [check] scripts for tables, procedures and data fixes, and [test] them on a copy first',
          brief: '[write] and [test] database scripts',
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
          say: '[track] growth, jobs and long-running sessions, and [automate] routine checks',
          brief: '[track] growth and long-running sessions',
        },
      ],
    },
  ],
  hooks: [
    'I keep databases fast, secure and recoverable.',
    'I look after the data that applications and their users depend on.',
    'I look after databases, from backups and query tuning to safe schema changes.',
  ],
  about: [
    [
      'I work mainly with {database}, and I begin most days with scheduled jobs, storage and slow queries.',
      'I begin most days with scheduled jobs, storage and slow queries.',
    ],
    [
      'Before I change anything in production, I plan how to roll it back.',
      'I go through execution plans together with developers to improve their queries.',
      'I restore backups from time to time to check that they work.',
    ],
  ],
  closings: [
    'In short, my job is to keep data safe, fast to reach and recoverable.',
    'Overall, I want people to be able to rely on their data being there when they need it.',
  ],
  strengths: ['Performance tuning', 'Backup and recovery', 'Replication'],
};
