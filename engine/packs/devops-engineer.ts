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
          say: '[build] and [maintain] the environments that services run in, as code that can be reviewed, repeated and undone',
          brief: '[build] and [maintain] environments as code',
        },
        {
          say: '[provision] servers, networks and access as code, and [keep] test and production environments alike',
          brief: '[provision] servers, networks and access as code',
        },
      ],
    },
    {
      id: 'containers',
      headings: ['Containers & Orchestration'],
      cues: 'container*, docker*, kubernetes, helm, cluster*, pod, pods, namespace*, eks, aks, gke, ecs, openshift, service mesh, istio, image registry, images, node upgrade*, autoscal*, ingress',
      tools: ['container'],
      duties: [
        {
          say: '[operate] {container} day to day: upgrades, resource limits, access, and the settings that let services recover on their own',
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
          say: '[look] after the pipelines that test, package and deploy every change, and [keep] rolling back easy',
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
          say: '[watch] systems through {monitoring+logging}, and [tune] alerts until each one asks for something that a person can do',
          brief: '[watch] systems through {monitoring+logging}',
        },
        {
          say: '[set] up metrics, logs and alerts, and [remove] the alerts that wake people for nothing',
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
            '[maintain] {os} systems and their patches',
            '[keep] {server} in good order',
            '[operate] {queue} for the teams that depend on it',
          ],
          brief: ['[maintain] {os} systems', '[keep] {server} in good order', '[operate] {queue}'],
        },
        {
          say: '[respond] to incidents, [bring] services back first and [find] the cause second, and [write] down what was learned',
          brief: '[respond] to incidents and [find] their cause',
        },
        {
          say: '[test] backups and failover before they are needed, and [plan] capacity and patching ahead of time',
          brief: '[test] backups and [plan] capacity and patching',
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
          say: '[script] in {language} what would otherwise be done by hand, and [hand] teams tools that they can use without asking',
          brief: '[automate] manual work in {language}',
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
          say: '[keep] permissions narrow and secrets out of code, [renew] certificates in time, and [watch] what the infrastructure costs',
          brief: '[keep] permissions narrow and costs in view',
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
          say: '[talk] with developers about how their services are built, configured and run, and [help] them when a deployment fails',
          brief: '[help] developers run their services',
        },
        {
          say: '[advise] development teams on what production asks of a service, before it gets there rather than after',
          brief: '[advise] development teams on what production needs',
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
          say: '[write] runbooks that make sense in the middle of the night, and [correct] them after every use',
          brief: '[write] and [correct] runbooks',
        },
      ],
    },
  ],
  hooks: [
    'I keep {domain} running, and build the path by which changes reach it.',
    'My job is what {domain} stands on: the infrastructure, the pipelines and the alerts that matter.',
    'I look after what software stands on: the infrastructure, the pipelines and the alerts that matter.',
    'My job is making releases ordinary, outages short and infrastructure something that can be read as code.',
  ],
  about: [
    [
      'Most of my work is infrastructure on {cloud}, described in {iac}, with services running on {container}.',
      'Most of my work is on {cloud}, with {cicd} to get changes there.',
      'Most of my work is on {cloud}: environments, pipelines, and the questions that come up when something is slow.',
      'My days are divided between building environments, looking after pipelines and finding out why something is slow.',
    ],
    [
      'What can be written as code should be, because then it can be reviewed, repeated and undone.',
      'If a manual step has to happen every week, I would rather spend a day on removing it.',
    ],
    [
      'When something breaks, getting it back comes first; finding out why comes right after, without looking for someone to blame.',
      'An alert that nobody can act on is noise, so I remove as many as I add.',
    ],
    [
      'Developers should not need to ask me for every deployment, and good tooling is how we get there.',
      'A large part of the job is talking to developers early, while a service is still easy to change.',
    ],
  ],
  closings: [
    'In short, I keep {domain} running, and make changing it a routine matter.',
    'In short, I keep systems running and make changing them a routine matter.',
    'Across all of it, my aim is infrastructure that can be rebuilt from code and releases that nobody has to fear.',
    'Put simply, I look after what everything else runs on, and try to automate myself out of the repeated parts.',
  ],
  manners: [
    'Quiet nights and uneventful releases are what I work for.',
    'I like systems that tell you what is wrong with them.',
    'I try to fix the cause once rather than the symptom twice.',
  ],
  strengths: ['Cloud infrastructure', 'CI/CD', 'Monitoring'],
};
