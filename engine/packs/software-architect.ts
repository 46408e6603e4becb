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
      headings: ['Solution Design', 'Architecture & Design'],
      cues: 'architect*, design*, high-level design*, solution*, system design, microservice*, monolith*, event-driven, event driven, domain-driven, ddd, pattern*, blueprint*, diagram*, component*, data model*, scal*, target state, reference architect*',
      tools: ['cloud', 'backend', 'runtime', 'database', 'queue'],
      duties: [
        {
          say: '[work] out solutions on {cloud}, from the question behind the request to the parts, their limits and how they talk',
          brief: '[design] solutions on {cloud}',
        },
        {
          say: '[split] systems into parts that teams can change on their own, and [draw] the lines where data and duties part',
          brief: '[split] systems into parts that teams can change',
        },
        {
          say: '[turn] business needs into a design that can be built, and [show] the options that were weighed and dropped',
          brief: '[turn] business needs into designs',
        },
      ],
    },
    {
      id: 'decisions',
      headings: ['Technical Decisions', 'Decisions & Standards'],
      cues: 'decision*, coding standard*, define coding, architecture review board, decid*, standard*, guideline*, governance, principle*, technology choice*, tech stack, evaluat*, select*, proof of concept*, poc*, trade-off*, tradeoff*, vendor*, rfp*, roadmap*',
      duties: [
        {
          say: '[compare] technologies with small trials, and [record] each choice with its reasons and its price',
          brief: '[compare] technologies and [record] choices',
        },
        {
          say: '[write] decisions down with what spoke against them, and [open] them again when the reasons change',
          brief: '[write] technical decisions down',
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
          say: '[define] how systems exchange data, with contracts that say what happens when the other side is late or wrong',
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
          say: '[ask] early how fast, how safe and how available a system has to be, and [check] designs against the answers',
          brief: '[check] designs for speed, safety and cost',
        },
      ],
    },
    {
      id: 'modernization',
      headings: ['Modernization & Migration', 'Migration'],
      cues: 'migrat*, migration, monolith to, moderni*, legacy*, cloud adoption, replatform*, refactor*, decommission*, tech debt',
      duties: [
        {
          say: '[plan] the way from old systems to new ones in steps that can each be stopped or reversed',
          brief: '[plan] migrations in small steps',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Reviews & Guidance', 'Design Reviews'],
      cues: 'review*, code review*, design review*, pull request*, hands-on, coding, quality, test*, best practice*, guid*, support team*, ci/cd, pipeline*, devops, delivery',
      tools: ['language', 'cicd', 'container', 'iac', 'vcs', 'quality', 'frontend'],
      duties: [
        {
          say: '[review] designs and code with the teams, and [compare] the drawings with what is really built',
          brief: '[review] designs and code with the teams',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Business & Teams', 'Stakeholders'],
      cues: 'stakeholder*, business*, client*, customer*, workshop*, presal*, pre-sal*, proposal*, present, present to, presented to, presentation*, requirement*, product owner*, product manager*, collaborat*, work with, working with, worked with, meeting*, coordinat*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[sit] between business and engineering, and [explain] to each what the other one is asking for',
          brief: '[explain] designs to business and engineering',
        },
        {
          say: '[collect] requirements in conversations and workshops, and [say] plainly what they will cost in time and upkeep',
          brief: '[collect] requirements and [say] what they cost',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation & Diagrams', 'Architecture Documentation'],
      cues: 'document, documents, architecture document*, documenting, documented, documentation, decision record*, wiki, confluence, architecture diagram*, specs',
      tools: ['docs', 'office'],
      duties: [
        {
          say: '[keep] diagrams and decision records short enough to be read, and [correct] them when the system moves on',
          brief: '[keep] diagrams and decision records current',
        },
      ],
    },
  ],
  hooks: [
    'I decide with teams how software is cut into parts, and write down why it was cut that way.',
    'I design systems before they are built and keep listening while they are, because the first drawing is never quite right.',
    'Between what a business asks for and what teams build there are a good many decisions, and I work on those.',
  ],
  about: [
    [
      'Much of what I design runs on {cloud}, and I try to be as clear about its bill as about its boxes.',
      'I spend as much time on finding out what is needed as on drawing how to get there.',
    ],
    [
      'A design should say what it gives up, so mine come with a list of drawbacks.',
      'I prefer the plain solution that the team knows, unless there is a reason that survives a second meeting.',
      'I still read code, since a drawing of a system that no longer exists helps nobody.',
    ],
  ],
  closings: [
    'In short, I help teams agree on how a system should be built, and leave the reasons where they can be found.',
    'Overall, I look for designs that can be explained on one page and changed without a ceremony.',
    'Put simply, I ask what must never break, design around that, and keep the rest simple.',
  ],
  manners: [
    'When teams argue about an interface, I bring them in front of the same drawing.',
    'I would rather be corrected in a review than in production.',
    'I try to leave decisions with the people who will be called at night.',
  ],
  strengths: ['Solution design', 'System integration', 'Technical decisions'],
};
