import type { Pack } from './pack.ts';

export const productDesigner: Pack = {
  id: 'product-designer',
  family: 'software',
  title: 'Product Designer',
  aliases: [
    'digital product designer',
    'ux -researcher -research -writer',
    'ux designer',
    'ui designer',
    'ui ux designer',
    'ui/ux',
    'user experience designer',
    'user interface designer',
    'interaction designer',
    'experience designer',
    'app designer',
    'ux architect',
  ],
  core: 'screens',
  glossary: {
    ds: 'design system',
    wf: 'wireframe',
    wfs: 'wireframes',
    'hi-fi': 'high-fidelity',
    'lo-fi': 'low-fidelity',
    ia: 'information architecture',
    a11y: 'accessibility',
  },
  settings: [],
  themes: [
    {
      id: 'research',
      headings: ['User Research', 'Research & Discovery'],
      cues: 'research*, heatmap*, interview*, user interview*, survey*, persona*, journey map*, journey*, competitor*, competitive, discovery, insight*, analytics, pain point*',
      tools: ['bi', 'marketing'],
      duties: [
        {
          say: '[talk] with the people who use the product, [watch] where they hesitate, and [tell] the team what got in their way',
          brief: '[talk] with users and [watch] where they hesitate',
        },
        {
          say: '[look] at interviews, support questions and usage figures together, and [sort] out which problem is worth solving first',
          brief: '[sort] out which user problems to solve first',
        },
      ],
    },
    {
      id: 'flows',
      headings: ['Flows & Wireframes', 'Flows & Structure'],
      cues: 'wireframe*, user flow*, flow, flows, information architecture, sitemap*, navigation, sketch*, low-fidelity, onboarding, checkout*, concept*, brainstorm*, use case*',
      duties: [
        {
          say: '[draw] flows and wireframes before colors, and [work] through the empty, broken and half-finished states as well',
          brief: '[draw] flows and wireframes',
        },
        {
          say: '[map] the steps a person takes, [remove] those that serve only us, and [sketch] several ways before choosing one',
          brief: '[map] and [shorten] user flows',
        },
      ],
    },
    {
      id: 'screens',
      headings: ['Interface Design', 'UI Design'],
      cues: 'design*, ui, screen*, interface*, visual*, mockup*, mock-up*, high-fidelity, figma, sketch, adobe xd, layout*, color*, icon*, app, website*, landing page*, dashboard*, mobile*, responsive, redesign*, revamp*, animation*, banner*, brand*',
      tools: ['design', 'frontend', 'css', 'cms'],
      duties: [
        {
          say: '[work] in {design}, from loose sketches to screens with real text and awkward data',
          brief: '[sketch] and [design] in {design}',
        },
        {
          say: '[sketch] and [refine] in {design}, and [check] layouts on small screens early',
          brief: '[sketch] and [refine] in {design}',
        },
        {
          say: '[design] screens with real text and awkward data rather than the perfect example, and [check] them on small devices',
          brief: '[design] screens with real content',
        },
      ],
    },
    {
      id: 'prototypes',
      headings: ['Prototypes & Usability Tests', 'Prototyping & Testing'],
      cues: 'prototyp*, usability, usability test*, user test*, test, tests, tested, testing, a/b*, iterat*, validat*, feedback from users, clickable',
      duties: [
        {
          say: '[build] clickable prototypes, [test] them with a handful of people, and [change] what several of them trip over',
          brief: '[build] prototypes and [test] them with people',
        },
      ],
    },
    {
      id: 'system',
      headings: ['Design System', 'Design System & Consistency'],
      cues: 'design system*, component*, library, libraries, style guide*, pattern*, token*, consisten*, guideline*, ui kit*, storybook',
      duties: [
        {
          say: '[reuse] components and patterns where they fit, and [add] new ones with notes on when to use them',
          brief: '[look] after components and patterns',
        },
      ],
    },
    {
      id: 'content',
      headings: ['Accessibility & Content', 'Words & Accessibility'],
      cues: 'accessib*, wcag, contrast, screen reader*, ux writing, microcopy, copy, error message*, content, localiz*, localis*',
      duties: [
        {
          say: '[check] contrast, focus order and labels, and [write] the short texts that tell people what to do next',
          brief: '[check] contrast and labels',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Handoff & Design Reviews', 'Design Handoff'],
      cues: 'handoff*, hand-off*, hand off*, handover*, dev mode, spec, specs, design qa, qa, review*, critique*, design critique, developer*, engineer*, implementation, css, html*',
      duties: [
        {
          say: '[prepare] designs so that developers do not have to guess, and [compare] the finished screens with what was drawn',
          brief: '[prepare] designs for developers',
        },
        {
          say: '[go] through designs with developers before they are final, and [bring] my own work to critique while it is still rough',
          brief: '[go] through designs with developers',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Product & Stakeholders', 'Collaboration'],
      cues: 'collaborat*, stakeholder*, product manager*, product owner*, pm, pms, client*, workshop*, present*, cross-functional, work with, working with, worked with, helped, sprint*, sprint planning, agile, requirement*, brief*, meeting*, roadmap*, business, marketing team*, align*, coordinat*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[agree] with product and engineering on the problem before discussing the picture, and [show] work while it can still change',
          brief: '[agree] with product and engineering on the problem',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Design Documentation', 'Documentation'],
      cues: 'document, documents, documenting, documented, documentation, wiki',
      tools: ['docs'],
      duties: [
        {
          say: '[note] the reasons behind a design next to it, so that a later change does not undo them by accident',
          brief: '[note] the reasons behind a design',
        },
      ],
    },
  ],
  hooks: [
    'I design the screens people use to get something done, and I sit and watch them try.',
    'My work begins with somebody getting stuck and ends, with some luck, in a screen that needs no explanation.',
    'I turn questions from users and wishes from the business into flows, screens and words.',
  ],
  about: [
    [
      'I work in {design}, but the decisions come from interviews, tests and long talks with developers.',
      'I spend about as much time on asking as on drawing.',
    ],
    [
      'Watching a person fail at a task changes a design faster than any meeting.',
      'I design the error and the empty page first, because that is where people are left alone.',
      'When a design needs a tooltip to be understood, I go back to the flow.',
    ],
  ],
  closings: [
    'In short, I find out where people get stuck, design a way around it, and test whether it was one.',
    'Overall, my aim is a product in which people can tell where they are and what comes next.',
    'Put simply, I draw, test and redraw until the screen no longer needs me to explain it.',
  ],
  manners: [
    'I show work early and unfinished, since polish makes people too polite.',
    'The first idea goes on paper, and then I draw others before I judge it.',
    'If a test proves me wrong, it has done what it was for.',
  ],
  strengths: ['Interface design', 'User research', 'Prototyping'],
};
