import type { Pack } from './pack.ts';

export const softwareArchitect: Pack = {
  id: 'software-architect',
  family: 'software',
  title: 'Software Architect',
  aliases: [
    'software architecture',
    'solution architect',
    'solutions architect',
    'enterprise architect',
    'technical architect',
    'application architect',
    'system architect',
    'systems architect',
    'it architect',
    'integration architect',
    'infrastructure architect',
    'platform architect',
    'cloud architect',
    'aws architect',
    'azure architect',
    'salesforce architect',
    'backend architect',
    'java architect',
  ],
  core: 'design',
  glossary: {
    nfr: 'non-functional requirement',
    nfrs: 'non-functional requirements',
    adrs: 'decision records',
    hld: 'high-level design',
    poc: 'proof of concept',
    pocs: 'proofs of concept',
  },
  settings: ['aws', 'azure', 'java'],
  themes: [
    {
      id: 'design',
      headings: ['Solution Design', 'System Architecture'],
      cues: 'architect*, design*, high-level design*, solution*, system design, microservice*, monolith*, event-driven, event driven, domain-driven, ddd, pattern*, blueprint*, diagram*, component*, data model*, scal*, target state, reference architect*',
      tools: ['cloud', 'backend', 'runtime', 'database', 'queue'],
      duties: [
        {
          say: '[develop] solutions on {cloud}, including their components, limits and interfaces',
          brief: '[develop] solutions on {cloud}',
        },
        {
          say: 'not as apprentice, trainee, intern, helper: [divide] systems into components that teams can change independently, with clear ownership of data',
          brief: '[divide] systems into independent components',
        },
        {
          say: '[turn] business needs into a workable architecture, and [present] the options with their trade-offs',
          brief: '[turn] business needs into a workable architecture',
        },
      ],
    },
    {
      id: 'decisions',
      headings: ['Technical Decisions', 'Decisions & Standards'],
      cues: 'decision*, coding standard*, define coding, architecture review board, decid*, standard*, guideline*, governance, principle*, technology choice*, tech stack, evaluat*, select*, proof of concept*, poc*, trade-off*, tradeoff*, vendor*, rfp*, roadmap*',
      duties: [
        {
          say: '[compare] technologies in small trials, and [record] each choice with its reasons and trade-offs',
          brief: '[compare] technologies in small trials',
        },
        {
          say: '[document] decisions and the alternatives considered, and [revisit] them when conditions change',
          brief: '[document] decisions and alternatives',
        },
      ],
    },
    {
      id: 'integration',
      headings: ['Integration & APIs', 'Interfaces & Integration'],
      cues: 'integrat*, api, apis, interface*, contract*, event*, messag*, kafka, queue*, mulesoft, middleware, gateway*, legacy, etl',
      tools: ['api', 'realtime'],
      duties: [
        {
          say: '[define] how systems exchange data, including error handling, versioning and timeouts',
          brief: '[define] how systems exchange data',
        },
      ],
    },
    {
      id: 'qualities',
      headings: ['Performance, Security & Cost', 'Non-Functional Requirements'],
      cues: 'non-functional*, nonfunctional*, performance, security, secur*, threat*, availab*, resilien*, reliab*, disaster*, cost*, complian*, gdpr, observab*, monitor*, audit*',
      tools: ['security', 'auth', 'monitoring', 'cache'],
      duties: [
        {
          say: '[clarify] early how fast, secure and available a system has to be, and [check] designs against these requirements',
          brief: '[check] designs against performance and security requirements',
        },
      ],
    },
    {
      id: 'modernization',
      headings: ['Modernization & Migration', 'Migration'],
      cues: 'migrat*, migration, monolith to, moderni*, legacy*, cloud adoption, replatform*, refactor*, decommission*, tech debt',
      duties: [
        {
          say: '[plan] the move from old systems to new ones in small, reversible steps',
          brief: '[plan] the move to new systems in small steps',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Reviews & Guidance', 'Architecture Reviews'],
      cues: 'review*, code review*, design review*, pull request*, hands-on, coding, quality, test*, best practice*, guid*, support team*, ci/cd, pipeline*, devops, delivery',
      tools: ['language', 'cicd', 'container', 'iac', 'vcs', 'quality', 'frontend'],
      duties: [
        {
          say: '[discuss] designs and code with the teams, and [compare] the architecture with the implementation',
          brief: '[review] designs and code with the teams',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Stakeholders & Teams', 'Stakeholders'],
      cues: 'stakeholder*, business*, client*, customer*, workshop*, presal*, pre-sal*, proposal*, present, present to, presented to, presentation*, requirement*, product owner*, product manager*, collaborat*, work with, working with, worked with, meeting*, coordinat*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[explain] business needs to engineers, and technical limits to the business',
          brief: '[explain] architecture to business and engineering',
        },
        {
          say: '[gather] requirements in workshops and interviews, and [estimate] their cost and maintenance effort',
          brief: '[gather] requirements in workshops',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Architecture Documentation', 'Documentation & Diagrams'],
      cues: 'document, documents, architecture document*, documenting, documented, documentation, decision record*, wiki, confluence, architecture diagram*, specs',
      tools: ['docs', 'office'],
      duties: [
        {
          say: '[keep] diagrams and decision records concise and up to date',
          brief: '[keep] diagrams and decision records up to date',
        },
      ],
    },
  ],
  hooks: [
    'I help teams decide how software is structured, and document the reasons.',
    'I design software systems with the teams that build them, and refine the design as it grows.',
    'I turn business needs into software architecture that teams can build and maintain.',
  ],
  about: [
    [
      'I spend as much time on requirements as on diagrams.',
      'Before I propose a design, I list its drawbacks along with its benefits.',
    ],
    [
      'I read code to see whether the architecture matches the real system.',
      'When a simple solution does the job, I choose it.',
    ],
  ],
  closings: [
    'In short, my job is to help teams to agree on how a system should be built and to keep it easy to change.',
    'Overall, I want a design to meet its requirements, hold its cost and be simple to explain.',
  ],
  strengths: ['Solution design', 'System integration', 'Technical decisions'],
};
