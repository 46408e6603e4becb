import { describe, expect, it } from 'vitest';
import { recognise, suggest } from '../../../engine/technologies/recognise.ts';
import { stacks } from './stacks.ts';

describe('recognise', () => {
  it.each(stacks)('knows the tools of a $who', ({ typed, named }) => {
    expect(typed.map((entry) => recognise(entry)?.name ?? `${entry}?`)).toEqual(named);
  });

  it.each([
    ['node js', 'Node.js'],
    ['NODE.JS', 'Node.js'],
    ['  nodejs ', 'Node.js'],
    ['node-js', 'Node.js'],
    ['socket io', 'Socket.IO'],
    ['mongo db', 'MongoDB'],
    ['power-bi', 'Power BI'],
    ['gh actions', 'GitHub Actions'],
    ['k8s', 'Kubernetes'],
    ['AutoCAD®', 'AutoCAD'],
    ['Ｐｙｔｈｏｎ', 'Python'],
    ['microsoft excel', 'Excel'],
    ['Apache Kafka', 'Kafka'],
    ['Amazon S3', 'S3'],
    ['s/4 hana', 'SAP S/4HANA'],
  ])('reads %j as %s', (typed, name) => {
    expect(recognise(typed)?.name).toBe(name);
  });

  it.each([
    ['node 20', 'Node.js'],
    ['Java 17', 'Java'],
    ['python3', 'Python'],
    ['Python 3.x', 'Python'],
    ['angular 15+', 'Angular'],
    ['Angular v15.2', 'Angular'],
    ['PHP 7/8', 'PHP'],
    ['C++17', 'C++'],
    ['Oracle 19c', 'Oracle Database'],
    ['Windows 10/11', 'Windows'],
    ['AutoCAD (2023)', 'AutoCAD'],
    ['React version 18', 'React'],
  ])('looks past the version in %j', (typed, name) => {
    expect(recognise(typed)?.name).toBe(name);
  });

  it.each(['C', 'C++', 'C#', 'R', 'Go', '.NET', 'Route 53', 'k6', 'S3', 'D3', '3ds Max', 'Notepad++'])(
    'keeps %s apart from its neighbours',
    (name) => {
      expect(recognise(name)?.name).toBe(name);
    },
  );

  it.each([
    'react developer',
    'building apps in React',
    'advanced excel',
    'AWS (EC2, S3)',
    'customer service',
    'patient care',
    'C level',
    'level 3',
    '',
    '2019',
    '+++',
    'x'.repeat(200),
  ])('does not recognise %j', (typed) => {
    expect(recognise(typed)).toBeUndefined();
  });

  it('says what a tool is for', () => {
    const categories = {
      'AWS EC2': 'hosting',
      'AWS Lambda': 'hosting',
      Heroku: 'hosting',
      S3: 'storage',
      'Route 53': 'network',
      AWS: 'cloud',
      Firebase: 'cloud',
      Kafka: 'queue',
      DynamoDB: 'database',
      Redis: 'cache',
      Excel: 'office',
      Epic: 'health',
      AutoCAD: 'cad',
      'Tally Prime': 'finance',
      'Google Classroom': 'lms',
      Westlaw: 'law',
      'Opera PMS': 'pos',
    };
    expect(
      Object.fromEntries(Object.keys(categories).map((typed) => [typed, recognise(typed)?.category])),
    ).toEqual(categories);
  });
});

it.each([
  ['postgress', 'PostgreSQL'],
  ['MS excell', 'Excel'],
  ['exel', 'Excel'],
  ['kubernets', 'Kubernetes'],
  ['Teraform', 'Terraform'],
  ['javascipt', 'JavaScript'],
  ['Tabelau', 'Tableau'],
  ['pyhton', 'Python'],
  ['saleforce', 'Salesforce'],
])('knows the usual slip %j', (typed, name) => {
  expect(recognise(typed)?.name).toBe(name);
});

it('takes no version for the number of something else', () => {
  expect(recognise('R410a')).toBeUndefined();
  expect(recognise('Sentinel-2')).toBeUndefined();
});

describe('suggest', () => {
  it.each([
    ['kuberntes', 'Kubernetes'],
    ['postgrees', 'PostgreSQL'],
    ['pythn', 'Python'],
    ['javascrpt', 'JavaScript'],
    ['exccel', 'Excel'],
    ['recat', 'React'],
    ['dockr', 'Docker'],
    ['ngnix', 'Nginx'],
    ['terrafrom', 'Terraform'],
    ['elasticsaerch', 'Elasticsearch'],
    ['salesforec', 'Salesforce'],
    ['quickboks', 'QuickBooks'],
    ['photoshp', 'Photoshop'],
    ['autcad', 'AutoCAD'],
    ['solidwroks', 'SolidWorks'],
    ['tableuu', 'Tableau'],
    ['confluance', 'Confluence'],
    ['raect native', 'React Native'],
    ['git hub actons', 'GitHub Actions'],
    ['cernr', 'Cerner'],
    ['gogle classroom', 'Google Classroom'],
    ['zendsk', 'Zendesk'],
  ])('offers a name for the typo %j', (typed, name) => {
    expect(suggest(typed)).toBe(name);
  });

  it.each(['Python', 'node 20', 'ms excel', 'mongo db'])('is silent on %j, which is known', (typed) => {
    expect(suggest(typed)).toBeUndefined();
  });

  it.each([
    'Pallets',
    'Charts',
    'Forklift',
    'Vitals',
    'Sprinklers',
    'Infusion pumps',
    'Word processing',
    'Data entry',
    'Welding',
    'Lathe',
    'Radio',
    'Calendar',
    'Projector',
    'Windmills',
    'Testing',
    'Sales',
    'Customer service',
    'Project management',
    'Cash register',
    'Photography',
    'cat',
    '',
    'x'.repeat(200),
  ])('is silent on %j, an ordinary word', (typed) => {
    expect(suggest(typed)).toBeUndefined();
  });

  it('keeps the first letter and one edit in short names', () => {
    expect(suggest('bython')).toBeUndefined();
    expect(suggest('pythxxn')).toBeUndefined();
  });
});
