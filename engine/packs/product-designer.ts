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
          say: '[interview] and [observe] users, [identify] their problems, and [share] the findings with the team',
          brief: '[interview] and [observe] users',
        },
        {
          say: '[combine] interviews, support questions and usage data, and [prioritize] the problems to solve',
          brief: '[prioritize] user problems',
        },
      ],
    },
    {
      id: 'flows',
      headings: ['User Flows', 'Flows & Structure'],
      cues: 'wireframe*, user flow*, flow, flows, information architecture, sitemap*, navigation, sketch*, low-fidelity, onboarding, checkout*, concept*, brainstorm*, use case*',
      duties: [
        {
          say: '[create] flows and wireframes, and [cover] empty, error and incomplete states as well',
          brief: '[create] wireframes for all states',
        },
        {
          say: '[map] the steps of a task, [remove] unnecessary ones, and [sketch] several options',
          brief: '[map] and [simplify] user flows',
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
          say: '[work] in {design}, from rough sketches to detailed screens with realistic content',
          brief: '[sketch] and [refine] screens in {design}',
        },
        {
          say: '[develop] layouts in {design}, and [check] them on small screens early',
          brief: '[develop] layouts in {design}',
        },
        {
          say: '[create] screens with real text and realistic data, and [check] them on small devices',
          brief: '[create] screens with realistic content',
        },
      ],
    },
    {
      id: 'prototypes',
      headings: ['Prototyping & Testing', 'Usability Testing'],
      cues: 'prototyp*, usability, usability test*, user test*, test, tests, tested, testing, a/b*, iterat*, validat*, feedback from users, clickable',
      duties: [
        {
          say: '[build] clickable prototypes, [test] them with users, and [revise] the design based on the results',
          brief: '[build] prototypes and [test] them with users',
        },
      ],
    },
    {
      id: 'system',
      headings: ['Design System', 'Design Consistency'],
      cues: 'design system*, component*, library, libraries, style guide*, pattern*, token*, consisten*, guideline*, ui kit*, storybook',
      duties: [
        {
          say: '[reuse] components and patterns, and [add] new ones with usage guidelines',
          brief: '[maintain] components and patterns',
        },
      ],
    },
    {
      id: 'content',
      headings: ['Accessibility & Content', 'Content & Accessibility'],
      cues: 'accessib*, wcag, contrast, screen reader*, ux writing, microcopy, copy, error message*, content, localiz*, localis*',
      duties: [
        {
          say: '[check] contrast, focus order and labels, and [write] clear interface texts',
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
          say: '[prepare] specifications for developers, and [compare] the finished screens with the design',
          brief: '[prepare] specifications for developers',
        },
        {
          say: '[review] designs with developers before they are final, and [present] early drafts for critique',
          brief: '[review] designs with developers',
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
          say: '[agree] with product and engineering on the problem, [present] early drafts, and [respond] to feedback',
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
          say: '[explain] the reasons behind a design decision for later reference',
          brief: '[explain] the reasons behind design decisions',
        },
      ],
    },
  ],
  hooks: [
    'I design the screens people use to get things done, and I test them with users.',
    'My work is finding out where users get stuck and designing screens that are easy to use.',
    'I turn user needs and business goals into flows, screens and interface texts.',
  ],
  about: [
    [
      'I watch people use a design before I call it finished, and I work on it in {design}.',
      'I watch people use a design before I call it finished.',
      'Before I draw a screen, I work out what somebody wants to get done on it.',
    ],
    [
      'I design error and empty states together with the main screens.',
      'When a design needs a long explanation, I go back to the flow.',
    ],
  ],
  closings: [
    'In short, my job is to design products that people can use without help.',
    'Overall, I want people to get things done quickly and without mistakes.',
  ],
  strengths: ['Interface design', 'User research', 'Prototyping'],
};
