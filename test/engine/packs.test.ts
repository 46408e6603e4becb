import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readDomain } from '../../engine/facts/domain.ts';
import { inSpelling } from '../../engine/language/spelling.ts';
import { commerceFamily } from '../../engine/packs/commerce-family.ts';
import { educationFamily } from '../../engine/packs/education-family.ts';
import { engineeringFamily } from '../../engine/packs/engineering-family.ts';
import { generic } from '../../engine/packs/generic.ts';
import { handsOnFamily } from '../../engine/packs/hands-on-family.ts';
import { packs } from '../../engine/packs/index.ts';
import { matchPack } from '../../engine/packs/match.ts';
import { officeFamily } from '../../engine/packs/office-family.ts';
import { FAMILIES, type Pack, type Theme } from '../../engine/packs/pack.ts';
import { sharedThemes } from '../../engine/packs/shared-themes.ts';
import { softwareFamily } from '../../engine/packs/software-family.ts';
import { systemsFamily } from '../../engine/packs/systems-family.ts';
import { fillLine } from '../../engine/realise/fill.ts';
import { readOccasions } from '../../engine/realise/occasion.ts';
import { mentions } from '../../engine/technologies/mentions.ts';
import { createVerifier } from '../../engine/verify/verify.ts';

const everyPack: readonly Pack[] = [...packs, generic];
/** Families and what all share, as packs that have nothing but themes. */
const themeSets = [
  { id: 'software family', themes: softwareFamily.themes },
  { id: 'systems family', themes: systemsFamily.themes },
  { id: 'education family', themes: educationFamily.themes },
  { id: 'office family', themes: officeFamily.themes },
  { id: 'commerce family', themes: commerceFamily.themes },
  { id: 'hands-on family', themes: handsOnFamily.themes },
  { id: 'engineering family', themes: engineeringFamily.themes },
  { id: 'shared', themes: sharedThemes },
  ...everyPack,
];

const line = z.string().min(3);
const lines = z.union([line, z.array(line).min(2)]);
const theme = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  headings: z.array(z.string().regex(/^[A-Z]/)).min(1),
  cues: z.string(),
  tools: z.array(z.string()).optional(),
  duties: z.array(z.strictObject({ say: lines, brief: lines.optional() })),
  notIn: z.array(z.enum(FAMILIES)).optional(),
});
const schema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  family: z.enum(FAMILIES),
  title: z.string(),
  isJob: z.literal(false).optional(),
  aliases: z.array(z.string()),
  themes: z.array(theme).min(1),
  core: z.string(),
  glossary: z.record(z.string(), z.string()),
  settings: z.array(z.string()),
  hooks: z.array(line),
  about: z.array(z.array(line).min(2)).min(2),
  closings: z.array(line).min(2),
  strengths: z.array(z.string()).max(3),
});

const BUZZWORDS =
  /\b(passionate|driven|motivated|innovative|strategic|creative|expert|experienced|speciali[sz]ed|leadership skills|track record|synergy|ninja|guru|dynamic|world-class|cutting-edge|best-in-class|seamless\w*|leverag\w+|spearhead\w*|robust)\b/i;

/** Kinds of interface rather than tools that one could have submitted. */
const PROTOCOLS = new Set(['REST', 'REST API']);

/** A line without the words that say whom it is for. */
function toldIn(line: string): string {
  return readOccasions(line).text;
}

function dutyLines(one: Theme): readonly string[] {
  return one.duties
    .flatMap(({ say, brief }) => [say, brief ?? []])
    .flat()
    .map(toldIn);
}

function toolsIn(text: string) {
  const words = text.replace(/\{[^}]+\}/g, 'them').replace(/[[\]]/g, '');
  return mentions(words, []).filter(({ name }) => !PROTOCOLS.has(name));
}

function proseLines(pack: Pack): readonly string[] {
  return [...pack.hooks, ...pack.about.flat(), ...pack.closings].map(toldIn);
}

describe.each(themeSets)('the themes of $id', ({ themes }) => {
  const lines = themes.flatMap(dutyLines);

  it('have duties that mark their verbs in the base form, and begin with one', () => {
    for (const text of lines) {
      const verbs = [...text.matchAll(/\[([^\]]+)\]/g)].map(([, verb]) => verb ?? '');
      expect(text.startsWith('['), text).toBe(true);
      for (const verb of verbs) {
        expect(verb).toMatch(/^[a-z]+(-[a-z]+)?$/);
        if (!['bring', 'ring', 'sing', 'sling'].includes(verb))
          expect(verb, text).not.toMatch(/(ing|[^e]ed)$/);
      }
    }
  });

  it('have duties that are parts of a sentence and name no number, tool or buzzword', () => {
    for (const text of lines) {
      expect(text).not.toMatch(/[.!?]$|\d/);
      expect(text).not.toMatch(BUZZWORDS);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(32);
      expect(toolsIn(text), text).toEqual([]);
      expect(inSpelling(text, 'en-US')).toBe(text);
    }
  });

  it('have duties without praise of the manner in which they are done', () => {
    for (const text of lines)
      expect(text).not.toMatch(/\b(patiently|politely|honestly|openly|gladly|in plain (words|language))\b/);
  });

  it('have headings, and cues in lower case', () => {
    for (const { headings, cues } of themes) {
      for (const heading of headings) expect(heading).toMatch(/^[A-Z][A-Za-z,&/ -]+$/);
      expect(cues).toBe(cues.toLowerCase());
    }
  });
});

