import { expect, it } from 'vitest';
import { atEmployer, employerOf, ownWorkOf } from '../../../engine/facts/employer.ts';
import { placeNamed } from '../../../engine/facts/place-names.ts';

it.each([
  ['Acme Travel', 'at Acme Travel'],
  ['Backwater Crest Resort, Alappuzha', 'at Backwater Crest Resort, Alappuzha'],
  ['Marlowe & Finch (homeware)', 'at Marlowe & Finch (homeware)'],
  ['flipkart', 'at flipkart'],
  ['City Hospital, Pune', 'at City Hospital, Pune'],
])('a name stays as it was typed: %s', (typed, told) => {
  expect(atEmployer(typed)).toBe(told);
});

it.each([
  ['pizza place', 'at a pizza place'],
  ['contractor, Dubai (high rise)', 'for a high-rise contractor in Dubai'],
  ['port contractor, Batangas', 'for a port contractor in Batangas'],
  ['Research institute, Pune', 'at a research institute in Pune'],
  ['City fire dept, Tulsa metro', 'at a city fire department in the Tulsa metro area'],
  ['Bristol area LA', 'at a local authority in the Bristol area'],
  ['one of the big service companies', 'at one of the big service companies'],
  ['Private Hospital, Kochi', 'at a private hospital in Kochi'],
  ['Construction Company', 'at a construction company'],
  ['EV startup', 'at an EV startup'],
  ['hotel, 96 rooms', 'at a hotel (96 rooms)'],
  ['private families', 'for private families'],
  ['Family farm', 'on the family farm'],
  ['agency, various Northampton', 'with an agency in Northampton'],
  ['ward based outreach team', 'in the ward-based outreach team'],
  ['municipality of Vestby', 'at the municipality of Vestby'],
])('a common noun takes what a sentence gives it: %s', (typed, told) => {
  expect(atEmployer(typed)).toBe(told);
});

it.each([
  ['University of Benin', 'at the University of Benin'],
  ['Govt of Karnataka, RDPR dept', 'in the RDPR department of the Government of Karnataka'],
  ['District Legal Services Authority', 'at the District Legal Services Authority'],
  ['US Army', 'in the US Army'],
  ['Kerala Police', 'with the Kerala Police'],
  ['Govt sec. school Kafanchan', 'at Government Secondary School, Kafanchan'],
  ['Institut für Biochemie, group of Prof. Ahrend', "in Prof. Ahrend's group at the Institut für Biochemie"],
  ['Finpath (fintech startup, 40 people)', 'at Finpath (a fintech startup, 40 people)'],
])('a name takes its article: %s', (typed, told) => {
  expect(atEmployer(typed)).toBe(told);
});

it('names no employer where there is none', () => {
  expect(employerOf('confidential')).toBeUndefined();
  expect(employerOf('confidential (big retail bank)')).toBe('big retail bank');
  expect(ownWorkOf('freelance (Upwork)')).toBe('freelance');
  expect(ownWorkOf('Self-employed / various clients')).toBe('self-employed');
  expect(ownWorkOf('Selfridge Tools')).toBeUndefined();
});

it.each([
  ['UAE', 'the UAE'],
  ['tulsa', 'Tulsa'],
  ['Tulsa metro', 'the Tulsa metro area'],
  ['Co. Down', 'Co. Down'],
  ['South Delhi', 'South Delhi'],
  ['leadwork', undefined],
])('knows a place: %s', (typed, told) => {
  expect(placeNamed(typed)).toBe(told);
});
