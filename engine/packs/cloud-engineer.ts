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
          say: '[set] up accounts, servers and storage in the cloud, and [choose] sizes that fit the workload',
          brief: '[set] up cloud accounts, servers and storage',
        },
        {
          say: '[provision] resources for teams, [check] their size and permissions, and [remove] unused ones',
          brief: '[provision] cloud resources',
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
            '[script] recurring tasks in {language}',
          ],
          brief: ['[write] infrastructure as code in {iac}', '[script] recurring tasks in {language}'],
        },
        {
          say: '[define] cloud resources in reviewed and repeatable code, and [apply] changes through it',
          brief: '[define] cloud resources in code',
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
          say: '[design] subnets, routes and name resolution, and [troubleshoot] connection problems between services',
          brief: '[design] subnets and routes',
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
          say: '[manage] {container}, from upgrades to resource limits, and [help] teams move their services onto it',
          brief: '[manage] services on {container}',
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
          say: '[grant] roles and keys with the least privilege needed, [rotate] secrets, and [close] unnecessary public access',
          brief: '[limit] permissions and [rotate] secrets',
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
          say: '[tag] resources to assign costs to their owners, and [identify] idle ones',
          brief: '[assign] cloud costs to their owners',
        },
        {
          say: '[review] the bill regularly, [resize] oversized resources, and [shut] down unused ones',
          brief: '[monitor] and [reduce] cloud costs',
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
          say: '[watch] resources through {monitoring+logging}, and [set] up actionable alerts',
          brief: '[watch] resources through {monitoring+logging}',
        },
        {
          say: '[set] up metrics, alerts and backups, and [test] restores regularly',
          brief: '[set] up alerts and [test] restores',
        },
      ],
    },
  ],
  hooks: [
    'I build cloud environments for applications, and I look after their security and cost.',
    'I look after cloud accounts, networks, servers, permissions and costs.',
    'I build the cloud environments that teams run their software in, as code where possible.',
  ],
  about: [
    [
      'I mostly work on {cloud}, and I define environments in {iac} to make them repeatable.',
      'I mostly work on {cloud}: building environments, limiting permissions and solving problems of speed or cost.',
      'I build environments, solve connection problems and remove unused resources.',
    ],
    [
      'I test backups by restoring them.',
      'Before I change an environment, I have the change reviewed and plan how to undo it.',
    ],
  ],
  closings: [
    'In short, my job is to give teams cloud environments that are secure, monitored and no larger than needed.',
    'Overall, I want cloud environments that can be rebuilt from code and whose costs are clear.',
  ],
  strengths: ['Cloud infrastructure', 'Infrastructure as code', 'Cloud networking'],
};
