import { expect, it } from 'vitest';
import { inStandardUse } from '../../../engine/language/standard-use.ts';

it.each([
  ['taking interviews, 4 in a month', 'interviewing candidates, 4 a month'],
  ['take technical interviews', 'conduct technical interviews'],
  ['taking interviews with witnesses', 'taking interviews with witnesses'],
  ['counting once in 45 days', 'counting once every 45 days'],
  ['stock count twice in a year', 'stock count twice a year'],
  ['oncall one week in four', 'on call one week in four'],
  ['the on-call rota', 'the on-call rota'],
  ['keep the order book, deposits and collect date', 'keep the order book, deposits and collection date'],
  ['collect dates from suppliers', 'collect dates from suppliers'],
  ['stop when wind more than 38 kph', 'stop when wind is more than 38 kph'],
  ['orders jan and may', 'orders in January and May'],
  ['doing appraisals also', 'doing appraisals'],
  ['60% moved till now', '60% moved so far'],
])('%s', (typed, told) => {
  expect(inStandardUse(typed)).toBe(told);
});
