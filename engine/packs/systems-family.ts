import type { FamilyPack } from './pack.ts';

/** What those who run computer systems have in common: clouds, servers, networks, databases, their security. */
export const systemsFamily: FamilyPack = {
  themes: [
    {
      id: 'incidents',
      headings: ['Incidents & On-Call', 'Incident Response'],
      cues: 'on call, on-call, oncall, incident*, outage*, downtime, production issue*, prod issue*, production support, troubleshoot*, root cause*, rca, rcas, postmortem*, post-mortem*, post-incident, escalat*, war room, p1, p2, sev1, ticket*, sla, slas, support, support calls, 24x7, 24/7, fault*, breakdown*',
      duties: [
        {
          say: '[respond] to incidents, [restore] service before anything else, and [look] for the cause once things run again',
          brief: '[respond] to incidents and [look] for their cause',
        },
        {
          say: '[take] alerts and tickets as they come in, [narrow] down where the fault lies, and [say] plainly what is known so far',
          brief: '[narrow] down faults and [restore] service',
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
          say: '[tell] people what is planned, what is broken and what it means for them, in words that fit who is asking',
          brief: '[tell] people what is planned and what is broken',
        },
        {
          say: '[answer] questions from developers and other teams, and [bring] in vendors when a problem is on their side',
          brief: '[answer] questions from developers and other teams',
        },
        {
          say: '[track] requests and changes in {pm}, so that people can see what is planned and what is stuck',
          brief: '[track] requests and changes in {pm}',
        },
        {
          say: '[announce] maintenance early, [say] how long it will take, and [report] back when it is done',
          brief: '[announce] maintenance early',
        },
        {
          say: '[sit] down with other teams before their projects need the infrastructure, and [write] up what was agreed',
          brief: '[plan] ahead with other teams',
        },
        {
          say: '[explain] technical limits without jargon, and [offer] a way around them where there is one',
          brief: '[explain] technical limits in plain words',
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
          say: '[keep] notes and procedures in {docs} in step with what is really running',
          brief: '[keep] notes and procedures in {docs}',
        },
        {
          say: '[write] down what was found, what was changed and why, so that the next person need not start from nothing',
          brief: '[document] findings and changes',
        },
        {
          say: '[keep] procedures short enough to follow at night, and [correct] them when they turn out wrong',
          brief: '[keep] procedures short and current',
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
