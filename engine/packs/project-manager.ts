import type { Pack } from './pack.ts';

export const projectManager: Pack = {
  id: 'project-manager',
  family: 'general',
  title: 'Project Manager',
  aliases: [
    'project management',
    'project coordinator',
    'project co ordinator',
    'project lead',
    'project officer',
    'project administrator',
    'project assistant',
    'project director',
    'project planner',
    'programme manager',
    'program manager',
    'program coordinator',
    'programme coordinator',
    'program director',
    'delivery manager',
    'delivery lead',
    'pmo',
    'tpm',
  ],
  core: 'planning',
  glossary: {
    wbs: 'work breakdown structure',
    crs: 'change requests',
    sow: 'statement of work',
    sows: 'statements of work',
  },
  settings: ['it', 'construction', 'software'],
  themes: [
    {
      id: 'planning',
      headings: ['Planning & Scheduling', 'Project Planning'],
      cues: 'plan, plans, planning, planned, schedul*, timeline*, milestone*, gantt*, work breakdown*, estimat*, deadline*, dependenc*, kickoff*, kick-off*, roadmap*, backlog*, sprint*, initiat*, project plan*, deliver*, end to end, end-to-end, project*',
      tools: ['pm'],
      duties: [
        {
          say: '[plan] and [track] the work in {pm}, and [move] dates openly as soon as they no longer hold',
          brief: '[plan] and [track] the work in {pm}',
        },
        {
          say: '[break] the work into steps, [agree] on dates with those who will do it, and [watch] what depends on what',
          brief: '[plan] the work and [watch] what depends on what',
        },
      ],
    },
    {
      id: 'tracking',
      headings: ['Progress & Reporting', 'Tracking & Reporting'],
      cues: 'track*, progress, status*, report*, dashboard*, kpi*, metric*, rag, steering*, governance, pmo, excel, tracker*, monitor*, follow up*',
      tools: ['bi', 'office'],
      duties: [
        {
          say: '[report] progress as it is, with {office+bi} for the figures and plain words for what is late',
          brief: '[report] progress with {office+bi}',
        },
        {
          say: '[follow] progress week by week, and [write] status reports that name what is late and what is being done about it',
          brief: '[follow] progress and [write] status reports',
        },
      ],
    },
    {
      id: 'risks',
      headings: ['Risks & Issues', 'Risks, Issues & Changes'],
      cues: 'risk*, issue*, raid, mitigat*, escalat*, contingenc*, block*, change request*, change control, scope*, problem*, lessons learned, lessons learnt, recover*',
      duties: [
        {
          say: '[keep] a short list of risks and open issues, with a name beside each, and [escalate] what the team cannot settle',
          brief: '[follow] risks and open issues',
        },
        {
          say: '[ask] what could go wrong before it does, and [show] what a change in scope means for dates and money',
          brief: '[show] what changes mean for dates and money',
        },
      ],
    },
    {
      id: 'stakeholders',
      headings: ['Stakeholders & Communication', 'Stakeholders'],
      cues: 'stakeholder*, chair*, client*, customer*, sponsor*, communicat*, present*, meeting*, minutes, steering committee*, expectation*, executive*, point of contact, workshop*, requirement*, liais*, sign off, sign-off',
      duties: [
        {
          say: '[keep] sponsors, users and teams informed, and [make] sure that bad news does not travel more slowly than good',
          brief: '[keep] sponsors and users informed',
        },
        {
          say: '[run] project meetings to an agenda, and [send] out short minutes with who does what by when',
          brief: '[run] project meetings',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Budget & Resources', 'Budgets'],
      cues: 'budget*, business case*, cost*, forecast*, invoic*, resource*, resourcing, staffing, capacity, allocation*, spend*, financ*, procure*, purchase order*, p&l, timesheet*, billing, revenue',
      tools: ['erp', 'finance'],
      duties: [
        {
          say: '[compare] what has been spent with what has been done, and [see] early who will be needed when',
          brief: '[watch] budget and capacity',
        },
      ],
    },
    {
      id: 'suppliers',
      headings: ['Vendors & Contracts', 'Suppliers'],
      cues: 'vendor*, supplier*, contract*, subcontract*, tender*, negotiat*, statement of work, statements of work, third party, third parties, agency, agencies, outsourc*, offshore*, partner*, permit*',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Coordination', 'Working with the Team'],
      cues: 'coordinat*, co-ordinat*, cross-functional, team*, developers, engineers, designers, departments, agile, scrum, standup*, stand-up*, ceremon*, retro*, work with, working with, worked with, collaborat*, facilitat*, helped, mentor*, assign*, delegat*, remove blockers',
      tools: ['communication'],
      duties: [
        {
          say: '[talk] to the people who do the work, [clear] away what holds them up, and [protect] their time from needless meetings',
          brief: '[clear] away what holds the team up',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Delivery & Handover', 'Testing & Rollout'],
      cues: 'test, testing, uat, quality, go-live, go live, launch*, rollout*, roll out*, release*, deploy*, handover*, hand over, accept*, closure, training, train users, user training, migrat*, implement*, cutover*, site visit*',
      duties: [
        {
          say: '[prepare] launch and handover with those who will live with the result, and [note] what the next project should know',
          brief: '[prepare] launch and handover',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Project Documentation', 'Documentation'],
      cues: 'document, documents, documenting, documented, documentation, charter*, sharepoint, confluence, filing, records, template*, sop, sops, project files, audit*',
      tools: ['docs'],
      duties: [],
    },
  ],
  hooks: [
    'I keep projects moving: what is next, who does it, what stands in the way, and who has to know.',
    'My work is plans, people and the gap between them, and most of it happens in conversations.',
    'I am the person who knows what is late, why, and what we are doing about it.',
  ],
  about: [
    [
      'I keep plans in {pm}, but I learn how things stand by talking to people.',
      'Much of my week goes into asking how things stand and passing the answer on to those who need it.',
    ],
    [
      'A date counts only when the person who has to meet it has named it, so that is where I get my dates.',
      'I would rather report a delay early and small than late and large.',
    ],
  ],
  closings: [
    'In short, I plan with the people who do the work, say plainly how it stands, and clear the way where I can.',
    'Overall, I try to make sure that nobody is surprised by a date, a cost or a change.',
    'Put simply, everyone on a project should know what comes next, and I see to it that they do.',
  ],
  manners: [
    'Minutes from me are short, because long ones go unread.',
    'I ask open questions in status meetings, because a green light alone tells me little.',
    'I thank people for bad news, so that it keeps arriving early.',
  ],
  strengths: ['Project planning', 'Risk management', 'Stakeholder communication'],
};
