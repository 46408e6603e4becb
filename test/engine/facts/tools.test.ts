import { expect, it } from 'vitest';
import { readTools } from '../../../engine/facts/tools.ts';

const names = (...stack: string[]) => readTools({ role: 'Developer', stack }).map(({ name }) => name);

it('writes tools as they should be, each once', () => {
  expect(names('nodejs', 'Node.js', 'postgres', 'Wobblegate')).toEqual([
    'Node.js',
    'PostgreSQL',
    'Wobblegate',
  ]);
});

it('reads the parts that brackets name', () => {
  expect(names('AWS (ec2, s3, sqs)')).toEqual(['AWS (EC2, S3, SQS)']);
  expect(names('Excel (pivot tables)')).toEqual(['Excel (pivot tables)']);
  expect(names('wobblegate (basics)')).toEqual(['wobblegate (basics)']);
});

it('knows a product with parts by its kind', () => {
  expect(readTools({ role: 'Developer', stack: ['AWS (ec2)'] })[0]?.category).toBe(
    readTools({ role: 'Developer', stack: ['AWS'] })[0]?.category,
  );
});

it('keeps what is said of how well or by whom a tool is used out of prose', () => {
  expect(names('Tally (accountant does)', 'excel - basic', 'photoshop (learning)')).toEqual([
    'Tally (accountant does)',
    'Excel (basic)',
    'Photoshop (learning)',
  ]);
  for (const typed of ['Tally (accountant does)', 'excel - basic', 'Fortigate (view only)', 'Jira (some)'])
    expect(readTools({ role: 'Clerk', stack: [typed] })[0]?.category).toBeUndefined();
});

it('parts an entry that holds several known tools', () => {
  expect(names('photoshop, illustrator', 'html/css', 'pens, paper')).toEqual([
    'Photoshop',
    'Illustrator',
    'html/css',
    'pens, paper',
  ]);
});
