import type { Pack } from './pack.ts';

/** Those who keep people and surroundings from harm: safety, health and environmental officers. */
export const safetyOfficer: Pack = {
  id: 'safety-officer',
  family: 'engineering',
  title: 'Safety Officer',
  aliases: [
    'hse',
    'ehs',
    'hse officer',
    'ehs officer',
    'she officer',
    'hse engineer',
    'ehs engineer',
    'hse manager',
    'ehs manager',
    'ehs executive',
    'hseq',
    'qhse',
    'safety engineer',
    'safety manager',
    'safety executive',
    'safety supervisor',
    'safety steward',
    'safety advisor',
    'safety adviser',
    'safety coordinator',
    'health and safety officer',
    'health and safety manager',
    'health and safety advisor',
    'environmental officer',
    'environment officer',
    'environmental engineer',
    'environmental manager',
    'environmental specialist',
    'environmental consultant',
    'environmental scientist',
    'sustainability officer',
    'ohs officer',
    'safety inspector',
  ],
  core: 'safety',
  glossary: { tbt: 'toolbox talk', tbts: 'toolbox talks', nm: 'near miss', mom: 'minutes of meeting' },
  settings: ['construction', 'site', 'plant', 'offshore'],
  themes: [
    {
      id: 'safety',
      headings: ['Site Safety', 'Safety Rounds'],
      cues: 'safety, ppe, site, walk*, round, rounds, inspect*, height, scaffold*, lifting, crane*, housekeeping, unsafe, hazard*, observation*, stop work, machine guard*, confined space, excavation*, supervis*, barricad*, helmets, harness*',
      duties: [
        {
          say: 'not as environmental, environment, sustainability: [walk] the site, [look] for hazards, and [stop] work that is not safe',
          brief: '[walk] the site and [look] for hazards',
        },
        {
          say: 'not as environmental, environment, sustainability: [check] scaffolds, lifting gear and guards before they are used',
          brief: '[check] scaffolds, lifting gear and guards',
        },
      ],
    },
    {
      id: 'risk',
      headings: ['Permits & Risk Assessment', 'Risk Assessment'],
      cues: 'risk*, permit*, ptw, work permit*, hira, jsa, jha, method statement*, rams, loto, lockout, tagout, hazop, hot work, toolbox talk*, sop, sops, msds, sds, coshh',
      duties: [
        {
          say: 'not as environmental, environment, sustainability: [assess] risks with the people who do the work, and [issue] permits once the controls are in place',
          brief: '[assess] risks and [issue] permits',
        },
      ],
    },
    {
      id: 'environment',
      headings: ['Environment & Waste', 'Environment', 'Waste & Emissions'],
      cues: 'environment*, waste, effluent*, etp, stp, emission*, air, water, noise, monitor*, sampling, sample*, pollution*, consent*, spcb, cpcb, eia, spill*, carbon, energy, sustainab*, biodiversity, iso 14001, hazardous waste, recycl*',
      duties: [
        {
          say: 'when environment*, ehs, waste, effluent, emission*: [track] waste, water and emissions against the permits, and [report] what is out of limits',
          brief: '[track] waste, water and emissions',
        },
        {
          say: 'as environmental, environment: [take] samples on site, [compare] results with the limits, and [agree] on measures',
          brief: '[take] samples and [compare] results with limits',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Incidents & Investigations', 'Incidents', 'Investigations & Drills'],
      cues: 'incident*, accident*, near miss*, investigat*, root cause*, capa, first aid, injur*, lost time, corrective action*, emergenc*, mock drill*, drill, drills, evacuat*, fire, extinguisher*, hydrant*',
      duties: [
        {
          say: 'not as environmental, environment, sustainability: [investigate] incidents and near misses for their causes, and [follow] up on the actions',
          brief: '[investigate] incidents and near misses',
        },
        {
          say: 'not as environmental, environment, sustainability: [prepare] drills, [check] extinguishers and exits, and [note] what went wrong',
          brief: '[prepare] drills and [check] exits',
        },
      ],
    },
    {
      id: 'training',
      headings: ['Training & Toolbox Talks', 'Training', 'Briefings'],
      cues: 'train*, toolbox*, tool box*, induct*, awareness, safety day, safety week, campaign*, motivat*, brief*, talk*, workers',
      duties: [
        {
          say: 'not as environmental, environment, sustainability: [brief] new people before their first task, and [show] them the equipment that protects them',
          brief: '[brief] new people before their first task',
        },
      ],
    },
    {
      id: 'audits',
      headings: ['Audits & Compliance', 'Compliance'],
      cues: 'audit*, iso, complian*, legal, statutory, inspector*, factory act, licen*, osha, noc, norms, regulat*, gap*, checklist*, form, return, returns',
      duties: [
        {
          say: '[prepare] for audits and inspections, and [close] the findings with the people in charge',
          brief: '[prepare] for audits and inspections',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Reports & Records', 'Reports', 'Documentation'],
      cues: 'report*, record*, register*, document*, statistic*, mis, kpi*, dashboard*, log, logs, minutes, monthly, data, paperwork',
      tools: ['office', 'docs'],
      duties: [
        {
          say: '[write] reports with what was seen, what was done and what is still open',
          brief: '[write] reports on open points',
        },
      ],
    },
  ],
  hooks: [
    'not as environmental, environment, sustainability: I help people go home unhurt at the end of the shift.',
    'I keep an eye on risks, and I help people to work without harm.',
  ],
  about: [
    [
      'I ask the people who do the job before I write a rule for it.',
      'Before work starts, I go to the place and look at it.',
    ],
    [
      'I explain the reason behind a rule.',
      'When I see a near miss, I record it and follow it up like an accident.',
    ],
  ],
  closings: [
    'as environmental, environment, sustainability: In short, my job is to see that the work does no avoidable harm to people or the environment.',
    'not as environmental, environment, sustainability: In short, my job is to see that people go home from work unhurt.',
    'Overall, I want hazards to be found and removed before anybody is harmed.',
  ],
  strengths: ['Risk Assessment', 'Inspections', 'Training'],
};
