import { describe, expect, it } from 'vitest';
import { canonicalise } from '../../../engine/technologies/mentions.ts';

const write = (text: string, stack: readonly string[] = []) => canonicalise(text, stack);

describe('canonicalise', () => {
  it.each([
    ['node js', 'Node.js'],
    ['postgres', 'PostgreSQL'],
    ['socket io', 'Socket.IO'],
    ['aws ec2', 'AWS EC2'],
    ['k8s', 'Kubernetes'],
    ['gh actions', 'GitHub Actions'],
    ['mongo db', 'MongoDB'],
    ['powerbi', 'Power BI'],
    ['rest apis', 'REST APIs'],
    ['aws bill', 'AWS bill'],
    ['prod issues', 'production issues'],
    ['Prod issues', 'Production issues'],
    ['dev team', 'development team'],
    ['real time chat', 'real-time chat'],
    ['Real Time Chat', 'Real-Time Chat'],
    ['role based access', 'role-based access'],
    ['third party APIs', 'third-party APIs'],
    ['end to end tests', 'end-to-end tests'],
    ['e commerce', 'e-commerce'],
    ['Ecommerce store', 'E-commerce store'],
    ['on call rotation', 'on-call rotation'],
    ['check in desk', 'check-in desk'],
    ['ci cd', 'CI/CD'],
    ['i manage 3 shops', 'I manage 3 shops'],
  ])('writes %j as %j', (typed, written) => {
    expect(write(typed)).toBe(written);
  });

  it.each([
    'Microsoft Excel, Amazon S3 and Apache Kafka',
    'MS Excel sheets',
    'Docker behind NGINX, tickets in JIRA, parts in SOLIDWORKS',
    'React.js and Express.js',
    'Wrote SQL, R and Python',
    'Pandas pipelines',
    'npm packages',
    'Follow up with patients',
    'On call for payments',
    'Updated in real time',
    'Dealt with third parties',
    'Looked after patients on the ward',
    'Gave us feedback',
    'Made it simple',
    'pos feedback',
    'Worked in teams',
    '5 ml of saline',
    '24 hr cover',
    'min and max stock',
    'e.g. invoices, i.e. bills',
    'max.mustermann@example.com',
    '',
    ' \t\n',
    '🎉 party',
    '数据库 and ありがとう',
  ])('leaves %j as it is', (text) => {
    expect(write(text)).toBe(text);
  });

  it('keeps the longer name that a person chose, and mends its capitals', () => {
    expect(write('microsoft excel, amazon s3, apache kafka, visual studio code')).toBe(
      'Microsoft Excel, Amazon S3, Apache Kafka, Visual Studio Code',
    );
  });

  it('keeps versions beside and inside names', () => {
    expect(write('node 20, python3, java8, html5, c++17, angular v15')).toBe(
      'Node.js 20, Python 3, Java 8, HTML5, C++17, Angular v15',
    );
  });

  it('minds the number of hours and years', () => {
    expect(write('1 hrs, 2 hrs, 1.5 yrs, 1 yrs, 1 mins, 6 hrs/week, 20 calls per hr')).toBe(
      '1 hour, 2 hours, 1.5 years, 1 year, 1 minute, 6 hours/week, 20 calls per hour',
    );
    expect(write('8 yrs exp in retail')).toBe('8 years of experience in retail');
  });

  it('tells an acronym from a word or a unit by what is beside it', () => {
    expect(write('it support, made it work, us clients, told us, hr policy, 12 hr, 5 ml, ml models')).toBe(
      'IT support, made it work, US clients, told us, HR policy, 12 hours, 5 ml, ML models',
    );
    expect(write('pos terminals, the er, er visits')).toBe('POS terminals, the ER, ER visits');
  });

  it('takes the full stop of an abbreviation along, and leaves that of a sentence', () => {
    expect(write('asst. manager in the accts. dept. of a bank')).toBe(
      'assistant manager in the accounts department of a bank',
    );
    expect(write('Worked in the accts dept. Managed 3 people.')).toBe(
      'Worked in the accounts department. Managed 3 people.',
    );
  });

  it('reads a word for what it is once the word beside it is written out', () => {
    expect(write('asst mgr, dev env, mgmt reqs')).toBe(
      'assistant manager, development environment, management requirements',
    );
  });

  it('reads the stack for words that could be either', () => {
    expect(write('orders on clover, notes in epic', ['clover', 'epic'])).toBe(
      'orders on Clover, notes in Epic',
    );
    expect(write('orders on clover')).toBe('orders on clover');
  });

  it('gives capitals no weight in a line that is all capitals', () => {
    expect(write('BUILT APIS IN NODE JS')).toBe('BUILT APIs IN Node.js');
  });
});
