import { expect, it } from 'vitest';
import { readDomain } from '../../../engine/facts/domain.ts';

it.each([
  ['hotel booking', 'on hotel booking', 'hotel booking'],
  ['live booking and chat', 'on a live booking and chat product', 'live booking and chat'],
  ['fintech', 'in fintech', undefined],
  ['e-commerce', 'in e-commerce', undefined],
  ['HR helpdesk assistant', 'on an HR helpdesk assistant', 'the HR helpdesk assistant'],
  ['a loyalty app', 'on a loyalty app', 'the loyalty app'],
  ['internal tools', 'on internal tools', 'internal tools'],
  ['HR software', 'on HR software', undefined],
  ['public sector', 'in the public sector', undefined],
  ['the oil industry', 'in the oil industry', undefined],
])('software: %s → %s', (typed, place, thing) => {
  const domain = readDomain(typed, true);
  expect(domain?.place).toBe(place);
  if (thing !== undefined) expect(domain?.thing).toBe(thing);
});

it.each([
  ['farm to table restaurant, 70 seats', 'in a farm-to-table restaurant with 70 seats'],
  ['slate and felt roofs, mostly domestic', 'on slate and felt roofs (mostly domestic)'],
  ['trade union, social care', 'for a trade union (social care)'],
  ['weddings & portraits', 'on weddings and portraits'],
  ['retail bank - loan origination', 'in a retail bank (loan origination)'],
  ['parcels, pallets, cold chain', 'in parcels, pallets, and cold chain'],
])('a domain of several parts: %s → %s', (typed, place) => {
  expect(readDomain(typed, false)?.place).toBe(place);
  expect(readDomain(typed, false)?.label).toBe(typed);
});

it('takes what is no product as a field outside software', () => {
  expect(readDomain('pediatrics', false)).toEqual({ label: 'pediatrics', place: 'in pediatrics' });
});

it.each([
  ['5* heritage hotel, weddings & MICE', 'in a five-star heritage hotel (weddings and MICE)'],
  ['3 star hotel, 40 rooms', 'in a three-star hotel with 40 rooms'],
  ['drive technology, mid-size manufacturer', 'in drive technology (mid-size manufacturer)'],
  ['group loans to women, rural', 'in group loans to women (rural)'],
  ['residential highrise, G+22', 'in residential high-rise (G+22)'],
  ['retail, ladies garments', 'in retail (ladies garments)'],
  ['NBFC, gold loans', 'for an NBFC (gold loans)'],
  ['call centre, telecom process', 'in a call centre (telecom process)'],
  ['museum, 3 galleries', 'in a museum with three galleries'],
  ['boutique hotel, 24 rooms', 'in a boutique hotel with 24 rooms'],
  ['primary school, 2 campuses', 'in a primary school with two campuses'],
  ['motor insurance - claims', 'in motor insurance (claims)'],
  ['dairy & poultry', 'in dairy and poultry'],
  ['paints / coatings', 'in paints and coatings'],
  ['probate, family law', 'in probate and family law'],
  ['olive oil, Jaén', 'in olive oil (Jaén)'],
  ['brick houses, mostly rented', 'on brick houses (mostly rented)'],
  ['UK energy account', 'on a UK energy account'],
  ['stroke unit', 'in a stroke unit'],
  ['peer to peer lending', 'in peer-to-peer lending'],
])('tells a note as prose: %s → %s', (typed, place) => {
  expect(readDomain(typed, false)?.place).toBe(place);
});

it.each([
  ['gst, payroll, small shops', 'in GST and payroll for small shops'],
  ['Law - family / child custody (respondent)', 'in law (family and child custody, respondent)'],
  ['US & UK startups', 'for US and UK startups'],
  ['CBSE secondary', 'in CBSE secondary education'],
  ['coffee, 60 ha', 'in coffee (60 hectares)'],
  ['medical negligence, defendant side', 'in medical negligence (defendant side)'],
  ['punjab weddings, sikh & hindu, some corporate', 'on Punjab weddings (Sikh and Hindu, some corporate)'],
  ['river cargo terminal', 'at a river cargo terminal'],
  ['silver & pearl jewellery showroom', 'in a silver and pearl jewellery showroom'],
  ['listed cable manufacturer (BSE)', 'for a listed cable manufacturer (BSE)'],
  ['water utility', 'for a water utility'],
  ['trust administration, revenue dept', 'in trust administration (revenue department)'],
  [
    'local govt, 3 wards, pop. approx 2,100',
    'in local government (three wards, population approximately 2,100)',
  ],
  ['early nutrition and pre school', 'in early nutrition and pre-school education'],
  ['adult surgical ICU, 10 beds', 'in an adult surgical ICU with 10 beds'],
  ['automotive, gear shafts', 'in automotive (gear shafts)'],
  ['pick and pack work', 'in pick and pack'],
])('a field, a place, an employer or who is served: %s → %s', (typed, place) => {
  expect(readDomain(typed, false)?.place).toBe(place);
});

