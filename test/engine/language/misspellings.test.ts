import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../engine/language/clean.ts';
import { mendSpelling } from '../../../engine/language/misspellings.ts';

describe('a misspelled word', () => {
  it.each([
    ['fleet maintanance', 'fleet maintenance'],
    ['Recieved goods and checked reciepts', 'Received goods and checked receipts'],
    ['Calender of events', 'Calendar of events'],
    ['risk assesments', 'risk assessments'],
    ['personel care and personel files', 'personal care and personnel files'],
    ['customer querys', 'customer queries'],
  ])('is mended: %s', (typed, right) => {
    expect(mendSpelling(typed)).toBe(right);
    expect(mendSpelling(right)).toBe(right);
  });

  it.each([
    'planing oak boards',
    'costumer at the opera',
    'vender machines',
    'MANAGMENT',
    'a manual for staff',
  ])('is left where it may be a word: %s', (line) => {
    expect(mendSpelling(line)).toBe(line);
  });

  it('is left in another language', () => {
    expect(cleanLine('responsable de la comission de vente et du comitee')).toBe(
      'responsable de la comission de vente et du comitee',
    );
  });
});
