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

it('parts an entry that holds several tools', () => {
  expect(names('photoshop, illustrator', 'html/css', 'vernier, height gauge, dial indicator')).toEqual([
    'Photoshop',
    'Illustrator',
    'html/css',
    'vernier',
    'height gauge',
    'dial indicator',
  ]);
});

it('spells brands as their owners do', () => {
  expect(
    names('taski machines', 'izotope RX', 'DJI ronin', 'drone dji mavic', 'VRF daikin', 'vacutainer'),
  ).toEqual(['TASKI machines', 'iZotope RX', 'DJI Ronin', 'drone DJI Mavic', 'VRF Daikin', 'Vacutainer']);
  expect(names('crown moulding plane', 'smart board pens')).toEqual([
    'crown moulding plane',
    'smart board pens',
  ]);
});

it('keeps the product that was named, and how well without brackets', () => {
  expect(names('Tally Prime', 'WhatsApp Business', 'fortigate')).toEqual([
    'Tally Prime',
    'WhatsApp Business',
    'FortiGate',
  ]);
  expect(names('Mastercam little bit', 'excel basics')).toEqual(['Mastercam (a little)', 'Excel (basics)']);
});
