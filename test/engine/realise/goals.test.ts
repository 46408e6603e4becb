import { expect, it } from 'vitest';
import { goalSentences } from '../../../engine/realise/goals.ts';

it.each([
  [
    'F&B manager in destination wedding property, open to UAE',
    "I'm looking for a role as an F&B manager in a destination wedding property, and I'm open to the UAE.",
  ],
  ['train as licensed conveyancer', "Next, I'd like to train as a licensed conveyancer."],
  ['become team lead in 2 yrs', "Next, I'd like to become a team lead in two years."],
  [
    'move to data side, willing to relocate',
    "Next, I'd like to move to the data side, and I'm willing to relocate.",
  ],
  [
    'store manager job, can join immediately',
    "I'm looking for a store manager job, and I can join immediately.",
  ],
  ['ward manager in next 3 yrs', "I'm looking for a role as a ward manager in the next three years."],
  [
    'MRI technologist post in UAE or UK, HCPC process started',
    "I'm looking for an MRI technologist post in the UAE or UK (HCPC process started).",
  ],
  ['want to move to planning side', "Next, I'd like to move to the planning side."],
  ['not looking right now', "I'm not looking right now."],
  ['my own small cafe someday', "Next, I'd like to have my own small cafe someday."],
  ['ICU in Gulf', "I'm aiming for ICU in the Gulf."],
  ['growing into architect role', "Next, I'd like to grow into an architect role."],
  [
    'full time mobile developer job after graduation, hyd or pune',
    "I'm looking for a full-time mobile developer job after graduation in Hyderabad or Pune.",
  ],
  [
    'Came back to work in 2022 after 11 years at home. Would like more hours.',
    'I came back to work in 2022 after 11 years at home. I would like more hours.',
  ],
  ['day shifts only, closer to home', "I'm looking for day shifts only, closer to home."],
  ['finished my course, now looking for site work', 'I finished my course, now looking for site work.'],
  ['cruise line chef de partie', 'My next step: cruise line chef de partie.'],
  ['steady work near home', "I'm looking for steady work near home."],
  ['promotion to senior staff nurse', "I'm looking for a promotion to senior staff nurse."],
  [
    'Looking for floor manager or buyer role in department store. Leeds or York.',
    "I'm looking for a floor manager or buyer role in a department store, in Leeds or York.",
  ],
  [
    'Senior or lead welder on an offshore yard. Laid off in March, so can start now.',
    "I'm looking for a role as a senior or lead welder on an offshore yard. I was laid off in March, so can start now.",
  ],
  [
    'Night shift charge nurse or educator position',
    "I'm looking for a night shift charge nurse or educator position.",
  ],
  [
    'ward sister post, later I want to study midwifery',
    "I'm looking for a ward sister post. Later I want to study midwifery.",
  ],
  ['to open own dental lab', "Next, I'd like to open my own dental lab."],
  [
    'Sous chef in city hotel or gulf',
    "I'm looking for a role as a sous chef in a city hotel or in the Gulf.",
  ],
  ['take over the family vineyard', "Next, I'd like to take over the family vineyard."],
  [
    'editing director at a regional paper',
    "I'm looking for a role as an editing director at a regional paper.",
  ],
  ['store manager, later area manager', "I'm looking for a role as a store manager, and later area manager."],
  ['open my own salon in 2 yrs', "Next, I'd like to open my own salon in two years."],
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
    "I'm looking for a planner role, ideally in rail, remote or in Leeds.",
  ],
  ['my B.Sc. comes first. Then a job in aviation.', 'My B.Sc. comes first. Then a job in aviation.'],
  [
    'Fellowship by 2027, reserving or health analytics role, Mumbai/GGN',
    "I'm aiming for fellowship by 2027, and I'm looking for a reserving or health analytics role in Mumbai or Gurgaon.",
  ],
  [
    'Lieutenant test next year, or fire inspector',
    'I plan to take the lieutenant test next year, or to become a fire inspector.',
  ],
  [
    'Engineering manager or Staff engineer. Remote or Hyd. Healthtech or fintech.',
    "I'm looking for a role as an engineering manager or staff engineer in healthtech or fintech, remote or in Hyderabad.",
  ],
  [
    'Regional sales manager role in FMCG, preferably with multinational. Open to Abuja/PH.',
    "I'm looking for a regional sales manager role in FMCG, preferably with a multinational. I'm open to Abuja or Port Harcourt.",
  ],
  ['learn python, become data engineer', "Next, I'd like to learn Python and become a data engineer."],
  [
    'Industry R&D after defence - seed science or bioinformatics. Germany or NL.',
    "I'm aiming for industry R&D after defence (seed science or bioinformatics) in Germany or the Netherlands.",
  ],
  ['part time, near home, no nights', "I'm looking for part-time work near home, with no nights."],
  [
    'Senior data engineer, more streaming less reporting',
    "I'm looking for a role as a senior data engineer, with more streaming and less reporting.",
  ],
])('%s', (goals, sentence) => {
  expect(goalSentences(goals)[0]).toEqual({ text: sentence, origin: 'submitted', sources: ['/goals'] });
});

it('says nothing of goals that are none', () => {
  expect(goalSentences(undefined)).toEqual([]);
  expect(goalSentences(' . ')).toEqual([]);
});
