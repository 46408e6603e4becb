import { describe, expect, it } from 'vitest';
import { asActions } from '../../../engine/language/nominal.ts';

const told = (noun: string): string | undefined => {
  const acted = asActions(noun);
  return acted?.map(({ verbs, object }) => `${verbs.join(' and ')} ${object}`).join(' and ');
};

describe('a noun of action', () => {
  it.each([
    ['preparation of board papers', 'prepare board papers'],
    ['welding of stainless pipe', 'weld stainless pipe'],
    ['menu planning with the head chef', 'plan menus with the head chef'],
    ['vendor negotiation for vans', 'negotiate with vendors for vans'],
    ['stock rotation', 'rotate stock'],
    ['team management', 'manage the team'],
    ['wound care', 'provide wound care'],
    ['Instagram page handling', 'handle Instagram page'],
  ])('%s is told by its verb', (noun, duty) => {
    expect(told(noun)).toBe(duty);
  });

  it.each([
    // What stands before is not what is acted on, or may be one thing only.
    ['load testing', 'carry out load testing'],
    ['website maintenance', 'carry out website maintenance'],
    ['product management', 'handle product management'],
    ['sales training', 'provide sales training'],
    ['cold calling and follow-ups', 'handle cold calling and follow-ups'],
  ])('%s keeps its noun', (noun, duty) => {
    expect(told(noun)).toBe(duty);
  });
});

describe('a thing', () => {
  it.each([
    ['customer complaints', 'handle customer complaints'],
    ['weekly report to plant managers', 'prepare weekly report for plant managers'],
    ['daily standup and sprint planning', 'take part in daily standup and sprint planning'],
    ['Wi-Fi and VPN issues', 'handle Wi-Fi and VPN issues'],
    ['stock orders, deliveries', 'handle stock orders and deliveries'],
    ['controlled drugs register', 'keep the controlled drugs register'],
    ['playground duty', 'do playground duty'],
    ['70 inbound calls a day about bills', 'handle 70 inbound calls a day about bills'],
  ])('%s takes the plain verb that goes with it', (noun, duty) => {
    expect(told(noun)).toBe(duty);
  });
});

it.each([
  'Google data analytics certificate',
  'key person for six toddlers',
  'NSS volunteer',
  'final-year project: attendance app',
  'toilets, soap and paper',
  'two volunteers',
  'design of the year',
])('is not sure of a verb for %s', (noun) => {
  expect(asActions(noun)).toBeUndefined();
});
