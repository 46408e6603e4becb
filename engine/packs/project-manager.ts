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
          say: '[organize] and [track] the work in {pm}, and [update] dates as soon as they change',
          brief: '[plan] and [track] the work in {pm}',
        },
        {
          say: '[break] the work into tasks, [agree] on dates with those responsible, and [track] dependencies',
          brief: '[plan] tasks and [track] dependencies',
        },
      ],
    },
    {
      id: 'tracking',
      headings: ['Progress Reporting', 'Tracking & Reporting'],
      cues: 'track*, progress, status*, report*, dashboard*, kpi*, metric*, rag, steering*, governance, pmo, excel, tracker*, monitor*, follow up*',
      tools: ['bi', 'office'],
      duties: [
        {
          say: '[use] {office+bi} to report on progress, delays and next steps',
          brief: '[use] {office+bi} to report on progress',
        },
        {
          say: '[monitor] milestones week by week, and [write] status reports on delays and corrective actions',
          brief: '[monitor] milestones and [write] status reports',
        },
      ],
    },
    {
      id: 'risks',
      headings: ['Risks & Issues', 'Risk Management'],
      cues: 'risk*, issue*, raid, mitigat*, escalat*, contingenc*, block*, change request*, change control, scope*, problem*, lessons learned, lessons learnt, recover*',
      duties: [
        {
          say: '[maintain] the risk and issue log, [assign] owners, and [escalate] problems that the team cannot solve',
          brief: '[maintain] the risk and issue log',
        },
        {
          say: '[identify] risks early, and [explain] how changes in scope affect dates and budget',
          brief: '[explain] the impact of scope changes',
        },
      ],
    },
    {
      id: 'stakeholders',
      headings: ['Stakeholder Communication', 'Stakeholders'],
      cues: 'stakeholder*, chair*, client*, customer*, sponsor*, communicat*, present*, meeting*, minutes, steering committee*, expectation*, executive*, point of contact, workshop*, requirement*, liais*, sign off, sign-off',
      duties: [
        {
          say: '[keep] sponsors, users and teams informed of progress and problems',
          brief: '[keep] sponsors and users informed',
        },
        {
          say: '[run] project meetings, and [send] out minutes with actions, owners and deadlines',
          brief: '[run] project meetings',
        },
      ],
    },
    {
      id: 'money',
      headings: ['Budget & Resources', 'Project Budget'],
      cues: 'budget*, business case*, cost*, forecast*, invoic*, resource*, resourcing, staffing, capacity, allocation*, spend*, financ*, procure*, purchase order*, p&l, timesheet*, billing, revenue',
      tools: ['erp', 'finance'],
      duties: [
        {
          say: '[compare] spending and progress with the plan, and [plan] resources ahead',
          brief: '[track] budget and resources',
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
          say: '[talk] to the people who do the work, [remove] obstacles, and [keep] meetings short',
          brief: '[remove] obstacles for the team',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Delivery & Handover', 'Project Delivery'],
      cues: 'test, testing, uat, quality, go-live, go live, launch*, rollout*, roll out*, release*, deploy*, handover*, hand over, accept*, closure, training, train users, user training, migrat*, implement*, cutover*, site visit*',
      duties: [
        {
          say: '[prepare] the launch and the handover with the future users, and [record] lessons learned',
          brief: '[prepare] the launch and the handover',
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
    'I keep projects on schedule and make sure everyone knows the next step.',
    'My work is planning projects, coordinating people and solving problems early.',
    'I plan projects, track progress and keep everyone informed.',
  ],
  about: [
    [
      'I keep the plan in {pm}, and I ask people about progress before I update it.',
      'I get dates from the people who have to meet them.',
      'Before a meeting, I go through open actions and risks.',
    ],
    [
      'When a date is at risk, I report it while there is time to act.',
      'I write down decisions and send them to everyone concerned.',
    ],
  ],
  closings: [
    'In short, my job is to bring a project to its goal on time and without surprises.',
    'Overall, I want everyone on a project to know the plan and the next step.',
  ],
  strengths: ['Project planning', 'Risk management', 'Stakeholder communication'],
};
