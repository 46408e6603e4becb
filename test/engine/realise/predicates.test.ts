import { expect, it } from 'vitest';
import { joinPredicates } from '../../../engine/realise/predicates.ts';

it.each([
  [['build APIs'], 'build APIs'],
  [['build APIs', 'review code'], 'build APIs and review code'],
  [['build APIs', 'review code', 'mentor juniors'], 'build APIs, review code, and mentor juniors'],
  [['design and build APIs', 'review code'], 'design and build APIs, and review code'],
  [
    ['review code', 'build APIs for rooms, bookings and chat'],
    'review code, and build APIs for rooms, bookings and chat',
  ],
  [
    ['build APIs for rooms, bookings and chat', 'review code'],
    'build APIs for rooms, bookings and chat, and review code',
  ],
  [[], ''],
])('%j', (items, joined) => {
  expect(joinPredicates(items, 'en-US')).toBe(joined);
});

it('has no Oxford comma in British English unless an item holds an "and"', () => {
  expect(joinPredicates(['build APIs', 'review code', 'mentor juniors'], 'en-GB')).toBe(
    'build APIs, review code and mentor juniors',
  );
});

it('shares no verb of a pair', () => {
  const items = ['prepare homes', 'prepare and update advertisements'];
  expect(joinPredicates(items, 'en-US')).toBe('prepare homes and prepare and update advertisements');
});
