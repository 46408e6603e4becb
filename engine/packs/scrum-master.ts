import type { Pack } from './pack.ts';

export const scrumMaster: Pack = {
  id: 'scrum-master',
  family: 'general',
  title: 'Scrum Master',
  aliases: [
    'scrummaster',
    'agile coach',
    'agile',
    'agile master',
    'agile consultant',
    'agile delivery lead',
    'agile project manager',
    'scrum lead',
    'scrum',
    'iteration manager',
    'release train engineer',
    'kanban coach',
  ],
  core: 'events',
  glossary: {
    sm: 'Scrum Master',
    po: 'product owner',
    dsm: 'daily standup',
    wip: 'WIP',
    dod: 'definition of done',
    dor: 'definition of ready',
    retro: 'retrospective',
    retros: 'retrospectives',
  },
  settings: [],
  themes: [
    {
      id: 'events',
      headings: ['Team Events', 'Scrum Events'],
      cues: 'standup*, stand-up*, daily, sprint*, sprint planning, sprint review*, ceremon*, event*, facilitat*, scrum, demo*, pi planning, iteration*, meeting*, timebox*, workshop*',
      duties: [
        {
          say: '[facilitate] sprint planning, daily scrums, reviews and retrospectives, and [keep] them focused',
          brief: '[facilitate] planning, reviews and retrospectives',
        },
        {
          say: '[prepare] and [facilitate] Scrum events, and [encourage] everyone to take part',
          brief: '[prepare] and [facilitate] Scrum events',
        },
      ],
    },
    {
      id: 'impediments',
      headings: ['Impediments', 'Removing Impediments'],
      cues: 'impediment*, blocker*, block*, obstacle*, remov*, unblock*, dependenc*, escalat*, risk*, issue*, shield*, protect*, interruption*, conflict*',
      duties: [
        {
          say: '[help] the team resolve blockers, and [escalate] those it cannot resolve on its own',
          brief: '[help] the team resolve blockers',
        },
        {
          say: '[track] impediments, [escalate] them to the right people, and [follow] up until they are resolved',
          brief: '[track] and [escalate] impediments',
        },
      ],
    },
    {
      id: 'improvement',
      headings: ['Continuous Improvement', 'Team Improvement'],
      cues: 'retrospective*, improv*, experiment*, action item*, lessons, feedback*, working agreement*, definition of done, definition of ready, team health*, health check*, maturity, assessment*, waste*, process*, ways of working',
      duties: [
        {
          say: '[encourage] open discussion in retrospectives, and [help] the team agree on improvements',
          brief: '[help] the team agree on improvements',
        },
        {
          say: '[follow] up on improvement actions, and [review] their effect with the team',
          brief: '[follow] up on improvement actions',
        },
      ],
    },
    {
      id: 'coaching',
      headings: ['Agile Coaching', 'Team Coaching'],
      cues: 'coach*, coaching, coached, coach product, train new, mentor*, train*, teach*, taught, mindset*, agile adoption, adopt*, transformation*, agile practice*, self-organi*, self organi*, new team*, onboard*, leadership*, management*, scaling, guide*, educat*, community of practice, communities of practice',
      duties: [
        {
          say: '[support] teams and stakeholders in applying Scrum, and [explain] the reasons behind its practices',
          brief: '[support] teams in applying Scrum',
        },
        {
          say: '[observe] how the team works together, [share] observations, and [help] it find its own solutions',
          brief: '[observe] how the team works together',
        },
      ],
    },
    {
      id: 'backlog',
      headings: ['Backlog & Product Owner', 'Backlog Support'],
      cues: 'backlog*, groom*, refine*, refinement, product owner*, user stor*, stories, story, epic*, prioriti*, acceptance criteria, estimat*, story point*, split*, roadmap*, release*, release planning',
      tools: ['pm'],
      duties: [
        {
          say: '[help] the product owner keep the backlog in {pm} ordered, refined and clear to the team',
          brief: '[help] keep the backlog in {pm} refined',
        },
        {
          say: '[help] the product owner split and order user stories, and [facilitate] backlog refinement',
          brief: '[facilitate] backlog refinement',
        },
      ],
    },
    {
      id: 'metrics',
      headings: ['Metrics & Transparency', 'Progress & Metrics'],
      cues: 'velocity, burndown*, burn-down*, burnup*, metric*, cycle time*, lead time*, throughput, flow, cumulative flow, report*, sprint report*, dashboard*, jira*, board*, track*, predictab*, forecast*, kpi*, status*, transparen*, confluence, document*, capacity',
      tools: ['bi', 'docs', 'office'],
      duties: [
        {
          say: '[keep] the board up to date, and [use] cycle time and work in progress to guide team discussions',
          brief: '[keep] the board up to date',
        },
        {
          say: '[make] progress and waiting times visible, and [discuss] them with the team',
          brief: '[make] progress and waiting times visible',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Stakeholders & Other Teams', 'Across Teams'],
      cues: 'stakeholder*, collaborat*, coordinat*, cross-team, cross-functional, other teams, other scrum masters, scrum of scrums, client*, communicat*, work with, working with, worked with, helped, align*, vendor*, offshore*, distributed team*, release train, team of, teams, squad*, hiring',
      tools: ['communication'],
      duties: [
        {
          say: '[coordinate] dependencies with other teams, and [explain] to stakeholders how to submit requests',
          brief: '[coordinate] dependencies with other teams',
        },
        {
          say: '[protect] the sprint goal from unplanned work, and [direct] new requests to the backlog',
          brief: '[protect] the sprint goal from unplanned work',
        },
      ],
    },
  ],
  hooks: [
    'I help the team with its way of working, so that it can focus on the product.',
    'I facilitate Scrum events, help remove impediments and coach the team.',
  ],
  about: [
    [
      'I look at the board in {pm} and then talk with the people behind it.',
      'I talk with team members one to one as well as in the events.',
      'Before a retrospective, I think about which question would help the team most.',
    ],
    [
      'When a meeting is of no use to the team, I suggest that we change it or drop it.',
      'I use metrics to start a conversation.',
    ],
  ],
  closings: [
    'In short, my job is to help the team to work well together and to improve how it works.',
    'Overall, I want the team to be able to focus on the product and to manage itself.',
  ],
  strengths: ['Facilitation', 'Team coaching', 'Removing impediments'],
};
