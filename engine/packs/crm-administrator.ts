import type { Pack } from './pack.ts';

export const crmAdministrator: Pack = {
  id: 'crm-administrator',
  family: 'systems',
  title: 'Salesforce Administrator',
  aliases: [
    'salesforce admin',
    'crm administrator',
    'crm admin',
    'crm specialist',
    'crm manager',
    'crm analyst',
    'crm consultant',
    'salesforce consultant',
    'salesforce analyst',
    'salesforce business analyst',
    'dynamics administrator',
    'hubspot administrator',
    'hubspot specialist',
    'servicenow administrator',
    'sap administrator',
    'workday administrator',
    'hris administrator',
    'system administrator salesforce',
    'business applications administrator',
    'business systems administrator',
    'erp administrator',
    'revenue operations specialist',
    'salesforce',
  ],
  core: 'configuration',
  glossary: {
    sfdc: 'Salesforce',
    opps: 'opportunities',
    uat: 'user acceptance testing',
    fsl: 'Field Service',
  },
  settings: ['sales cloud', 'service cloud', 'nonprofit', 'consulting', 'in-house'],
  themes: [
    {
      id: 'configuration',
      headings: ['Configuration', 'Platform Configuration'],
      cues: 'configur*, custom*, field*, object*, page layout*, record type*, setup, set up, app, apps, screen*, form, forms, catalog*, sandbox*, release*, deploy*, change set*, flow*, workflow*, validation rule*, case routing, omnichannel',
      tools: ['crm'],
      duties: [
        {
          say: '[configure] {crm} with fields, layouts and rules, and [test] changes before users see them',
          brief: '[configure] {crm}',
        },
        {
          say: '[configure] fields, layouts and rules, and [test] changes before users see them',
          brief: '[configure] and [test] changes to the system',
        },
        {
          say: '[turn] requests into small changes, and [remove] fields and rules that nobody uses',
          brief: '[turn] requests into small changes',
        },
      ],
    },
    {
      id: 'automation',
      headings: ['Automation & Integration', 'Automation'],
      cues: 'automat*, flow, flows, process builder, apex, trigger*, approval*, integrat*, api, sync*, zapier, power automate, script*, email alert*, routing',
      tools: ['language'],
      duties: [
        {
          say: '[automate] routine steps and approvals, and [document] what each automation does',
          brief: '[automate] routine steps and approvals',
        },
        {
          say: '[check] data that passes between systems, and [trace] errors to their cause',
          brief: '[check] data that passes between systems',
        },
      ],
    },
    {
      id: 'users',
      headings: ['User Support & Training', 'Users'],
      cues: 'user*, support, ticket*, train*, onboard*, help, guide*, question*, how-to, drop-in*, adoption, request*, backlog*, walkthrough*',
      duties: [
        {
          say: '[help] users with questions, [train] new ones, and [write] short guides for common tasks',
          brief: '[help] and [train] users',
        },
        {
          say: '[find] out where people work around the system, and [simplify] the steps there',
          brief: '[find] out how people use the system',
        },
      ],
    },
    {
      id: 'access',
      headings: ['Access & Security', 'Roles & Permissions'],
      cues: 'access, permission*, role*, profile*, security, licens*, licenc*, sharing, login*, sso, password*, audit*, complian*, gdpr, mfa',
      duties: [
        {
          say: '[grant] roles and permissions as needed, and [review] users and licenses regularly',
          brief: '[grant] and [review] permissions',
        },
      ],
    },
    {
      id: 'data',
      headings: ['Data Quality & Reports', 'Data & Reports'],
      cues: 'data, duplicate*, import*, export*, clean*, migrat*, merge*, quality, report*, dashboard*, metrics, list view*, data loader, backup*',
      tools: ['bi'],
      duties: [
        {
          say: '[import] and [clean] data, [merge] duplicates, and [prevent] new ones with clear rules',
          brief: '[import] and [clean] data',
        },
        {
          say: '[build] reports and dashboards that answer a question, and [retire] those that nobody opens',
          brief: '[build] reports and dashboards',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Requirements & Releases', 'Working with Teams'],
      cues: 'requirement*, stakeholder*, meeting*, sales team*, service team*, prioriti*, roadmap*, release note*, uat, test*, vendor*, partner*, demo*, heads of',
      duties: [
        {
          say: '[discuss] requests with the teams concerned, [agree] on priorities, and [announce] releases',
          brief: '[agree] on priorities with teams',
        },
      ],
    },
    {
      id: 'incidents',
      headings: ['Problems & Fixes'],
      cues: 'incident*, error*, bug, bugs, fix, fixes, fixing, fixed, outage*, troubleshoot*, broken, failed',
      duties: [
        {
          say: '[trace] errors that users report, [fix] settings or data, and [pass] product faults to the vendor',
          brief: '[trace] and [fix] errors that users report',
        },
      ],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'document*, documentation, notes, data dictionar*, wiki, change log*, runbook*, manual*',
      tools: ['docs'],
      duties: [
        {
          say: '[document] fields, rules and automations in {docs} together with the reasons for them',
          brief: '[document] the setup in {docs}',
        },
        {
          say: '[document] fields, rules and automations together with the reasons for them',
          brief: '[document] the setup and its changes',
        },
      ],
    },
  ],
  hooks: [
    'I configure and look after a business system, and I help people to work with it.',
    'My work is turning requests into small, well-tested changes and keeping data clean.',
  ],
  about: [
    [
      'I ask what people want to achieve before I change a setting.',
      'Before a change goes live, I test it with the permissions of a real user.',
    ],
    [
      'I use standard features where they do the job.',
      'When fields or records are no longer used, I clean them up.',
    ],
  ],
  closings: [
    'In short, my job is to keep the system useful and its data clean for the people who work in it.',
    'Overall, I want people to find what they need in the system without a spreadsheet beside it.',
  ],
  strengths: ['Configuration', 'Data Quality', 'User Training'],
};
