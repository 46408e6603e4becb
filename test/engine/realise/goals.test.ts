import { expect, it } from 'vitest';
import { goalSentences } from '../../../engine/realise/goals.ts';

it.each([
  ['looking for a night porter job', "I'm looking for a night porter job."],
  ['Looking for shift lead role in food company.', "I'm looking for a shift lead role in a food company."],
  ['Senior cook in a school kitchen', "I'm looking for a role as a senior cook in a school kitchen."],
  ['want to open my own bakery', "Next, I'd like to open my own bakery."],
  ['move into teaching', "Next, I'd like to move into teaching."],
  ['Would like full time work next year', 'I would like full-time work next year.'],
  ['I want fewer nights.', 'I want fewer nights.'],
  [
    'Was abroad until May. Now looking for a ward post.',
    "I was abroad until May. Now I'm looking for a ward post.",
  ],
  [
    'Planner role, ideally rail. Leeds or remote.',
    "I'm looking for a planner role, ideally rail (Leeds or remote).",
  ],
  ['my B.Sc. comes first. Then a job in aviation.', 'My B.Sc. comes first. Then a job in aviation.'],
])('%s', (goals, sentence) => {
  expect(goalSentences(goals)[0]).toEqual({ text: sentence, origin: 'submitted', sources: ['/goals'] });
});

it('says nothing of goals that are none', () => {
  expect(goalSentences(undefined)).toEqual([]);
  expect(goalSentences(' . ')).toEqual([]);
});