describe.each(everyPack.map((pack) => ({ id: pack.id, pack })))('the pack $id', ({ pack }) => {
  const every = [...pack.themes.flatMap(dutyLines), ...proseLines(pack)];

  it('has the shape of a pack', () => {
    expect(schema.safeParse(pack).error?.issues ?? []).toEqual([]);
    expect(pack.themes.map(({ id }) => id)).toContain(pack.core);
    const ids = pack.themes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names no number, tool or buzzword of its own', () => {
    for (const text of every) {
      expect(text).not.toMatch(/\d/);
      expect(text).not.toMatch(BUZZWORDS);
      expect(toolsIn(text), text).toEqual([]);
    }
  });

  it('writes its prose as sentences', () => {
    for (const text of proseLines(pack)) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(34);
    }
  });

  it('tells what one does, with no maxim, no reason and no general truth', () => {
    for (const text of pack.about.flat().map(toldIn)) {
      expect(text).toMatch(/^(I|My|Before|After|When|At|In) /);
      expect(text).toMatch(/(^| )I |^My /);
      expect(text).not.toMatch(/\bbecause\b|, (so I|since|as) |\b(always|never)\b/);
    }
  });

  it('closes with what the work is for', () => {
    for (const text of pack.closings.map(toldIn))
      expect(text).not.toMatch(/\bbecause\b|\b(try|proud|pride)\b/);
  });

  it('says nothing that the gate would take for a claim', () => {
    const gate = createVerifier({ role: pack.title, domain: 'hotel booking' });
    const domain = readDomain('hotel booking', true);
    for (const text of proseLines(pack)) {
      const filled = fillLine(text, 'base', {
        tools: [],
        domain,
        spelling: 'en-US',
        named: new Set(),
        wrote: { title: '', all: '' },
      });
      expect(gate.unsupported(filled?.text ?? '', ['/role', '/domain']), text).toEqual([]);
    }
  });

  it('finishes its hooks before the fold', () => {
    const domain = readDomain('hotel booking', true);
    for (const hook of pack.hooks.map(toldIn)) {
      const filled = fillLine(hook, 'base', {
        tools: [],
        domain,
        spelling: 'en-US',
        named: new Set(),
        wrote: { title: '', all: '' },
      });
      expect(filled?.text.length ?? 0, hook).toBeLessThanOrEqual(130);
    }
  });

  it('says nothing twice', () => {
    const said = pack.themes.flatMap((one) => one.duties.flatMap(({ say }) => say)).map(toldIn);
    const told = [...said, ...proseLines(pack)];
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
  });

  it('spells in American English, which is respelled where wanted', () => {
    for (const text of every) expect(inSpelling(text, 'en-US')).toBe(text);
  });

  it('writes abbreviations out under lower-case keys', () => {
    for (const key of Object.keys(pack.glossary)) expect(key).toBe(key.toLowerCase());
  });
});

describe('words of packs that are spelt otherwise in Britain', () => {
  it.each(
    'tires curb signaler neighboring fueled installments maneuver mislabeled afterward toward licenses color behavior center theater anesthesia jewelry catalog canceled travelers counseling labor fiber organize sterilize digitize fertilizer virtualization prioritize analyze pediatric judgment'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(inSpelling(word, 'en-GB')).not.toBe(word);
    expect(inSpelling(inSpelling(word, 'en-GB'), 'en-US')).toBe(word);
  });

  it('practice, as a verb alone', () => {
    const slots = {
      tools: [],
      spelling: 'en-GB',
      named: new Set<string>(),
      wrote: { title: '', all: '' },
    } as const;
    const told = fillLine('[practice] drills, and [plan] the next practice', 'gerund', slots);
    expect(told?.text).toBe('practising drills, and planning the next practice');
  });
});

it('no two packs hold the same sentence', () => {
  const owners = new Map<string, string[]>();
  const add = (id: string, texts: readonly string[]): void => {
    for (const text of new Set(texts)) owners.set(text, [...(owners.get(text) ?? []), id]);
  };
  for (const pack of everyPack) add(pack.id, [...pack.themes.flatMap(dutyLines), ...proseLines(pack)]);
  add('shared', sharedThemes.flatMap(dutyLines));
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

it('no two packs share an alias', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, title, aliases } of packs) {
    for (const alias of [title.toLowerCase(), ...aliases]) {
      owners.set(alias, new Set([...(owners.get(alias) ?? []), id]));
    }
  }
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([alias, ids]) => [alias, ...ids])).toEqual([]);
});

