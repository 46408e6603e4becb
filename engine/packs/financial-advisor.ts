import type { Pack } from './pack.ts';

/** Those who look after clients’ money and those who collect what is owed. */
export const financialAdvisor: Pack = {
  id: 'financial-advisor',
  family: 'commerce',
  title: 'Financial Advisor',
  aliases: [
    'financial adviser',
    'financial consultant',
    'financial planner',
    'wealth manager',
    'wealth advisor',
    'wealth adviser',
    'investment advisor',
    'investment adviser',
    'investment consultant',
    'private banker',
    'relationship manager -customer -client',
    'relationship officer -customer',
    'relationship executive -customer',
    'mutual fund advisor',
    'mutual fund distributor',
    'stockbroker',
    'stock broker',
    'equity dealer',
    'equity advisor',
    'mortgage broker',
    'loan consultant',
    'debt collector',
    'collections agent',
    'collection agent',
    'collections officer',
    'collection officer',
    'collection executive',
    'collections executive',
    'recovery officer',
    'recovery agent',
    'recovery executive',
    'debt recovery',
  ],
  core: 'advice',
  glossary: { aum: 'assets under management', casa: 'current and savings accounts' },
  settings: ['banking', 'wealth', 'mortgage'],
  themes: [
    {
      id: 'advice',
      headings: ['Advice & Planning', 'Advice'],
      cues: 'advi*, plan*, goal*, portfolio*, invest*, mutual fund*, savings plan*, insurance, retirement, equity, bonds, recommend*, review*, asset alloc*, risk profile*, tax saving*, wealth, mortgage*, loan*, products, research, trading, orders, trades',
      duties: [
        {
          say: 'not as collector, collections, collection, recovery: [ask] about goals, income and debts first, and [recommend] only what fits them',
          brief: '[ask] about goals and [recommend] what fits',
        },
        {
          say: 'not as collector, collections, collection, recovery: [explain] costs, risks and what happens when markets fall',
          brief: '[explain] costs and risks',
        },
      ],
    },
    {
      id: 'clients',
      headings: ['Clients', 'Client Relationships'],
      cues: 'client*, customer*, relationship*, hni*, wealthy clients, meeting*, call*, visit*, service*, complaint*, quer*, onboarding, referral*, walk-in*, follow up, follow-up*, portfolio clients, retention',
      duties: [
        {
          say: 'not as collector, collections, collection, recovery: [review] accounts with clients regularly, and [call] before something becomes a problem',
          brief: '[review] accounts with clients',
        },
      ],
    },
    {
      id: 'collections',
      headings: ['Collections', 'Recovery'],
      cues: 'overdue customer*, overdue loan*, overdue account*, payment plan*, collect*, recover*, overdue*, default*, dues, arrear*, npa, overdue loans, bucket*, field visit*, tracing, skip trac*, settlement*, repayment*, emi*, ptp, legal notice*, repossess*',
      duties: [
        {
          say: 'as collector, collections, collection, recovery: [call] or [visit] people with overdue accounts, and [listen] before asking for payment',
          brief: '[call] people with overdue accounts',
        },
        {
          say: 'as collector, collections, collection, recovery: [agree] on payment plans that people can keep, and [note] every promise',
          brief: '[agree] on payment plans',
        },
        {
          say: 'as collector, collections, collection, recovery: [keep] to the rules on times, tone and privacy',
          brief: '[keep] to the rules on contact',
        },
      ],
    },
    {
      id: 'sales',
      headings: ['New Business', 'Sales'],
      cues: 'sales, sell*, cross-sell*, cross sell*, target*, lead*, acqui*, new accounts, current and savings*, new to bank, prospect*, camp*, disburs*, applications, sourc*',
      duties: [
        {
          say: 'not as collector, collections, collection, recovery: [meet] prospects and referrals, and [explain] what a product can and cannot do',
          brief: '[meet] prospects and referrals',
        },
      ],
    },
    {
      id: 'paperwork',
      headings: ['Papers & Compliance', 'Paperwork'],
      cues: 'kyc, document*, form*, paperwork, compliance, aml, application form*, record*, crm, report*, mis, log*, verification, suitability, files, file, minutes, entry, cash deposit*, deposit*, receipt*',
      tools: ['crm', 'finance'],
      duties: [
        {
          say: '[complete] identity checks and forms, and [record] advice and decisions in {crm}',
          brief: '[record] advice in {crm}',
        },
        {
          say: 'not as collector, collections, collection, recovery: [complete] identity checks and forms, and [note] why a product was recommended',
          brief: '[complete] checks and forms',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Working with the Team'],
      cues: 'team*, colleague*, branch*, back office, credit team, legal*, coordinat*, liais*, lawyers, agencies, work with, working with, train*',
      duties: [],
    },
  ],
  hooks: [
    'not as collector, collections, collection, recovery: I look after clients’ money matters and explain the choices in plain words.',
    'as collector, collections, collection, recovery: I contact customers about overdue accounts and agree with them on how to pay.',
  ],
  about: [
    [
      'I go by the figures of the person in front of me, and I check that they are current.',
      'Before a meeting or a call, I go through the account and my last notes.',
    ],
    [
      'I write down what was agreed, and I send it on the same day.',
      'When there is a cost or a risk, I name it before I am asked.',
    ],
  ],
  closings: [
    'as collector, collections, collection, recovery: In short, my job is to settle overdue accounts in a way that people can keep to.',
    'not as collector, collections, collection, recovery: In short, my job is to help people to make sound decisions about their money.',
    'Overall, I want people to understand what they agree to.',
  ],
  strengths: ['Financial Advice', 'Client Relationships', 'Compliance'],
};
