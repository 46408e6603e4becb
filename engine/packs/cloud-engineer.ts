import type { Pack } from './pack.ts';

export const cloudEngineer: Pack = {
  id: 'cloud-engineer',
  family: 'systems',
  title: 'Cloud Engineer',
  aliases: [
    'cloud infrastructure engineer',
    'cloud platform engineer',
    'cloud operations engineer',
    'cloud operations',
    'cloud support engineer',
    'cloud system engineer',
    'cloud network engineer',
    'cloud migration engineer',
    'cloud administrator',
    'cloud developer',
    'cloud consultant',
    'cloud specialist',
    'cloudops engineer',
    'aws engineer',
    'aws cloud engineer',
    'aws administrator',
    'azure engineer',
    'azure cloud engineer',
    'azure administrator',
    'gcp engineer',
    'google cloud engineer',
  ],
  core: 'environments',
  glossary: {
    pvt: 'private',
    'multi-az': 'multi-zone',
    'lift n shift': 'lift and shift',
    tf: 'Terraform',
  },
  settings: ['aws', 'azure', 'gcp'],
  themes: [
    {
      id: 'environments',
      headings: ['Cloud Environments', 'Cloud Infrastructure'],
      cues: 'cloud, aws, azure, gcp, account*, subscription*, landing zone*, provision*, environment*, virtual*, vm, vms, ec2, instance*, s3, storage, rds, lambda*, serverless, set up, setup, setting up, deploy*, design*, infrastructure, region*, autoscal*, load balancer*',
      tools: ['cloud', 'hosting', 'storage', 'database', 'os', 'server'],
      duties: [
        {
          say: [
            '[build] and [maintain] environments on {cloud}',
            '[run] workloads on {hosting}',
            '[manage] {storage}',
          ],
          brief: ['[build] and [maintain] environments on {cloud}', '[run] workloads on {hosting}'],
        },
        {
          say: '[set] up accounts, servers and storage in the cloud, and [choose] sizes that fit what actually runs on them',
          brief: '[set] up cloud accounts, servers and storage',
        },
        {
          say: '[provision] what teams ask for, [question] what looks too large or too open, and [remove] what nobody uses',
          brief: '[provision] cloud resources and [remove] unused ones',
        },
      ],
    },
    {
      id: 'code',
      headings: ['Infrastructure as Code', 'Infrastructure as Code & Automation'],
      cues: 'terraform, cloudformation, ansible, bicep, pulumi, cdk, infrastructure as code, iac, module*, script*, python, powershell, bash, automat*, template*, pipeline*, ci/cd, jenkins, github actions, gitops, packer, configuration management',
      tools: ['iac', 'cicd', 'vcs', 'language'],
      duties: [
        {
          say: [
            '[write] infrastructure as code in {iac}',
            '[roll] changes out through {cicd}',
            '[script] recurring chores in {language}',
          ],
          brief: ['[write] infrastructure as code in {iac}', '[script] recurring chores in {language}'],
        },
        {
          say: '[write] infrastructure as code instead of clicking it together, and [have] a colleague read it before it is applied',
          brief: '[write] infrastructure as code',
        },
      ],
    },
    {
      id: 'network',
      headings: ['Cloud Networking', 'Networking'],
      cues: 'network*, vpc*, subnet*, dns, route 53, vpn, direct connect, expressroute, peering, transit gateway, firewall rule*, nat, cdn, cloudfront',
      tools: ['network'],
      duties: [
        {
          say: '[lay] out subnets, routes and name resolution, and [find] out why two services cannot reach each other',
          brief: '[lay] out subnets and routes',
        },
      ],
    },
    {
      id: 'containers',
      headings: ['Containers', 'Containers & Orchestration'],
      cues: 'container*, docker*, kubernetes, helm, cluster*, eks, aks, gke, ecs, openshift, pods, image registry, node upgrade*',
      tools: ['container'],
      duties: [
        {
          say: '[look] after {container} from upgrades to resource limits, and [help] teams move their services onto it',
          brief: '[look] after services on {container}',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Access & Security', 'Cloud Security'],
      cues: 'iam, access, permission*, role, roles, polic*, secur*, secret*, encrypt*, kms, compliance, audit*, sso, guardrail*, vulnerab*, patch*',
      tools: ['security', 'auth'],
      duties: [
        {
          say: '[grant] roles and keys as narrowly as the work allows, [rotate] secrets, and [close] what stands open to the internet',
          brief: '[keep] access narrow and secrets safe',
        },
      ],
    },
    {
      id: 'migration',
      headings: ['Cloud Migration', 'Migration'],
      cues: 'migrat*, migrated, migration, on-prem*, on prem*, lift and shift, data center exit, data centre exit, moderniz*, modernis*, rehost*, replatform*',
      duties: [],
    },
    {
      id: 'cost',
      headings: ['Cloud Costs', 'Cost Control'],
      cues: 'cost*, bill, bills, billing, spend, spending, finops, budget*, reserved instance*, savings plan*, right-siz*, rightsiz*, unused, idle, tag, tags, tagging',
      duties: [
        {
          say: '[tag] resources so that each bill can be traced to its owner, and [point] out what runs idle',
          brief: '[trace] cloud costs to their owners',
        },
        {
          say: '[read] the bill as closely as the dashboards, [resize] what is too large, and [shut] down what has been forgotten',
          brief: '[watch] what the cloud costs',
        },
      ],
    },
    {
      id: 'monitoring',
      headings: ['Monitoring & Backups', 'Monitoring & Recovery'],
      cues: 'monitor*, alert*, alarm*, dashboard*, log, logs, logging, cloudwatch, metric*, backup*, restore*, snapshot*, failover, disaster recovery, availab*, uptime, capacity',
      tools: ['monitoring', 'logging'],
      duties: [
        {
          say: '[watch] resources through {monitoring+logging}, and [set] alerts that name what has to be done',
          brief: '[watch] resources through {monitoring+logging}',
        },
        {
          say: '[set] up metrics, alerts and backups, and [rehearse] a restore now and then to see that it works',
          brief: '[set] up alerts and [rehearse] restores',
        },
      ],
    },
  ],
  hooks: [
    'I build the cloud environments that applications run in, and watch what they cost and who can get in.',
    'Accounts, networks, servers, permissions and the bill at the end of the month: that is my side of the cloud.',
    'When a team needs somewhere to run its software, I build that place, as code where I can.',
  ],
  about: [
    [
      'Most of my work is on {cloud}, written down in {iac} so that an environment can be built a second time.',
      'Most of my work is on {cloud}: building environments, narrowing permissions, and looking into what is slow or expensive.',
      'My week is a mix of building environments, answering why something cannot connect, and clearing out what is no longer needed.',
    ],
    [
      'Clicking something together is quick once and slow ever after, so I would rather write it as code.',
      'A backup counts for me when somebody has restored it.',
      'Cloud bills grow quietly, and I like to know which line belongs to whom.',
    ],
  ],
  closings: [
    'In short, I give software a place to run, and keep that place watched, backed up and no bigger than it needs to be.',
    'Overall, I try to run cloud environments that can be rebuilt from code and explained line by line from the bill.',
    'Most of it comes down to small, reviewed changes and knowing how to take them back.',
  ],
  manners: [
    'If an environment cannot be deleted and built again, I do not quite trust it yet.',
    'I ask who needs access before I ask how to grant it.',
    'A quiet dashboard makes me check whether the alerts still work.',
  ],
  strengths: ['Cloud infrastructure', 'Infrastructure as code', 'Cloud networking'],
};
