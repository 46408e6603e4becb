import type { Pack } from './pack.ts';

export const uxResearcher: Pack = {
  id: 'ux-researcher',
  family: 'software',
  title: 'UX Researcher',
  aliases: [
    'user researcher',
    'user experience researcher',
    'design researcher',
    'ux research',
    'usability researcher',
    'usability specialist',
    'usability analyst',
    'product researcher',
    'service researcher',
    'research ops',
    'researchops',
  ],
  core: 'studies',
  glossary: { uxr: 'UX research', jtbd: 'jobs to be done', nps: 'NPS', sus: 'SUS' },
  settings: ['product', 'agency', 'government', 'healthcare', 'mixed methods', 'contract'],
  themes: [
    {
      id: 'studies',
      headings: ['User Research', 'Studies'],
      cues: 'research*, interview*, usability, usability test*, test*, study, studies, field visit*, observ*, diary*, card sort*, tree test*, moderat*, unmoderat*, discovery, contextual',
      duties: [
        {
          say: '[interview] and [observe] people in their own surroundings, and [listen] for what they do rather than what they intend',
          brief: '[interview] and [observe] people',
        },
        {
          say: '[test] designs with users, [note] where they hesitate, and [repeat] the test after changes',
          brief: '[test] designs with users',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Research Planning', 'Planning Studies'],
      cues: 'plan*, question*, method*, screener*, recruit*, participant*, sample*, discussion guide*, script*, schedul*, incentive*, protocol*, consent*, ethic*, roadmap*',
      duties: [
        {
          say: '[clarify] which decision a study should support, and [choose] a method that fits it',
          brief: '[plan] studies around decisions',
        },
        {
          say: '[recruit] suitable participants, [ask] for their consent, and [protect] their data',
          brief: '[recruit] participants',
        },
      ],
    },
    {
      id: 'analysis',
      headings: ['Analysis & Synthesis', 'Analysis'],
      cues: 'analys*, analyz*, synthes*, affinity, theme*, cod*, pattern*, insight*, journey map*, persona*, transcript*, tag*, statistic*, survey data, quantitative, qualitative',
      duties: [
        {
          say: '[look] for patterns across sessions, and [separate] observations from interpretation',
          brief: '[look] for patterns across sessions',
        },
      ],
    },
    {
      id: 'surveys',
      headings: ['Surveys & Usage Data', 'Surveys'],
      cues: 'survey*, questionnaire*, analytics, metrics, nps, csat, benchmark*, heatmap*, a/b, sus, log data, funnel*',
      tools: ['bi'],
      duties: [
        {
          say: '[design] surveys with neutral questions, and [compare] the answers with usage data',
          brief: '[design] surveys and [compare] them with usage data',
        },
      ],
    },
    {
      id: 'findings',
      headings: ['Findings & Recommendations', 'Sharing Findings'],
      cues: 'report*, present*, finding*, recommend*, share*, workshop*, readout*, highlight*, clip*, repository, insights library, stakeholder*, storytell*',
      tools: ['docs'],
      duties: [
        {
          say: '[present] findings with examples from sessions, and [recommend] next steps with the evidence behind them',
          brief: '[present] findings and recommendations',
        },
        {
          say: '[keep] findings in one place, so that teams can find what is already known',
          brief: '[keep] findings easy to find',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Product & Design', 'Collaboration'],
      cues: 'designer*, product manager*, engineer*, team*, collaborat*, sprint*, democrat*, invite*, sit in, co-design*, content',
      duties: [
        {
          say: '[invite] designers, product managers and engineers to sessions, and [discuss] findings with them early',
          brief: '[invite] the product team to research sessions',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Research Quality'],
      cues: 'pilot*, quality, bias*, rigor, rigour, peer review*, template*, standard*, guideline*',
      duties: [
        {
          say: '[pilot] tasks and questions before the first session, and [correct] those that are misunderstood',
          brief: '[pilot] tasks and questions',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document*, documentation, notes, repository, archive*, wiki',
      duties: [
        {
          say: '[file] plans, notes and recordings in good order, and [delete] personal data when it is no longer needed',
          brief: '[keep] notes and recordings in order',
        },
      ],
    },
  ],
  hooks: [
    'I find out how people use products and what gets in their way, and I share it with the team.',
    'My work is planning studies, watching people use products and reporting what they need.',
    'I bring the users’ point of view into product decisions.',
  ],
  about: [
    [
      'I avoid questions that suggest an answer.',
      'Before a study, I ask the team which decision it should help with.',
    ],
    [
      'I say how many people a finding rests on.',
      'When a finding surprises the team, I show the recordings or the quotes.',
    ],
  ],
  closings: [
    'In short, my job is to see that product decisions rest on what users need and do.',
    'Overall, I want the people behind a product to know the people in front of it.',
  ],
  strengths: ['User Research', 'Usability Testing', 'Research Synthesis'],
};
