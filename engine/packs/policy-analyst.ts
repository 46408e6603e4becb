import type { Pack } from './pack.ts';

/** Those who prepare public decisions: policy analysts, political aides, diplomats. */
export const policyAnalyst: Pack = {
  id: 'policy-analyst',
  family: 'office',
  title: 'Policy Analyst',
  aliases: [
    'policy officer',
    'policy advisor',
    'policy adviser',
    'policy manager -insurance',
    'policy researcher',
    'policy associate',
    'policy specialist',
    'public policy',
    'public affairs',
    'government affairs',
    'government relations',
    'political advisor',
    'political adviser',
    'political aide',
    'political assistant',
    'political officer',
    'parliamentary assistant',
    'parliamentary researcher',
    'legislative assistant',
    'legislative aide',
    'legislative analyst',
    'special adviser',
    'lobbyist',
    'diplomat',
    'foreign service officer',
    'attaché',
    'think tank',
  ],
  core: 'research',
  glossary: {
    mp: 'member of parliament',
    mps: 'members of parliament',
    govt: 'government',
    leg: 'legislation',
    fois: 'information requests',
    foi: 'freedom of information',
    sec: 'secretary',
  },
  settings: ['health', 'education', 'energy', 'parliament', 'ministry', 'local government', 'environment'],
  themes: [
    {
      id: 'research',
      headings: ['Research & Analysis', 'Analysis'],
      cues: 'research*, analys*, analyz*, evidence*, data*, study, studies, compar*, evaluat*, impact assess*, review*, statistic*, survey*, model*, literature*, monitor*, indicator*, cost*, options',
      tools: ['bi'],
      duties: [
        {
          say: '[gather] what is known about a question, [note] where it comes from, and [say] what is missing',
          brief: '[gather] evidence and [note] its sources',
        },
        {
          say: '[compare] options with their costs and side effects, and [look] at how other places do it',
          brief: '[compare] options and their costs',
        },
      ],
    },
    {
      id: 'briefings',
      headings: ['Briefings & Papers', 'Briefings'],
      cues: 'brief*, paper*, memo*, speech*, draft*, write*, writing, report*, submission*, talking point*, note*, letter*, position*, question*, answer*, publication*, press*, recommend*, present*, cable*, minutes',
      duties: [
        {
          say: '[write] short papers with the decision on the first page, and [keep] the sources at hand for questions',
          brief: '[write] short briefing papers',
        },
      ],
    },
    {
      id: 'policy',
      headings: ['Policy & Legislation', 'Legislation'],
      cues: 'policy, policies, legislat*, bill, bills, law, laws, regulat*, amend*, consultation*, rule*, strateg*, reform*, budget*, program*, scheme*, guideline*, implement*, compliance',
      duties: [
        {
          say: '[follow] bills and consultations by date, and [mark] the clauses that matter',
          brief: '[follow] bills and consultations',
        },
      ],
    },
    {
      id: 'stakeholders',
      headings: ['Meetings & Stakeholders', 'Stakeholders'],
      cues: 'stakeholder*, meeting*, consult*, roundtable*, minister*, mp, mps, member*, senator*, council*, committee*, ngo*, industry*, embass*, delegation*, negotiat*, liais*, coordinat*, department*, partner*, engage*, advoca*, relation*, events, visit*, bilateral*, protocol*',
      duties: [
        {
          say: '[meet] the people whom a rule will affect, and [report] what they said, including what is inconvenient',
          brief: '[meet] people whom a rule will affect',
        },
      ],
    },
    {
      id: 'public',
      headings: ['Citizens & Casework', 'Citizens'],
      cues: 'constituent*, citizen*, casework*, public, complain*, correspond*, email*, inquir*, enquir*, resident*, consular*, visa*, passport*, grievance*, petition*, information request*',
      duties: [
        {
          say: 'when constituen*, citizen*, casework, consular, parliament*: [answer] letters, and [follow] each case until the office responsible has replied',
          brief: '[answer] letters and [follow] up cases',
        },
      ],
    },
    {
      id: 'planning',
      headings: ['Planning & Coordination', 'Planning'],
      cues: 'plan*, schedul*, organis*, organiz*, deadline*, diary, calendar*, agenda*, track*, project*, campaign*, manage*, supervis*, logistics, interns',
      duties: [
        {
          say: '[keep] a calendar of deadlines and sittings, and [ask] for comments early enough to use them',
          brief: '[keep] track of deadlines',
        },
      ],
    },
  ],
  hooks: [
    'I prepare decisions: what is known, what the options are and whom they touch.',
    'My work is turning long reports into a page that can be decided on.',
  ],
  about: [
    [
      'I set out the case against an option as fairly as the case for it.',
      'Before I write a brief, I ask which decision it is for.',
    ],
    [
      'I mark what is fact, what is an estimate and what is opinion.',
      'When people are affected by a proposal, I ask for their view.',
    ],
  ],
  closings: [
    'In short, my job is to prepare decisions with evidence, options and their consequences.',
    'Overall, I want decisions to rest on facts that can be checked.',
  ],
  strengths: ['Policy Research', 'Briefing Papers', 'Stakeholder Meetings'],
};
