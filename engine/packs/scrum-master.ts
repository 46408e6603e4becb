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
          say: '[facilitate] planning, daily meetings, reviews and retrospectives, and [end] them when their purpose is met',
          brief: '[facilitate] planning, reviews and retrospectives',
        },
        {
          say: '[prepare] and [hold] the regular meetings of a sprint, and [see] to it that quiet people are heard as well',
          brief: '[prepare] and [hold] the meetings of a sprint',
        },
      ],
    },
    {
      id: 'impediments',
      headings: ['Impediments', 'Removing Impediments'],
      cues: 'impediment*, blocker*, block*, obstacle*, remov*, unblock*, dependenc*, escalat*, risk*, issue*, shield*, protect*, interruption*, conflict*',
      duties: [
        {
          say: '[clear] obstacles that the team cannot move alone, and [ask] first whether it really cannot',
          brief: '[clear] obstacles out of the way',
        },
        {
          say: '[collect] what slows a team down, [take] what is out of its hands to those who can change it, and [follow] up',
          brief: '[follow] up on what slows a team down',
        },
      ],
    },
    {
      id: 'improvement',
      headings: ['Retrospectives & Improvement', 'Continuous Improvement'],
      cues: 'retrospective*, improv*, experiment*, action item*, lessons, feedback*, working agreement*, definition of done, definition of ready, team health*, health check*, maturity, assessment*, waste*, process*, ways of working',
      duties: [
        {
          say: '[hold] retrospectives where people can say what they mean, and [help] the team pick one change that it will try',
          brief: '[help] teams pick one change to try',
        },
        {
          say: '[remind] teams of what they decided to try, and [ask] after a while whether it made a difference',
          brief: '[ask] whether a change made a difference',
        },
      ],
    },
    {
      id: 'coaching',
      headings: ['Coaching', 'Coaching & Teaching'],
      cues: 'coach*, coaching, coached, coach product, train new, mentor*, train*, teach*, taught, mindset*, agile adoption, adopt*, transformation*, agile practice*, self-organi*, self organi*, new team*, onboard*, leadership*, management*, scaling, guide*, educat*, community of practice, communities of practice',
      duties: [
        {
          say: '[coach] teams and the people around them, more with questions than with rules, and [explain] why a practice exists',
          brief: '[coach] teams and the people around them',
        },
        {
          say: '[watch] how a team works together, [say] what I notice, and [leave] the conclusion to the team',
          brief: '[watch] how a team works together',
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
          say: '[help] the product owner keep the backlog in {pm} short, ordered and understood by those who will build it',
          brief: '[help] keep the backlog in {pm} in order',
        },
        {
          say: '[help] the product owner split and order the work, and [check] that the next items are understood before planning',
          brief: '[help] the product owner order the backlog',
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
          say: '[keep] the board honest, and [use] cycle times and open work as a reason to talk rather than as a grade',
          brief: '[keep] the board honest',
        },
        {
          say: '[make] progress and waiting times visible, and [ask] the team what it reads from them',
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
          say: '[talk] with other teams about what depends on what, and [explain] to stakeholders when and how to bring a wish in',
          brief: '[talk] with other teams about dependencies',
        },
        {
          say: '[keep] sudden requests away from a running sprint, and [point] those who bring them to the backlog',
          brief: '[keep] sudden requests out of a running sprint',
        },
      ],
    },
  ],
  hooks: [
    'I help teams work together well enough that they need me less each month.',
    'I look after how a team works, so that its members can look after the product.',
    'My work is meetings that are worth attending, obstacles that go away, and questions that teams had not asked yet.',
  ],
  about: [
    [
      'The board in {pm} tells me how the work is doing; the tone of the morning meeting tells me how the team is.',
      'My days go into conversations: in planning and retrospectives, and even more in between.',
      'Some of the work is visible, like a retrospective; most of it is a talk between meetings.',
    ],
    [
      'When a team asks me for the answer, I try to return a better question.',
      'I do not defend a practice for its own sake; if a meeting helps nobody, we drop it and see.',
      'Numbers start a conversation in my teams, and they never end one.',
    ],
  ],
  closings: [
    'In short, I help a team see how it works, change what it wants to change, and get back to building.',
    'Overall, I try to make it easy to speak up and hard to ignore what slows everyone down.',
    'Put simply, I clear the way, keep the conversation going, and step back when it runs by itself.',
  ],
  manners: [
    'Silence in a retrospective is information too, so I let it last a little.',
    'I talk less in meetings than people expect, and more in between.',
    'A small change that a team chose itself beats a large one that I chose for it.',
  ],
  strengths: ['Facilitation', 'Team coaching', 'Removing impediments'],
};
