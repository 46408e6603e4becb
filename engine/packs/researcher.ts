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
          say: '[plan] studies so that the question can be answered, and [think] about what else could explain the outcome',
          brief: '[plan] studies',
        },
        {
          say: '[break] a broad question into ones that can be tested, and [choose] methods that fit the means at hand',
          brief: '[break] broad questions into ones that can be tested',
        },
      ],
    },
    {
      id: 'literature',
      headings: ['Literature Review', 'Reading & Literature'],
      cues: 'literature*, read, reading, paper review*, systematic review*, state of the art, journal club*, citation*, reference*, archive*, sources',
      duties: [
        {
          say: '[read] what is known, [compare] how others went about it, and [note] where their findings disagree',
          brief: '[read] what is known on a question',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data Collection', 'Collecting Data'],
      cues: 'collect*, data collection, fieldwork, field work, interview*, survey*, questionnaire*, focus group*, participant*, recruit*, transcrib*, measure*, record*, sampl*, observation*, dataset*, data set*, scrap*, data entry, clean*, annotat*',
      tools: ['data', 'database'],
      duties: [
        {
          say: '[collect] data to a fixed procedure, and [write] down what went differently on the day',
          brief: '[collect] data to a fixed procedure',
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
          say: '[analyze] data in {language}, [keep] the scripts so that a result can be traced, and [look] twice at what fits too well',
          brief: '[analyze] data in {language}',
        },
        {
          say: '[analyze] the data as planned beforehand, [look] at the cases that do not fit, and [say] how sure a result is',
          brief: '[analyze] data',
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
          say: '[write] up methods and findings in {docs}, together with what the data cannot show',
          brief: '[write] up findings in {docs}',
        },
        {
          say: '[draft] papers and reports, [answer] the comments of reviewers, and [state] what the data cannot show',
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
          say: '[present] interim results to colleagues, and [note] the questions that I cannot answer yet',
          brief: '[present] interim results to colleagues',
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
      headings: ['Ethics & Research Records', 'Records & Ethics'],
      cues: 'ethic*, irb, consent*, gdpr, confidential*, data management*, complian*, document*, documentation, notebook*, archiv*, reproducib*, repository, audit*',
      duties: [
        {
          say: '[keep] notes and files so that another person could repeat the work, and [handle] what people entrust to us with care',
          brief: '[keep] notes so that others could repeat the work',
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
          say: '[discuss] methods and odd findings with colleagues, and [share] data and materials with those who work on related questions',
          brief: '[discuss] methods and findings with colleagues',
        },
      ],
    },
  ],
  hooks: [
    'I turn open questions into studies, and studies into answers that say how far they reach.',
    'My work is asking questions that can be tested, and being careful with what the answers mean.',
    'I collect evidence, look for what it does not fit, and write down both.',
  ],
  about: [
    [
      'I analyze in {language} and keep every script, because a result that cannot be traced is only a claim.',
      'My weeks are a mix of reading, collecting data, analyzing it, and writing it up.',
    ],
    [
      'Findings that please me get checked harder than those that do not.',
      'I keep notes for a reader who was not there, and often that reader is myself a year later.',
    ],
  ],
  closings: [
    'In short, I ask, test, check and write, and I try to be clear about what remains unknown.',
    'Overall, I want my results to be ones that another person can repeat.',
    'Put simply, I look for good evidence and try not to claim more than it carries.',
  ],
  manners: [
    'Being wrong early is cheap, so I show drafts and raw figures to colleagues soon.',
    'I label files and samples as if I were going to forget everything about them.',
    'If the explanation is too neat, I look for the control that is missing.',
  ],
  strengths: ['Study design', 'Data analysis', 'Scientific writing'],
};
