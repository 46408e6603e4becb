import type { Pack } from './pack.ts';

export const researcher: Pack = {
  id: 'researcher',
  family: 'general',
  title: 'Research Scientist',
  aliases: [
    'researcher -market -marketing -ux -user -security -clinical -equity',
    'research assistant',
    'research associate -clinical -equity -market',
    'research fellow',
    'research officer',
    'research engineer -learning -ml -ai',
    'research intern',
    'research scholar',
    'research student',
    '=research',
    'principal investigator',
    'phd student',
    'phd candidate',
    'doctoral student',
    'doctoral researcher',
    'post doc',
    'postdoc',
    'postdoctoral',
    'scientist -data -decision -laboratory -lab -medical -clinical -forensic -computer',
    'biologist',
    'physicist',
    'biochemist',
    'social scientist',
    'research chemist',
    'astronomer',
    'astrophysicist',
    'economist',
    'historian',
    'anthropologist',
    'sociologist',
    'archaeologist',
    'biotechnologist',
    'epidemiologist',
    'ecologist',
    'zoologist',
    'botanist',
    'geneticist',
    'neuroscientist',
    'immunologist',
    'virologist',
    'toxicologist',
    'mathematician',
    'demographer',
    'criminologist',
    'political scientist',
  ],
  core: 'study',
  glossary: {
    lit: 'literature',
    expts: 'experiments',
    expt: 'experiment',
    conf: 'conference',
    stats: 'statistics',
    ms: 'manuscript',
  },
  settings: [],
  themes: [
    {
      id: 'study',
      headings: ['Study Design & Experiments', 'Research Design'],
      cues: 'research*, experiment*, study, studies, design*, hypothes*, protocol*, method*, assay*, pcr*, cell culture*, sample prep*, synthes*, simulat*, model*, test*, trial*, prototype*, optimi*, characteri*, sequenc*, microscop*, algorithm*, investigat*, develop*',
      tools: ['ml', 'cad'],
      duties: [
        {
          say: '[plan] studies that can answer the research question, and [consider] alternative explanations',
          brief: '[design] studies',
        },
        {
          say: '[break] broad questions into testable ones, and [choose] suitable methods',
          brief: '[break] broad questions into testable ones',
        },
      ],
    },
    {
      id: 'literature',
      headings: ['Literature Review', 'Research Literature'],
      cues: 'literature*, read, reading, paper review*, systematic review*, state of the art, journal club*, citation*, reference*, archive*, sources',
      duties: [
        {
          say: '[read] published studies, [compare] their methods, and [note] where their findings disagree',
          brief: '[read] and [compare] published studies',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data Collection', 'Collecting Data'],
      cues: 'collect*, data collection, fieldwork, field work, interview*, survey*, questionnaire*, focus group*, participant*, recruit*, transcrib*, measure*, record*, sampl*, observation*, dataset*, dataset*, scrap*, data entry, clean*, annotat*',
      tools: ['data', 'database'],
      duties: [
        {
          say: 'not as economist, historian, anthropologist, sociologist, mathematician, political, criminologist, demographer, astronomer, astrophysicist, social: [gather] measurements and observations by a fixed protocol, and [note] deviations',
          brief: '[gather] data by a fixed protocol',
        },
      ],
    },
    {
      id: 'analysis',
      headings: ['Data Analysis', 'Analysis'],
      cues: 'analy*, statist*, regression*, spss, stata, nvivo, matlab, python, script*, visuali*, plot*, figures, qualitative*, quantitative*, interpret*, meta-analysis',
      tools: ['language', 'bi', 'office'],
      duties: [
        {
          say: '[process] data in {language}, [keep] the scripts reproducible, and [check] unexpected results',
          brief: '[process] data in {language}',
        },
        {
          say: '[follow] the planned statistical methods, [check] outliers, and [report] the uncertainty of results',
          brief: '[check] results and their uncertainty',
        },
      ],
    },
    {
      id: 'writing',
      headings: ['Writing & Publications', 'Papers & Reports'],
      cues: 'writ*, wrote, paper, papers, publish*, publication*, manuscript*, journal*, thesis, dissertation*, report*, draft*, abstract*, chapter*, book*, edit*, peer review*, reviewer*, author*',
      tools: ['docs'],
      duties: [
        {
          say: '[draft] methods and findings with {docs}, including the limitations',
          brief: '[draft] findings with {docs}',
        },
        {
          say: '[draft] papers and reports, [respond] to reviewers, and [state] the limitations of the data',
          brief: '[draft] papers and reports',
        },
      ],
    },
    {
      id: 'talks',
      headings: ['Talks & Conferences', 'Presenting Research'],
      cues: 'present*, conference*, poster*, talk, talks, workshop*, lab meeting*, group meeting*',
      duties: [
        {
          say: '[present] results to colleagues, and [follow] up on their questions',
          brief: '[present] results to colleagues',
        },
      ],
    },
    {
      id: 'lab',
      headings: ['Lab & Equipment', 'Laboratory Work'],
      cues: 'lab, laborator*, equipment, maintain*, calibrat*, order*, reagent*, inventor*, stock*, safety, waste, server*, set up, setup',
      tools: ['health'],
      duties: [],
    },
    {
      id: 'ethics',
      headings: ['Research Records', 'Records & Ethics'],
      cues: 'ethic*, irb, consent*, gdpr, confidential*, data management*, complian*, document*, documentation, notebook*, archiv*, reproducib*, repository, audit*',
      duties: [
        {
          say: '[keep] notes and data in such order that results can be repeated',
          brief: '[keep] notes and data reproducible',
        },
      ],
    },
    {
      id: 'funding',
      headings: ['Funding & Projects', 'Grants & Projects'],
      cues: 'grant*, fund*, proposal*, budget*, project management, milestone*, work package*, patent*',
      duties: [],
    },
    {
      id: 'teaching',
      headings: ['Teaching & Supervision', 'Supervising Students'],
      cues: 'teach*, taught, supervis*, mentor*, student*, undergraduate*, master students, interns, ta, lectur*, train*',
      duties: [],
    },
    {
      id: 'collaboration',
      headings: ['Collaboration', 'Working with Others'],
      cues: 'collaborat*, partner*, interdisciplinary, industry, other groups, other labs, work with, working with, worked with, coordinat*, co-ordinat*, helped, liais*, stakeholder*, clinician*, committee*, meeting*',
      tools: ['communication', 'pm'],
      duties: [
        {
          say: '[discuss] methods and unexpected findings with colleagues, and [share] data and materials',
          brief: '[discuss] methods and findings with colleagues',
        },
      ],
    },
  ],
  hooks: [
    'I turn open questions into studies, and report the results with their limits.',
    'I design studies, collect evidence and publish the findings.',
  ],
  about: [
    [
      'I analyze data in {language} and keep every script, so that a result can be reproduced.',
      'I read what is known before I plan a study.',
      'Before I collect data, I write down the question and the method.',
    ],
    [
      'I keep notes that I can still follow a year later.',
      'When a result confirms what I expected, I check it again.',
    ],
  ],
  closings: [
    'In short, my job is to answer questions with evidence and to say how certain the answers are.',
    'Overall, I want others to be able to repeat what we did and to build on it.',
  ],
  strengths: ['Study design', 'Data analysis', 'Scientific writing'],
};
