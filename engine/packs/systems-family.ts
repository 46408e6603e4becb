import type { FamilyPack } from './pack.ts';

/** What those who run computer systems have in common: clouds, servers, networks, databases, their security. */
export const systemsFamily: FamilyPack = {
  themes: [
    {
      id: 'incidents',
      headings: ['Incidents & On-Call', 'Incident Response'],
      cues: 'on call, on-call, oncall, incident*, outage*, downtime, production issue*, prod issue*, production support, troubleshoot*, root cause*, rca, rcas, postmortem*, post-mortem*, post-incident, escalat*, war room, p1, p2, sev1, ticket*, sla, slas, support, support calls, 24x7, 24/7, fault*, breakdown*, on standby, stand-by, standby every',
      duties: [
        {
          say: '[respond] to incidents, [restore] service quickly, and [investigate] the root cause afterward',
          brief: '[respond] to incidents and [investigate] their cause',
        },
        {
          say: '[handle] alerts and tickets, [isolate] the fault, and [keep] users informed until it is resolved',
          brief: '[isolate] faults and [restore] service',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Teams', 'Collaboration'],
      cues: 'collaborat*, coordinat*, developers, dev team*, development team*, application team*, app team*, other teams, stakeholder*, cross-functional, work with, working with, worked with, work closely, worked closely, helped, help dev*, client*, vendor*, oem, tac, isp, isps, supplier*, third party, third parties, handover*, standup*, stand-up*, meetings, change request*, change management, change advisory, cab, change window*, advise*, project*, requirement*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[inform] users and other teams about planned changes and outages in terms that they understand',
          brief: '[inform] users about changes and outages',
        },
        {
          say: '[answer] questions from developers and other teams, and [escalate] problems to vendors when necessary',
          brief: '[answer] questions from developers and other teams',
        },
        {
          say: '[track] requests and changes in {pm}, and [keep] their status visible to other teams',
          brief: '[track] requests and changes in {pm}',
        },
        {
          say: '[announce] maintenance early, [state] the expected downtime, and [confirm] when the work is complete',
          brief: '[announce] maintenance windows early',
        },
        {
          say: '[plan] infrastructure needs with project teams in advance, and [record] the decisions',
          brief: '[plan] infrastructure needs with project teams',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation & Runbooks', 'Documentation'],
      cues: 'document, documents, documenting, documented, documentation, runbook*, wiki, sop, sops, knowledge base, kb article*, diagram*, network diagram*, architecture diagram*, inventory, cmdb, asset*, procedure*, report, reports, reporting, how-to*, visio',
      tools: ['docs'],
      duties: [
        {
          say: '[maintain] procedures and configuration notes in {docs}',
          brief: '[maintain] procedures in {docs}',
        },
        {
          say: '[record] findings, changes and the reasons for them, so that colleagues can follow the history',
          brief: '[record] findings and changes',
        },
        {
          say: '[write] short, clear procedures for recurring tasks and incidents',
          brief: '[write] procedures for recurring tasks',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Training & Mentoring', 'Mentoring'],
      cues: 'mentor*, coach*, juniors, junior*, interns, kt sessions, kt session, kt, knowledge transfer, knowledge sharing, train, trained, training, trainings, new joiners, new hires, newcomers, freshers, taught, teach*, workshop*, onboard*',
      duties: [],
    },
    {
      id: 'quality',
      headings: ['Reviews & Testing'],
      cues: 'code review*, pull request*, peer review*, review code, reviewing code, unit test*, coding standards, testing, uat',
      duties: [],
    },
  ],
  glossary: {
    prs: 'pull requests',
    infra: 'infrastructure',
    env: 'environment',
    envs: 'environments',
    dr: 'disaster recovery',
    mgmt: 'management',
    certs: 'certificates',
    vm: 'VM',
    vms: 'VMs',
    perf: 'performance',
    config: 'configuration',
    configs: 'configurations',
  },
};
