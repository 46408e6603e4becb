import { expect, it } from 'vitest';
import type { Draft } from '../../../engine/realise/draft.ts';
import { createWriter } from '../../../engine/realise/writer.ts';

const draft = (text: string): Draft => ({ text, origin: 'submitted', sources: ['/role'] });
const trusting = () => true;

it('takes the first alternative that does not open like a sentence before it', () => {
  const writer = createWriter(trusting);
  expect(writer.say([draft('I build the APIs.')])?.text).toBe('I build the APIs.');
  expect(writer.say([draft('I build the app.'), draft('In this role, I build the app.')])?.text).toBe(
    'In this role, I build the app.',
  );
});

it('lets two sentences in a row begin with "I", and no third', () => {
  const writer = createWriter(trusting);
  const said = ['I cook.', "I'm a cook.", 'I clean.'].map(
    (text) => writer.say([draft(text), draft(`Also, ${text}`)])?.text,
  );
  expect(said).toEqual(['I cook.', "I'm a cook.", 'Also, I clean.']);
});

it('never lets an unsupported sentence pass, and says nothing when all are', () => {
  const writer = createWriter(({ text }) => !text.includes('90%'));
  expect(writer.say([draft('I cut costs by 90%.'), draft('I cut costs.')])?.text).toBe('I cut costs.');
  expect(writer.say([draft('I cut waste by 90%.')])).toBeUndefined();
});

it('repeats an opening rather than losing a fact', () => {
  const writer = createWriter(trusting);
  writer.say([draft('I run the shop.')]);
  expect(writer.say([draft('I run the shop floor.')])?.text).toBe('I run the shop floor.');
});