it.each([
  ['4 star resort, 60 keys', 'Palm Creek Resort', 'a four-star resort with 60 keys'],
  ['public middle school', 'Oak Hollow Public School', 'a public middle school'],
  ['general hospital', 'Lakeside Medical Center', 'a general hospital'],
  ['ISP', 'Fernline Broadband', 'an ISP'],
  ['primary school, KS2', "St Bride's Primary", 'a primary school (KS2)'],
])('says what the employer is where its name shows it: %s at %s', (typed, company, kind) => {
  expect(readDomain(typed, false, company)).toEqual({ label: typed, kind });
});

it('takes a place for the employer only where its name shows it', () => {
  expect(readDomain('shopping mall', false, 'Ironbark Security')?.place).toBe('in a shopping mall');
});

it.each([
  ['loans', 'on loans'],
  ['retail lending', 'in retail lending'],
  ['e-wallet', 'on an e-wallet'],
  ['freight / courier', 'in freight and courier'],
  ['auto parts client, rollout + support', 'for an auto parts client (rollout and support)'],
  ['social housing, 9,000 homes', 'in social housing (9,000 homes)'],
])('software people: %s → %s', (typed, place) => {
  expect(readDomain(typed, true)?.place).toBe(place);
});

it('leaves what is a remark or a whole paragraph to the headline', () => {
  expect(readDomain('whatever the agency sends, also nights', false)?.place).toBeUndefined();
  expect(readDomain('paints; we also do coatings', false)).toEqual({ label: 'paints; we also do coatings' });
});

it('makes no product of what is for somebody', () => {
  expect(readDomain('control units for lifts and cranes', true)?.place).toBe(
    'on control units for lifts and cranes',
  );
});

it.each([
  ['domestic re-roofs, leadwork, Co. Down', 'on domestic re-roofs and leadwork in Co. Down'],
  ['Lagos', 'in Lagos'],
  ['EMEA', 'in EMEA'],
  ['retail banking, UAE & Qatar', 'in retail banking in the UAE and Qatar'],
  ['suits, school uniforms, kitenge', 'on suits, school uniforms, and kitenge'],
  ['passenger and goods lifts', 'on passenger and goods lifts'],
])('tells a place from a field, and what hands make from what one knows: %s', (typed, place) => {
  expect(readDomain(typed, false)?.place).toBe(place);
});

it('takes nobody who sells suits for one who sews them', () => {
  expect(readDomain('suits and shoes', false, undefined, true)?.place).toBe('in suits and shoes');
});

it('gives nothing for nothing', () => {
  expect(readDomain(undefined, true)).toBeUndefined();
  expect(readDomain('  ', true)).toBeUndefined();
});

it.each([
  ['e-wallet', 'on an e-wallet'],
  ['payment gateway', 'on a payment gateway'],
  ['loan origination engine', 'on a loan origination engine'],
  ['clinic scheduler', 'on a clinic scheduler'],
  ['crypto exchange', 'on a crypto exchange'],
  ['warehouse robot firmware', 'on warehouse robot firmware'],
  ['payments switch and wallet', 'on a payments switch and wallet'],
])('software: what is one of many takes an article: %s → %s', (typed, place) => {
  expect(readDomain(typed, true)?.place).toBe(place);
});

it.each([
  ['child nutrition and pre school', 'in child nutrition and pre-school education'],
  ['school of 400 pupils', 'in a school of 400 pupils'],
  ['120 bedded hospital', 'in a 120-bed hospital'],
  ['old age home', 'in an old age home'],
  ['labor union - hotels & airport concessions', 'for a labor union (hotels and airport concessions)'],
  ['sea port container terminal', 'at a sea port container terminal'],
  ['council public library', 'in a council public library'],
  ['temple administration, HR&CE dept', 'in temple administration (HR&CE department)'],
  ['pharma distribution, south Delhi', 'in pharma distribution in south Delhi'],
  ['highway project NH-48', 'on a highway project (NH-48)'],
  ['auto parts manufacturer', 'for an auto parts manufacturer'],
  ['hotel and restaurant', 'in a hotel and restaurant'],
  ['bakery and catering', 'in bakery and catering'],
  ['in a district court', 'in a district court'],
  [
    'garden weddings, indoor and outdoor, some abroad',
    'on garden weddings (indoor and outdoor, some abroad)',
  ],
  ['boys hostel mess', 'in a boys hostel mess'],
  ['G+4 residential building', 'on a G+4 residential building'],
  ['24 bed surgical ward', 'in a 24-bed surgical ward'],
  ['multi speciality hospital', 'in a multi-speciality hospital'],
  ['cement plant, 3 kilns', 'in a cement plant with three kilns'],
])('where one works: %s → %s', (typed, place) => {
  expect(readDomain(typed, false)?.place).toBe(place);
});
