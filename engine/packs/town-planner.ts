import type { Pack } from './pack.ts';

export const townPlanner: Pack = {
  id: 'town-planner',
  family: 'office',
  title: 'Town Planner',
  aliases: [
    'urban planner',
    'city planner',
    'regional planner',
    'spatial planner',
    'land use planner',
    'planning officer -production -project -family',
    'town planning',
    'urban planning',
    'city planning',
    'planning inspector',
    'development control',
    'transport planner city',
    'urban designer',
    'environmental planner',
    'community planner',
    'zoning',
    'planning enforcement',
    'planning consultant town',
  ],
  core: 'plans',
  glossary: {
    eia: 'environmental impact assessment',
    gis: 'GIS',
    far: 'floor area ratio',
    lpa: 'local planning authority',
    apps: 'applications',
    bldg: 'building',
  },
  settings: ['council', 'municipal', 'regional', 'transport', 'consultancy'],
  themes: [
    {
      id: 'applications',
      headings: ['Planning Applications', 'Applications & Permits'],
      cues: 'application*, planning application*, planning permission*, permit*, permission*, consent*, approv*, appeal*, enforc*, building plan*, development control, zoning, rezoning, variance*, pre-app*, compliance, subdivision*, layout approval*, violation*, unauthorized, unauthorised',
      duties: [
        {
          say: 'unless consultant, consultancy, private practice: [read] the drawings of each application against the plan for the area, and [write] down the reasons for a recommendation',
          brief: '[assess] planning applications',
        },
        {
          say: 'when consultant, consultancy, private practice: [prepare] applications with drawings and statements, and [answer] the authority’s questions',
          brief: '[prepare] planning applications',
        },
      ],
    },
    {
      id: 'plans',
      headings: ['Plans & Policies', 'Local Plans'],
      cues: 'master plan*, masterplan*, development plan*, local plan*, land use*, plan, plans, polic*, strateg*, guideline*, zone, zones, corridor*, regenerat*, housing, growth, smart city, tod, neighborhood*, neighbourhood*, design code*, scheme*, projects',
      duties: [
        {
          say: '[draft] plans and policies with maps, and [weigh] homes, roads and green space against each other',
          brief: '[draft] plans and policies',
        },
        {
          say: '[compare] options for a site, and [show] on one page what each would mean for residents',
          brief: '[compare] options for a site',
        },
      ],
    },
    {
      id: 'surveys',
      headings: ['Site Visits & Surveys', 'Surveys & Maps'],
      cues: 'site visit*, visit*, survey*, map, maps, mapping, gis, arcgis, qgis, data*, census, analys*, traffic count*, field*, study, studies, forecast*, demograph*, photo*, inspect*, research*, baseline',
      tools: ['design'],
      duties: [
        {
          say: '[walk] the site with a map and camera, and [note] what the drawings do not show',
          brief: '[visit] sites with a map and camera',
        },
      ],
    },
    {
      id: 'consultation',
      headings: ['Public Consultation', 'Residents & Consultation'],
      cues: 'consult*, public, resident*, communit*, hearing*, workshop*, meeting*, objection*, comment*, participat*, engage*, neighbor*, neighbour*, exhibition*, enquir*, inquir*, question*, advice, advis*, developer*, applicant*',
      duties: [
        {
          say: '[explain] plans at public meetings with large drawings, and [write] down objections as they are made',
          brief: '[explain] plans at public meetings',
        },
      ],
    },
    {
      id: 'reports',
      headings: ['Reports & Decisions', 'Reports'],
      cues: 'report*, committee*, council*, recommend*, present*, statement*, evidence, document*, draft*, brief*, minutes, decision*, letter*, notice*, written, write*, writing',
      duties: [
        {
          say: '[write] reports that set out the facts, the rules and the views of residents before the recommendation',
          brief: '[write] reports for decisions',
        },
      ],
    },
    {
      id: 'environment',
      headings: ['Environment & Heritage', 'Environment'],
      cues: 'environment*, eia, heritage, conserv*, climate, flood*, green*, tree*, biodivers*, listed, sustainab*, drainage, water, air quality, noise, park*, open space*',
      duties: [
        {
          say: '[check] early whether a site floods or has protected trees or buildings',
          brief: '[check] sites for flooding and protected trees',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with Other Departments', 'Coordination'],
      cues: 'coordinat*, liais*, department*, agenc*, engineer*, architect*, highway*, utilit*, consultant*, work with, working with, stakeholder*, partner*, ward, wards, authority, authorities, team*',
      duties: [
        {
          say: '[ask] engineers, utilities and neighboring authorities for comments, and [bring] conflicting answers together',
          brief: '[gather] comments from engineers and utilities',
        },
      ],
    },
  ],
  hooks: [
    'I work on where homes, streets and parks go, and on how people have a say in it.',
    'My work is weighing what a place needs against what a site can take.',
    'I turn maps, rules and residents’ views into plans that can be decided on.',
  ],
  about: [
    [
      'I visit a site before I judge a drawing of it.',
      'Before I write a recommendation, I read the comments of residents and the policies that apply.',
    ],
    [
      'I write down the views of residents and developers fairly.',
      'When a plan is refused, I explain the reasons in plain words.',
    ],
  ],
  closings: [
    'In short, my job is to help decide carefully how land is used.',
    'Overall, I want places to work for the people who will live there.',
  ],
  strengths: ['Planning Applications', 'Site Surveys', 'Public Consultation'],
};
