import { describe, expect, it } from 'vitest';
import { mentions } from '../../../engine/technologies/mentions.ts';

const named = (text: string, stack: readonly string[] = []) => mentions(text, stack).map(({ name }) => name);

describe('mentions', () => {
  it('says where in the text a technology is named, and what it is for', () => {
    const text = 'cut the aws bill with spot instances on EC2';
    expect(mentions(text, [])).toEqual([
      { name: 'AWS', category: 'cloud', start: 8, end: 11 },
      { name: 'AWS EC2', category: 'hosting', start: 40, end: 43 },
    ]);
  });

  it.each([
    ['JavaScript', ['JavaScript']],
    ['React Native and React', ['React Native', 'React']],
    ['GitHub Actions, GitHub', ['GitHub Actions', 'GitHub']],
    ['SQL Server and SQL', ['SQL Server', 'SQL']],
    ['Spring Boot', ['Spring Boot']],
    ['Google Sheets in Google Drive', ['Google Sheets', 'Google Drive']],
    ['AWS EC2 on AWS', ['AWS EC2', 'AWS']],
  ])('takes the longest name: %s', (text, names) => {
    expect(named(text, ['React', 'Spring'])).toEqual(names);
  });

  it.each([
    'go to client sites',
    'Go to client sites',
    'To go the extra mile',
    'on the go',
    'go-to person for escalations',
    'go live support',
    'Excel at customer service',
    'to excel in every exam',
    'The rest of the team',
    'rest days and shift swaps',
    'Express interest in new suppliers',
    'express delivery',
    'word of mouth',
    'Word problems in maths',
    'react to incidents',
    'teams of 12',
    'Managed Teams of 12',
    'swift response',
    'spark joy',
    'access to records',
    'slack off',
    'zoom in on details',
    'make reports',
    'vitamin C',
    'grade C students',
    'section R of the form',
    'the team in linear order',
  ])('leaves a word a word, even with the tool in the stack: %s', (text) => {
    const stack =
      'Go, Excel, REST, Express, Word, React, Teams, Swift, Spark, Access, Slack, Zoom, Make, C, R, Linear';
    expect(named(text, stack.split(', '))).toEqual([]);
  });

  it.each([
    ['services in go', ['golang'], ['Go']],
    ['Go services for billing', [], ['Go']],
    ['wrote the gateway in Go', [], ['Go']],
    ['moved the gateway to Go', [], ['Go']],
    ['React components', [], ['React']],
    ['built it in react', [], ['React']],
    ['Excel reports', [], ['Excel']],
    ['daily calls on Teams', [], ['Microsoft Teams']],
    ['teams calls with parents', ['MS Teams'], ['Microsoft Teams']],
    ['teams calls with parents', [], []],
    ['notes in epic', ['Epic'], ['Epic']],
    ['orders on clover', ['Clover POS'], ['Clover']],
    ['orders on clover', [], []],
    ['eggs on toast', ['Toast POS'], []],
    ['books in sage', ['Sage 50'], ['Sage']],
    ['stock in wave', ['Wave'], []],
    ['invoices in Wave', ['Wave'], ['Wave']],
    ['invoices in Wave', [], []],
    ['analysis in R', [], ['R']],
    ['firmware in C', [], ['C']],
    ['Python, R and SQL', [], ['Python', 'R', 'SQL']],
    ['excel-based trackers', [], ['Excel']],
    ['Java (Spring, Hibernate)', [], ['Java', 'Spring', 'Hibernate']],
  ])('weighs the words around it: %s, stack %j', (text, stack, names) => {
    expect(named(text, stack)).toEqual(names);
  });

  it('does not take a capital for a name where everything has one', () => {
    expect(named('Leading Cross Functional Teams With Express Consent', [])).toEqual([]);
    expect(named('EXPRESS DELIVERY FOR THE REST OF EUROPE', [])).toEqual([]);
  });

  it('leaves files, hosts, paths and addresses alone', () => {
    expect(
      named('edited index.js, me@oracle.com, github.com/acme/docker, https://stripe.com/docs', []),
    ).toEqual([]);
  });

  it('reads a name that is typed with its version or a possessive', () => {
    expect(named("python3 scripts, Java 17, Kafka's logs", [])).toEqual(['Python', 'Java', 'Kafka']);
  });

  it('sees a stack that has changed since it was last given', () => {
    const stack = ['Excel'];
    expect(named('notes in epic, on paper', stack)).toEqual(['Epic']);
    expect(named('orders on clover', stack)).toEqual([]);
    stack.push('Clover');
    expect(named('orders on clover', stack)).toEqual(['Clover']);
  });
});
