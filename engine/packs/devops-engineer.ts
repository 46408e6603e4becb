import type { Pack } from './pack.ts';

export const devopsEngineer: Pack = {
  id: 'devops-engineer',
  family: 'software',
  title: 'DevOps Engineer',
  aliases: [
    'devops',
    'devops developer',
    'devsecops',
    'devsecops engineer',
    'site reliability',
    'site reliability engineer',
    'sre',
    'sre engineer',
    'platform engineer',
    'cloud devops engineer',
    'infrastructure software engineer',
    'platform software engineer',
    'release engineer',
    'build engineer',
    'kubernetes engineer',
    'kubernetes administrator',
    'aws devops engineer',
    'azure devops engineer',
  ],
  core: 'operations',
  glossary: {
    infra: 'infrastructure',
    env: 'environment',
    envs: 'environments',
    dr: 'disaster recovery',
    postmortems: 'post-incident reviews',
    certs: 'certificates',
    pvt: 'private',
  },
  settings: ['aws', 'azure', 'gcp', 'platform'],
  themes: [
    {
      id: 'infrastructure',
      headings: ['Cloud & Infrastructure', 'Cloud Infrastructure'],
      cues: 'infrastructure, cloud, aws, azure, gcp, terraform, ansible, iac, provision*, vpc, vpcs, subnet*, network*, load balancer*, dns, landing zone*, multi-region, account*, vm, vms, virtual machine*, ec2, s3, migrat*, data center*, on-prem, on prem, configuration management, storage, lambda, serverless, cdn, databases, rds',
      tools: ['cloud', 'iac', 'hosting', 'storage', 'network', 'database'],
      duties: [
        {
          say: [
            '[run] environments on {cloud}',
            '[describe] infrastructure as code in {iac}',
            '[operate] workloads on {hosting}',
            '[look] after {network}',
            '[keep] data on {storage}',
          ],
          brief: [
            '[run] environments on {cloud}',
            '[describe] infrastructure as code in {iac}',
            '[operate] workloads on {hosting}',
          ],
        },
        {
          say: '[build] and [maintain] the environments that services run in, with code that can be reviewed and repeated',
          brief: '[build] and [maintain] environments as code',
        },
        {
          say: '[provision] servers, networks and access as code, and [keep] test and production environments consistent',
          brief: '[provision] servers, networks and access as code',
        },
      ],
    },
    {
      id: 'containers',
      headings: ['Containers & Orchestration'],
      cues: 'container*, docker*, kubernetes, helm, cluster*, pod, pods, namespace*, eks, aks, gke, ecs, openshift, service mesh, istio, image registry, images, node upgrade*, autoscal*, ingress, gke clusters, eks clusters, aks clusters',
      tools: ['container'],
      duties: [
        {
          say: '[operate] {container} day to day, including upgrades, resource limits, access and self-healing settings',
          brief: '[operate] services on {container}',
        },
      ],
    },
    {
      id: 'pipelines',
      headings: ['CI/CD & Releases', 'Pipelines & Releases'],
      cues: 'ci/cd, ci, cd, pipeline*, jenkins, build, builds, release*, deploy*, rollout*, rollback*, blue-green, blue green, canary, gitops, argo cd, github actions, gitlab ci, artifact*, branching, version control, git, feature flag*, build time*',
      tools: ['cicd', 'vcs', 'build', 'quality', 'testing'],
      duties: [
        {
          say: [
            '[create] and [maintain] pipelines in {cicd} that test, package and deploy every change',
            '[look] after repositories in {vcs}',
            '[keep] builds and artifacts in order with {build}',
          ],
          brief: ['[maintain] pipelines in {cicd}', '[look] after repositories in {vcs}'],
        },
        {
          say: '[look] after the pipelines that test, package and deploy changes, and [make] sure that they can be rolled back',
          brief: '[look] after delivery pipelines',
        },
      ],
    },
    {
      id: 'observability',
      headings: ['Monitoring & Observability', 'Observability'],
      cues: 'define slos, slos with, monitor*, alert*, observab*, log, logs, logging, metric*, dashboard*, tracing, slo, slos, sli, slis, sla, slas, error budget*, prometheus, grafana, datadog, splunk, uptime',
      tools: ['monitoring', 'logging', 'search'],
      duties: [
        {
          say: '[watch] systems through {monitoring+logging}, and [tune] alerts to keep each one actionable',
          brief: '[watch] systems through {monitoring+logging}',
        },
        {
          say: '[set] up metrics, logs and alerts, and [remove] alerts that nobody can act on',
          brief: '[set] up metrics, logs and useful alerts',
        },
      ],
    },
    {
      id: 'operations',
      headings: ['Operations & Reliability', 'Reliability & Incidents'],
      cues: 'on call, on-call, incident*, outage*, downtime, production issue*, prod issue*, production support, support, troubleshoot*, root cause*, rca, post-incident, postmortem*, post-mortem*, backup*, restore*, disaster recovery, failover, capacity, patch*, reliab*, availab*, chaos, upgrade*, maintain*, maintenance, server, servers, linux, windows, runbook*, ticket*, performance, scal*, queue*, kafka',
      tools: ['os', 'server', 'queue', 'cache'],
      duties: [
        {
          say: [
            '[maintain] and [patch] {os} systems',
            '[maintain] {server}',
            '[operate] {queue} for the teams that depend on it',
          ],
          brief: ['[maintain] {os} systems', '[maintain] {server}', '[operate] {queue}'],
        },
        {
          say: '[respond] to incidents, [restore] service quickly, [find] the root cause, and [document] the lessons learned',
          brief: '[respond] to incidents',
        },
        {
          say: '[test] backups and failover, and [plan] capacity and patching ahead of time',
          brief: '[test] backups and [plan] capacity',
        },
      ],
    },
    {
      id: 'automation',
      headings: ['Automation & Tooling', 'Automation'],
      cues: 'automat*, script*, bash, python, powershell, go, tooling, self-service, self service, developer platform, internal platform, golden path*, cli, bot, cron, toil, developer experience, template*, backstage',
      tools: ['language', 'runtime', 'tool'],
      duties: [
        {
          say: '[script] repetitive tasks in {language}, and [provide] self-service tools for development teams',
          brief: '[script] repetitive tasks in {language}',
        },
        {
          say: '[replace] manual steps with scripts and templates that others can read, run and change',
          brief: '[replace] manual steps with scripts',
        },
      ],
    },
    {
      id: 'security',
      headings: ['Security & Cost', 'Security & Access'],
      cues: 'aws bill, cloud bill, cloud cost*, security, secur*, secret*, vault, iam, permission*, access, least privilege, vulnerab*, scan*, complian*, soc 2, iso 27001, audit*, certificate*, ssl, tls, firewall*, waf, hardening, encrypt*, sso, cost, costs, bill, billing, finops, spend, savings, right-siz*, rightsiz*, budget*, reserved instance*',
      tools: ['security', 'auth'],
      duties: [
        {
          say: ['[manage] access with {auth}', '[check] systems and images with {security}'],
          brief: ['[manage] access with {auth}', '[check] systems with {security}'],
        },
        {
          say: '[limit] permissions, [keep] secrets out of code, [renew] certificates in time, and [watch] infrastructure costs',
          brief: '[limit] permissions and [watch] costs',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Developers', 'Collaboration'],
      cues: 'collaborat*, dev team*, developers, development team*, engineering team*, product team*, support teams, stakeholder*, cross-functional, work with, working with, worked with, work closely, worked closely, helped, help dev*, scrum, standup*, sprint*, planning, agile, vendor*, client, clients, requirement*, consult*, advise*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[support] developers with the build, configuration and operation of their services, and with failed deployments',
          brief: '[support] developers in running their services',
        },
        {
          say: '[advise] development teams early on what a service needs for production',
          brief: '[advise] development teams on production needs',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Code Reviews'],
      cues: 'code review*, pull request*, review code, reviewing code, unit test*, coding standards',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Documentation & Runbooks'],
      cues: 'document, documents, documenting, documented, documentation, readme*, wiki, runbooks, write runbook*, writing runbook*, wrote runbook*, architecture diagram*, sop, sops, knowledge base',
      tools: ['docs'],
      duties: [
        {
          say: '[write] runbooks that are easy to follow during an incident, and [update] them after use',
          brief: '[write] and [update] runbooks',
        },
      ],
    },
  ],
  hooks: [
    'I keep {domain} running, and I build the pipelines that deliver changes to it.',
    'I look after the infrastructure, pipelines and monitoring behind {domain}.',
    'I look after the infrastructure, pipelines and monitoring that software depends on.',
    'My job is making releases routine, outages short and infrastructure reproducible.',
  ],
  about: [
    [
      'I mostly work with infrastructure on {cloud}, defined in {iac}, with services running on {container}.',
      'I mostly work on {cloud}, and I use {cicd} to deliver changes.',
      'I mostly work on {cloud}: environments, pipelines and performance problems.',
      'I build environments, look after pipelines and solve performance problems.',
    ],
    [
      'When a manual step comes back every week, I look for a way to automate it.',
      'I remove alerts that nobody can act on.',
      'After an incident, I write down the cause and what would prevent it.',
    ],
  ],
  closings: [
    'In short, my job is to keep {domain} running and to make changes to it routine.',
    'In short, my job is to keep systems running and to make changes to them routine.',
    'Overall, I want releases that go smoothly and infrastructure that can be rebuilt from code.',
  ],
  strengths: ['Cloud infrastructure', 'CI/CD', 'Monitoring'],
};
