import type { Pack } from './pack.ts';

export const managementConsultant: Pack = {
  id: 'management-consultant',
  family: 'office',
  title: 'Management Consultant',
  aliases: [
    'management consulting',
    'strategy consultant',
    'strategy manager',
    'strategy analyst',
    'strategy associate',
    'strategy consulting',
    'operations consultant',
    'business consultant',
    'consulting analyst',
    'consulting associate',
    'engagement manager',
    'transformation manager',
    'transformation consultant',
    'change manager -it',
    'change management -it',
    'process improvement -engineer -technician',
    'process excellence',
    'continuous improvement -engineer -technician',
    'operational excellence -engineer -technician',
    'lean consultant',
    'six sigma -engineer -technician',
    'organizational development consultant',
    'public sector consultant',
    'corporate strategy',
    'business transformation',
  ],
  core: 'analysis',
  glossary: {
    deck: 'presentation',
    decks: 'presentations',
    ppt: 'presentation',
    sow: 'statement of work',
    dd: 'due diligence',
    tom: 'operating model',
    pmo: 'PMO',
    mece: 'MECE',
  },
  settings: ['healthcare', 'public sector', 'operations', 'strategy', 'freelance', 'independent'],
  themes: [
    {
      id: 'analysis',
      headings: ['Analysis', 'Research & Analysis'],
      cues: 'analys*, analyz*, research*, benchmark*, data*, model*, market*, diagnos*, survey*, interview*, hypothes*, due diligence, baseline*, compar*, competitor*, sizing, business case*, cost*, forecast*, spreadsheet*',
      tools: ['bi'],
      duties: [
        {
          say: '[interview] people who do the work, [check] what they say against the figures, and [note] where the two differ',
          brief: '[interview] people and [check] the figures',
        },
        {
          say: '[break] a question into parts, and [find] out first what would change the answer',
          brief: '[break] questions into parts',
        },
      ],
    },
    {
      id: 'recommendations',
      headings: ['Recommendations & Presentations', 'Recommendations'],
      cues: 'recommend*, present*, deck*, slide*, report*, workshop*, steering committee*, steerco*, board*, proposal*, strateg*, roadmap*, write*, findings, storyline*, facilitat*, options',
      duties: [
        {
          say: '[present] the answer first, and [show] how it was found',
          brief: '[present] findings clearly',
        },
      ],
    },
    {
      id: 'change',
      headings: ['Change & Implementation', 'Implementation'],
      cues: 'implement*, change*, transform*, process*, redesign*, improv*, lean, six sigma, kaizen, value stream*, restructur*, operating model*, organization design, organisation design, integrat*, rollout*, roll out*, pilot*, sop*, automat*, train*, savings, turnaround*, merger*',
      duties: [
        {
          say: '[try] a change with one team first, [listen] to what gets in its way, and [adjust] it before it spreads',
          brief: '[try] changes with one team first',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients & Stakeholders', 'Clients'],
      cues: 'client*, stakeholder*, meeting*, relationship*, executive*, leadership, sponsor*, department*, coordinat*, liais*, consult*, advis*, collaborat*, work with, working with, negotiat*, business development, sell*, pitch*, rfp*, bid*',
      duties: [
        {
          say: '[agree] at the start on the question and the end date, and [raise] bad news early',
          brief: '[agree] on the question and [raise] bad news early',
        },
        {
          say: 'when self-employed, self employed, freelance, independent, own firm, own practice: [write] short proposals with scope and fee, and [agree] on the end date',
          brief: '[write] proposals with scope and fee',
        },
      ],
    },
    {
      id: 'projects',
      headings: ['Project Work', 'Projects'],
      cues: 'project*, plan*, workstream*, milestone*, track*, pmo, deadline*, risk*, budget*, timeline*, deliverable*, program*, engagement*, status*',
      tools: ['pm'],
      duties: [
        {
          say: '[keep] tasks, owners and dates in {pm}, and [follow] up on what is late',
          brief: '[keep] tasks and dates in {pm}',
        },
        {
          say: '[keep] a list of tasks, owners and dates, and [follow] up on what is late',
          brief: '[follow] up on tasks and dates',
        },
      ],
    },
    {
      id: 'team',
      headings: ['Team & Mentoring', 'Team'],
      cues: 'lead a team, leading a team, led a team, manage a team, managing a team, team of, analysts, mentor*, coach*, supervis*, junior*, recruit*, hiring, review work, staffing',
      duties: [],
    },
  ],
  hooks: [
    'I help organizations find out what holds them up and what to do about it.',
    'not as manager, lead, head, excellence, improvement, corporate: My work begins with a question from a client, and ends when people work differently.',
  ],
  about: [
    [
      'I spend time where the work is done before I draw a conclusion.',
      'Before I recommend a change, I test it against the figures and with the people concerned.',
    ],
    [
      'When the figures do not support an idea, I say so.',
      'I write down recommendations together with the reasons and the next steps.',
    ],
  ],
  closings: [
    'In short, my job is to help an organization to see what holds it up and to change it.',
    'Overall, I want changes to last after the project has ended.',
  ],
  strengths: ['Analysis', 'Recommendations', 'Implementation'],
};