describe('a typed title finds its pack', () => {
  it.each([
    ['sr backend dev', 'backend-developer'],
    ['Sr. Node Dev', 'backend-developer'],
    ['Back-end Engineer II', 'backend-developer'],
    ['PHP / Laravel developer', 'backend-developer'],
    ['RN - ICU', 'registered-nurse'],
    ['Staff nurse (pediatrics)', 'registered-nurse'],
    ['REGISTERED NURSE', 'registered-nurse'],
    ['maths teacher', 'school-teacher'],
    ['Teacher - Primary', 'school-teacher'],
    ['Sr. Accountant', 'accountant'],
    ['Field sales rep', 'sales-executive'],
    ['Key Account Manager', 'sales-executive'],
    ['Regional Sales Manager', 'sales-executive'],
    ['Regional Manager', 'operations-manager'],
    ['customer support rep', 'customer-support'],
    ['Call centre agent', 'customer-support'],
    ['cashier', 'retail-associate'],
    ['Retail Sales Associate', 'retail-associate'],
    ['Admin assistant', 'administrative-assistant'],
    ['Executive Assistant to the CEO', 'administrative-assistant'],
    ['HR Generalist', 'hr-generalist'],
    ['Technical Recruiter', 'recruiter'],
    ['Sous chef', 'cook'],
    ['forklift driver', 'warehouse-associate'],
    ['HGV driver', 'driver'],
    ['school bus driver', 'passenger-driver'],
    ['Journeyman Electrician', 'electrician'],
    ['HVAC Technician', 'skilled-trades'],
    ['Digital Marketing Executive', 'marketing-specialist'],
    ['Site Engineer (Civil)', 'civil-engineer'],
    ['CNA', 'care-worker'],
    ['Home health aide', 'care-worker'],
    ['Resident doctor - internal medicine', 'physician'],
    ['Mechanical Design Engr', 'mechanical-engineer'],
    ['Design Engineer', 'mechanical-engineer'],
    ['Maintenance Engineer (Mechanical)', 'mechanical-engineer'],
    ['Electronics & Hardware Engineer', 'electrical-engineer'],
    ['PLC / Automation Engineer', 'electrical-engineer'],
    ['Test Automation Engineer', 'qa-engineer'],
    ['Process engineer - refinery', 'process-engineer'],
    ['Chemical Engineer', 'process-engineer'],
    ['Manufacturing Engineer II', 'production-engineer'],
    ['Industrial Engineer', 'production-engineer'],
    ['Production Incharge', 'production-engineer'],
    ['QC Inspector', 'quality-engineer'],
    ['Supplier Quality Engineer', 'quality-engineer'],
    ['QA Engineer', 'qa-engineer'],
    ['Sr. Buyer', 'supply-chain'],
    ['Purchase Executive', 'supply-chain'],
    ['Logistics coordinator', 'logistics-coordinator'],
    ['logistics driver', 'driver'],
    ['Freight forwarder', 'logistics-coordinator'],
    ['Import/Export Executive', 'logistics-coordinator'],
    ['logistics assistant', 'warehouse-associate'],
    ['Asst. Store Manager', 'store-manager'],
    ['Store in-charge', 'store-manager'],
    ['Store Manager - Retail', 'store-manager'],
    ['waitress', 'waiter'],
    ['Server', 'waiter'],
    ['F&B Associate', 'waiter'],
    ['Barista', 'bartender'],
    ['Hotel receptionist', 'hotel-front-desk'],
    ['Front Office Executive', 'hotel-front-desk'],
    ['receptionist', 'receptionist'],
    ['Housekeeping Supervisor', 'housekeeper'],
    ['room attendant', 'housekeeper'],
    ['Janitor', 'cleaner'],
    ['Office cleaner (nights)', 'cleaner'],
    ['Kitchen porter', 'kitchen-helper'],
    ['Dishwasher', 'kitchen-helper'],
    ['Kitchen helper cum cook', 'kitchen-helper'],
    ['Auto mechanic', 'mechanic'],
    ['Vehicle Technician (EV)', 'mechanic'],
    ['HVAC mechanic', 'skilled-trades'],
    ['Maintenance mechanic', 'skilled-trades'],
    ['Bench joiner', 'carpenter'],
    ['Cabinetmaker', 'carpenter'],
    ['Pipe welder (6G)', 'welder'],
    ['Sheet metal worker', 'welder'],
    ['CNC Programmer', 'machinist'],
    ['Tool & Die Maker', 'machinist'],
    ['Machine operator', 'production-operator'],
    ['Assembly line worker', 'production-operator'],
    ['VMC machine operator', 'machinist'],
    ['General Laborer', 'construction-worker'],
    ['warehouse labourer', 'generic'],
    ['Construction electrician', 'electrician'],
    ['Site Supervisor', 'site-supervisor'],
    ['Construction Project Manager', 'site-supervisor'],
    ['Electrical foreman', 'electrician'],
    ['Hospital pharmacist', 'pharmacist'],
    ['Pharmacist - In Charge', 'pharmacist'],
    ['PT - outpatient', 'therapist'],
    ['Occupational Therapist', 'therapist'],
    ['Speech-Language Pathologist (SLP)', 'therapist'],
    ['LMFT', 'counselor'],
    ['School Counsellor', 'counselor'],
    ['Mental Health Therapist', 'counselor'],
    ['Lab Technician', 'lab-technician'],
    ['Dental lab technician', 'generic'],
    ['Asst. Professor', 'lecturer'],
    ['Guest faculty', 'lecturer'],
    ['Process Trainer', 'corporate-trainer'],
    ['L&D Specialist', 'corporate-trainer'],
    ['Dog trainer', 'generic'],
    ['Pre-school teacher', 'early-years-teacher'],
    ['Montessori Directress', 'early-years-teacher'],
    ['Nursery nurse', 'early-years-teacher'],
    ['TA - SEN', 'teaching-assistant'],
    ['Paraprofessional', 'teaching-assistant'],
    ["Teacher's aide", 'teaching-assistant'],
    ['FP&A Manager', 'financial-analyst'],
    ['Sr. Finance Analyst', 'financial-analyst'],
    ['Bank Teller', 'banking-officer'],
    ['Bank cashier', 'banking-officer'],
    ['Probationary Officer', 'banking-officer'],
    ['Internal Auditor', 'auditor'],
    ['Article Assistant', 'auditor'],
    ['Legal Counsel', 'lawyer'],
    ['Advocate - High Court', 'lawyer'],
    ['Customer advocate', 'generic'],
    ['Litigation Paralegal', 'paralegal'],
    ['Legal Secretary', 'paralegal'],
    ['Front desk executive', 'receptionist'],
    ['Medical receptionist', 'receptionist'],
    ['Data Entry Operator', 'office-clerk'],
    ['Lower Division Clerk', 'office-clerk'],
    ['Stock clerk', 'warehouse-associate'],
    ['CSM', 'customer-success'],
    ['Account Manager', 'customer-success'],
    ['Technical Account Manager', 'customer-success'],
    ['Social Worker - Hospital', 'social-worker'],
    ['Case Manager', 'social-worker'],
    ['Asst. Manager (Ops)', 'operations-manager'],
    ['Manager', 'operations-manager'],
    ['HR operations manager', 'hr-generalist'],
    ['Team Lead', 'operations-manager'],
    ['House wife', 'homemaker'],
    ['Stay-at-home dad', 'homemaker'],
    ['Homemaker', 'homemaker'],
    ['On a career break', 'career-returner'],
    ['Returning to work after maternity leave', 'career-returner'],
    ['Fresher', 'student'],
    ['B.Tech final year student', 'student'],
    ['Student nurse', 'registered-nurse'],
    ['Student counselor', 'counselor'],
    ['Intern', 'student'],
    ['HR intern', 'hr-generalist'],
    ['Java developer fresher', 'backend-developer'],
    ['Co-founder & CEO', 'founder'],
    ['Bakery owner', 'founder'],
    ['Product Owner', 'product-manager'],
    ['Managing Director', 'founder'],
    ['Assistant to the Managing Director', 'administrative-assistant'],
    ['Sr. Graphic Designer', 'graphic-designer'],
    ['Graphics designer & illustrator', 'graphic-designer'],
    ['Motion graphics designer', 'video-editor'],
    ['Video Editor', 'video-editor'],
    ['Hotel chef', 'cook'],
    ['Agriculture teacher', 'school-teacher'],
    ['SEO content writer', 'content-writer'],
    ['Copy editor', 'content-writer'],
    ['Technical writer', 'technical-writer'],
    ['AI Research Scientist', 'data-scientist'],
    ['Sub-editor', 'journalist'],
    ['News reporter', 'journalist'],
    ['Editor', 'journalist'],
    ['Security officer', 'security-guard'],
    ['Night watchman', 'security-guard'],
    ['Loss prevention associate', 'security-guard'],
    ['Police constable', 'police-officer'],
    ['Deputy Sheriff', 'police-officer'],
    ['Fire fighter / EMT', 'firefighter'],
    ['fireman', 'firefighter'],
    ['Farm worker - dairy', 'livestock-worker'],
    ['Poultry farm worker', 'livestock-worker'],
    ['Crop farmer', 'farmer'],
    ['gardner', 'gardener'],
    ['House keeper', 'housekeeper'],
    ['Agricultural labourer', 'farmer'],
    ['Head gardener', 'gardener'],
    ['Landscaper', 'gardener'],
    ['landscape architect', 'generic'],
    ['Estate agent', 'real-estate-agent'],
    ['Lettings negotiator', 'real-estate-agent'],
    ['Real estate sales executive', 'real-estate-agent'],
    ['Property manager', 'property-manager'],
    ['Block manager', 'property-manager'],
    ['Air hostess', 'cabin-crew'],
    ['Cabin crew member', 'cabin-crew'],
    ['Check-in agent', 'airport-ground-staff'],
    ['Airport customer service agent', 'airport-ground-staff'],
    ['Hair stylist', 'hairdresser'],
    ['Barber', 'hairdresser'],
    ['fashion stylist', 'generic'],
    ['lighthouse keeper', 'generic'],
    ['journey mapper', 'generic'],
    ['Sr. Driver II - nights', 'driver'],
    ['Sr. IT Project Manager', 'project-manager'],
    ['Project co-ordinator', 'project-manager'],
    ['Technical Program Manager', 'project-manager'],
    ['Agile Delivery Lead', 'scrum-master'],
    ['Scrum Master (contract)', 'scrum-master'],
    ['Technical Content Writer', 'technical-writer'],
    ['Research Associate - Economics', 'researcher'],
    ['Scientist II', 'researcher'],
    ['PhD Candidate', 'researcher'],
    ['Applied Scientist', 'data-scientist'],
    ['Security Researcher', 'security-analyst'],
    ['Unity 3D Game Programmer', 'game-developer'],
    ['AR/VR Developer', 'game-developer'],
    ['AWS Solutions Architect', 'software-architect'],
    ['Technical Architect (Java)', 'software-architect'],
    ['Landscape Architect', 'generic'],
    ['UI/UX Designer', 'product-designer'],
    ['UX Designer II', 'product-designer'],
    ['Sr BA', 'business-analyst'],
    ['SAP Functional Consultant', 'business-analyst'],
    ['Business Data Analyst', 'data-analyst'],
    ['Linux sysadmin', 'system-administrator'],
    ['IT Infrastructure Engineer', 'system-administrator'],
    ['System and Network Administrator', 'system-administrator'],
    ['Network & Security Engineer', 'network-engineer'],
    ['NOC Engineer - L1', 'network-engineer'],
    ['Oracle DBA (L3)', 'database-administrator'],
    ['PL/SQL Developer', 'database-administrator'],
    ['Embedded Systems Engineer', 'embedded-engineer'],
    ['Firmware dev', 'embedded-engineer'],
    ['Control systems engineer', 'generic'],
    ['wordpress dev', 'web-developer'],
    ['PHP web developer', 'web-developer'],
    ['Shopify Developer (contract)', 'web-developer'],
    ['AWS Cloud Engineer II', 'cloud-engineer'],
    ['Azure Admin', 'cloud-engineer'],
    ['Cloud DevOps Engineer', 'devops-engineer'],
    ['AI/ML Engineer', 'machine-learning-engineer'],
    ['Software Engineer, Machine Learning', 'machine-learning-engineer'],
    ['Gen AI Developer', 'machine-learning-engineer'],
    ['ML Scientist', 'data-scientist'],
    ['Security Operations Center (SOC) Analyst', 'security-analyst'],
    ['IT Security Specialist', 'security-analyst'],
    ['Cyber security analyst - L2', 'security-analyst'],
    ['security guard', 'security-guard'],
    ['User Researcher (contract)', 'ux-researcher'],
    ['UX Researcher', 'ux-researcher'],
    ['ServiceNow Administrator', 'crm-administrator'],
    ['CRM Admin', 'crm-administrator'],
    ['Salesforce Administrator', 'crm-administrator'],
    ['Assistant Headteacher', 'school-leader'],
    ['Vice Principal - Academics', 'school-leader'],
    ['Head teacher', 'school-leader'],
    ['School Principal', 'school-leader'],
    ['Ambulance driver', 'paramedic'],
    ['EMT - nights', 'paramedic'],
    ['Paramedic', 'paramedic'],
    ['Photography teacher', 'school-teacher'],
    ['Product portfolio manager', 'product-manager'],
    ['Bakery shop assistant', 'retail-associate'],
    ['Tax lawyer', 'lawyer'],
    ['Teacher trainer', 'corporate-trainer'],
    ['Motor claims handler', 'claims-handler'],
    ['Underwriter', 'claims-handler'],
    ['Insurance claims executive', 'claims-handler'],
    ['Claims Adjuster', 'claims-handler'],
    ['Insurance Sales Executive', 'insurance-agent'],
    ['Insurance Broker', 'insurance-agent'],
    ['Insurance Agent', 'insurance-agent'],
    ['Credit Manager (SME)', 'credit-analyst'],
    ['Mortgage Underwriter', 'credit-analyst'],
    ['Credit Risk Analyst', 'credit-analyst'],
    ['Private Equity Associate', 'investment-analyst'],
    ['Investment Banking Analyst', 'investment-analyst'],
    ['Equity Research Analyst', 'investment-analyst'],
    ['GST Executive', 'tax-consultant'],
    ['Tax Associate II', 'tax-consultant'],
    ['Tax consultant', 'tax-consultant'],
    ['Events Co-ordinator', 'event-planner'],
    ['Wedding Planner', 'event-planner'],
    ['Event Manager', 'event-planner'],
    ['School Librarian', 'librarian'],
    ['Library Assistant (part time, 18.5 hrs)', 'librarian'],
    ['Translator/Interpreter', 'interpreter'],
    ['Sign Language Interpreter', 'interpreter'],
    ['Spanish Court Interpreter (per diem)', 'interpreter'],
    ['Subtitler', 'translator'],
    ['Freelance translator', 'translator'],
    ['Postal Assistant', 'postal-worker'],
    ['Mail carrier', 'postal-worker'],
    ['Postman', 'postal-worker'],
    ['Sewing machinist', 'tailor'],
    ['seamstress', 'tailor'],
    ['Sewing Machine Operator', 'tailor'],
    ['Tailor', 'tailor'],
    ['Head baker - nights', 'baker'],
    ['Bakery Assistant', 'baker'],
    ['Baker', 'baker'],
    ['Meat cutter', 'butcher'],
    ['Butcher', 'butcher'],
    ['F&B Manager', 'restaurant-manager'],
    ['Asst. Restaurant Manager', 'restaurant-manager'],
    ['Restaurant Manager', 'restaurant-manager'],
    ['PT - personal trainer', 'personal-trainer'],
    ['Yoga teacher', 'personal-trainer'],
    ['Gym trainer', 'personal-trainer'],
    ['Personal Trainer', 'personal-trainer'],
    ['Babysitter (part time)', 'nanny'],
    ['Childminder', 'nanny'],
    ['Nanny', 'nanny'],
    ['crane driver', 'heavy-equipment-operator'],
    ['Excavator Operator', 'heavy-equipment-operator'],
    ['JCB operator', 'heavy-equipment-operator'],
    ['Tower crane operator', 'heavy-equipment-operator'],
    ['Spray painter', 'painter-decorator'],
    ['Painter & Decorator', 'painter-decorator'],
    ['house painter', 'painter-decorator'],
    ['Roofing foreman', 'roofer'],
    ['roofer', 'roofer'],
    ['Cameraman', 'photographer'],
    ['Videographer', 'photographer'],
    ['wedding photographer, self employed', 'photographer'],
    ['Band 7 Midwife, labour ward coordinator', 'midwife'],
    ['Community midwife', 'midwife'],
    ['Pharmacist Assistant', 'pharmacy-technician'],
    ['Pharmacy tech', 'pharmacy-technician'],
    ['ZFA (dental assistant)', 'dental-assistant'],
    ['Dental nurse', 'dental-assistant'],
    ['Certified Medical Assistant (CMA)', 'medical-assistant'],
    ['Medical Assistant', 'medical-assistant'],
    ['Phlebotomy technician II', 'phlebotomist'],
    ['Phlebotomist', 'phlebotomist'],
    ['Team Leader, CSR', 'customer-support'],
    ['Manager - HR', 'hr-generalist'],
    ['Team Leader', 'operations-manager'],
    ['Electrician, self employed', 'electrician'],
    ['self employed', 'founder'],
    ['ML intern', 'machine-learning-engineer'],
    ['Front Office Supervisor', 'hotel-front-desk'],
    ['Lecturer: Electrical Engineering', 'lecturer'],
    ['Asst. Manager - MIS & Analytics', 'data-analyst'],
    ['Data Analyst - Credit & Collections', 'data-analyst'],
    ['network engg L2', 'network-engineer'],
    ['SAP ABAP Consultant (S/4 HANA)', 'software-engineer'],
    ['SAP MM Consultant', 'business-analyst'],
    ['QC Chemist', 'lab-technician'],
    ['Nurse educator', 'lecturer'],
    ['Proofreader', 'content-writer'],
    ['Refrigeration mechanic', 'skilled-trades'],
    ['Solar Technician', 'electrician'],
    ['Sr QA', 'qa-engineer'],
    ['anganwadi sevika', 'early-years-teacher'],
    ['Medical Representative', 'sales-executive'],
    ['Stores Officer', 'warehouse-associate'],
    ['Clinical Dietician', 'dietitian'],
    ['Nutritionist', 'dietitian'],
    ['Dialysis technician', 'medical-technician'],
    ['OT Technician', 'medical-technician'],
    ['Respiratory therapist', 'medical-technician'],
    ['Dispensing Optician & Asst Manager', 'optician'],
    ['Optometrist', 'optician'],
    ['Sr. Radiographer (CT/MRI)', 'radiographer'],
    ['Radiologic Technologist II', 'radiographer'],
    ['X-ray technician', 'radiographer'],
    ['Sonographer', 'radiographer'],
    ['Veterinary Officer', 'veterinarian'],
    ['Vet tech', 'veterinarian'],
    ['Veterinary nurse', 'veterinarian'],
    ['Junior Architect', 'architect'],
    ['Architect', 'architect'],
    ['Interior Designer', 'architect'],
    ['Cloud Architect', 'software-architect'],
    ['Community Health Worker (CHW)', 'community-health-worker'],
    ['ASHA worker', 'community-health-worker'],
    ['Health educator', 'community-health-worker'],
    ['EHS Officer', 'safety-officer'],
    ['HSE officer', 'safety-officer'],
    ['Environmental Officer', 'safety-officer'],
    ['Land Surveyor', 'surveyor'],
    ['Quantity Surveyor', 'surveyor'],
    ['Estimator', 'surveyor'],
    ['Podcast Producer', 'audio-producer'],
    ['Sound engineer', 'audio-producer'],
    ['Second Engineer (Marine)', 'seafarer'],
    ['Able seaman', 'seafarer'],
    ['Deck cadet', 'seafarer'],
    ['Chief Officer - bulk carrier', 'seafarer'],
    ['Tour guide', 'tour-guide'],
    ['Field guide / Asst. head guide', 'tour-guide'],
    ['Agriculture Officer', 'agronomist'],
    ['Tea Estate Manager', 'agronomist'],
    ['Union organiser', 'community-organizer'],
    ['Fundraiser', 'community-organizer'],
    ['Campaigns Officer', 'community-organizer'],
    ['Company Secretary & Compliance Officer', 'compliance-officer'],
    ['AML Analyst', 'compliance-officer'],
    ['KYC executive', 'compliance-officer'],
    ['Secretary to Director', 'administrative-assistant'],
    ['Payroll Executive', 'payroll-specialist'],
    ['Payroll Manager', 'payroll-specialist'],
    ['NGO Program Officer', 'program-officer'],
    ['Temple manager', 'program-officer'],
    ['Field Officer', 'program-officer'],
    ['Church administrator', 'program-officer'],
    ['Actuarial Analyst (6 papers cleared)', 'actuary'],
    ['Actuary', 'actuary'],
    ['Piano teacher', 'arts-teacher'],
    ['Dance teacher', 'arts-teacher'],
    ['Tutor', 'arts-teacher'],
    ['Music Teacher', 'arts-teacher'],
    ['AutoCAD Draftsman', 'draughtsman'],
    ['Draughtsman', 'draughtsman'],
    ['E-commerce executive', 'ecommerce-executive'],
    ['Catalog executive', 'ecommerce-executive'],
    ['Fashion designer', 'fashion-designer'],
    ['Apparel merchandiser', 'fashion-designer'],
    ['Fashion designer / tailor', 'tailor'],
    ['Relationship officer', 'financial-advisor'],
    ['Wealth manager', 'financial-advisor'],
    ['Debt collector', 'financial-advisor'],
    ['Exploration geologist', 'geologist'],
    ['Analista GIS Pleno / GIS analyst', 'geologist'],
    ['First Officer (A320)', 'pilot'],
    ['Helicopter pilot', 'pilot'],
    ['Loco pilot', 'train-driver'],
    ['Fibre technician', 'telecom-technician'],
    ['Mobile repair technician', 'telecom-technician'],
    ['Biomedical engineer', 'telecom-technician'],
    ['Travel agent', 'travel-consultant'],
    ['Visa executive', 'travel-consultant'],
    ['Medical Coder', 'medical-coder'],
    ['Medical transcriptionist', 'medical-coder'],
    ['AR Caller', 'medical-coder'],
    ['Restaurant captain', 'waiter'],
    ['Marine surveyor', 'generic'],
    ['Career guide', 'generic'],
    ['Compliance Lawyer', 'lawyer'],
    ['Community Health Nurse', 'registered-nurse'],
    ['Customer Relationship Officer', 'customer-support'],
    ['Virtual assistant', 'administrative-assistant'],
    ['Sr. Exec - Ops', 'operations-manager'],
    ['Energy auditor', 'generic'],
    ['Military vet', 'generic'],
    ['University tutor', 'generic'],
    ['beekeeper', 'beekeeper'],
    ['Field Officer (JLG)', 'microfinance-officer'],
    ['Fish farmer', 'fisher'],
    ['Dental Surgeon (BDS)', 'dentist'],
    ['Dental hygienist', 'dentist'],
    ['Consultant Pathologist', 'pathologist'],
    ['Radiologist', 'pathologist'],
    ['Tattooist', 'tattoo-artist'],
    ['Tattoo shop owner', 'tattoo-artist'],
    ['911 dispatcher', 'emergency-dispatcher'],
    ['Emergency call handler', 'emergency-dispatcher'],
    ['Truck dispatcher', 'logistics-coordinator'],
    ['Customs clearing agent', 'customs-agent'],
    ['CHA Executive', 'customs-agent'],
    ['Bell boy', 'concierge'],
    ['Head Concierge', 'concierge'],
    ['school bus conductor', 'conductor'],
    ['Orchestra conductor', 'generic'],
    ['Ticket inspector', 'conductor'],
    ['Urban planner', 'town-planner'],
    ['Production planning officer', 'generic'],
    ['Practice manager', 'hospital-administrator'],
    ['Ward clerk', 'hospital-administrator'],
    ['Corrections Officer', 'prison-officer'],
    ['Jailer', 'prison-officer'],
    ['Tree surgeon', 'gardener'],
    ['Civil servant', 'generic'],
    ['Civil judge', 'generic'],
    ['Sign writer', 'craft-maker'],
    ['Rag picker', 'refuse-collector'],
    ['Tea picker', 'farmer'],
    ['Hospital porter', 'hospital-porter'],
    ['EA to CEO', 'administrative-assistant'],
    ['COO', 'operations-manager'],
    ['Kirana shop owner', 'store-manager'],
    ['Dhaba owner', 'restaurant-manager'],
    ['Auto rickshaw driver', 'passenger-driver'],
    ['Aircraft maintenance engineer', 'aircraft-technician'],
    ['Street food vendor', 'street-vendor'],
    ['Market trader', 'street-vendor'],
    ['Statistician', 'data-analyst'],
    ['SDE-2', 'software-engineer'],
    ['A/C Assistant', 'accountant'],
    ['A/C technician', 'skilled-trades'],
    ['Prison nurse', 'registered-nurse'],
    ['Concierge doctor', 'physician'],
    ['Stock market trader', 'generic'],
    ['Power systems engineer', 'electrical-engineer'],
    ['Petrol pump attendant', 'generic'],
    ['Army chef', 'cook'],
    ['Data Analyst (was a line cook / kitchen manager til 2022)', 'data-analyst'],
    ['Backend developer, ex-teacher', 'backend-developer'],
    ['Ex-serviceman', 'generic'],
    ['Lead Organizer', 'community-organizer'],
    ['Clearing & Forwarding Declarant', 'customs-agent'],
    ['Erzieherin', 'early-years-teacher'],
    ['Youth pastor', 'clergy'],
    ['Hospital chaplain', 'clergy'],
    ['Temple pujari', 'clergy'],
    ['Army sergeant', 'soldier'],
    ['Police Sergeant', 'police-officer'],
    ['Salvation Army officer', 'generic'],
    ['Air Force pilot', 'pilot'],
    ['Naval officer', 'soldier'],
    ['DJ', 'performer'],
    ['Stand-up comedian', 'performer'],
    ['Football coach U12', 'sports-coach'],
    ['Karate instructor', 'sports-coach'],
    ['Agile coach', 'scrum-master'],
    ['Goldsmith', 'craft-maker'],
    ['Florist', 'craft-maker'],
    ['Undertaker', 'funeral-director'],
    ['Mortuary technician', 'funeral-director'],
    ['Food safety officer', 'public-inspector'],
    ['Building inspector', 'public-inspector'],
    ['QC Inspector (site)', 'quality-engineer'],
    ['Immigration Officer', 'border-officer'],
    ['Customs officer', 'border-officer'],
    ['Customs broker', 'customs-agent'],
    ['Bin man', 'refuse-collector'],
    ['Window cleaner', 'refuse-collector'],
    ['Station master', 'train-driver'],
    ['Forest guard', 'ranger'],
    ['Park ranger', 'ranger'],
    ['Safari guide', 'tour-guide'],
    ['Mud logger', 'geologist'],
    ['Boiler operator', 'plant-operator'],
    ['Masseuse', 'massage-therapist'],
    ['Political aide', 'policy-analyst'],
    ['Sarpanch', 'elected-representative'],
    ['Assistant to the Mayor', 'administrative-assistant'],
    ['Management Consultant', 'management-consultant'],
    ['Continuous Improvement Engineer', 'generic'],
  ])('%s → %s', (role, id) => {
    expect(matchPack(role).id).toBe(id);
  });
});

it('a title without a pack gets what its family has in common', () => {
  expect(matchPack('Property developer')).toMatchObject({ id: 'generic', family: 'general' });
  expect(matchPack('Curriculum developer')).toMatchObject({ id: 'generic', family: 'general' });
  expect(matchPack('Wind turbine technician')).toMatchObject({ id: 'generic', family: 'hands-on' });
  expect(matchPack('Nuclear engineer')).toMatchObject({ id: 'generic', family: 'engineering' });
  expect(matchPack('lighthouse keeper')).toMatchObject({ id: 'generic', family: 'general' });
});
