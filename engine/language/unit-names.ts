import type { Token } from './tokens.ts';

/**
 * Whether the word at `index` names what a unit of an organisation is for ("with the marketing team", "to purchase
 * department"), and so is no verb with the unit as its object ("marketing the team").
 *
 * @example
 * namesUnit(tokenize('checks with engineering team'), 2); // true
 */
export function namesUnit(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const unit = tokens[index + 1];
  if (!token || !before || !unit || token.close !== '' || !UNITS.has(unit.lower)) return false;
  if (PARTNERS.test(before.lower)) return AREAS.has(token.lower) || AREAS_ELSE_DEEDS.has(token.lower);
  // "Answer calls and dispatch crews": units in the plural are what one acts on.
  if (!AREAS.has(token.lower) || (unit.lower.endsWith('s') && !token.lower.endsWith('ing'))) return false;
  return before.lower === 'to' || before.close !== '' || before.gap === '/' || JOINED.test(before.lower);
}

/** Prepositions of whom one works with and where: no duty follows them, but a name. */
const PARTNERS = /^(?:with|from|of|between|among|within|under|alongside|inside|across|at|in|into)$/;
const JOINED = /^(?:and|or|for|the|our|my|their|his|her|each|every|both|other|own|its)$/;

/** What a part of an organisation is called, in the singular and as people write it short. */
const UNITS: ReadonlySet<string> = new Set(
  `team teams department departments dept depts dep deptt desk desks staff crew crews group groups section sections office offices
  unit units cell cells wing wings branch branches division divisions lab labs laboratory head heads hod manager managers
  supervisor supervisors incharge in-charge lead leads committee board agency agencies authority authorities plant yard site sites
  company companies firm firms contractor contractors vendor vendors partner partners society association colleagues
  people side function functions`.split(/\s+/),
);

/** What units do, in words that are verbs too, and of which no unit is the object. */
const AREAS: ReadonlySet<string> = new Set(
  `accounting advertising auditing banking billing blending bottling brewing broadcasting building buying canning carding
  casting catering checking cleaning coating coding collecting collections commissioning consulting contracting costing counselling
  counseling crushing curing cutting dating delivery design dispatch despatch draughting drafting dredging drilling dubbing
  dyeing editing embroidery engineering erecting estimating export exporting fabricating farming filling filming finance
  finishing fishing fitting forecasting forging forwarding freight funding galvanizing gardening grading grinding harvesting
  heating housekeeping housing import importing invoicing ironing keying knitting labelling labeling landscaping laundering
  learning lending licensing lighting listing loading logging machining mailing manufacturing marketing measuring merchandising milling
  mining modelling modeling moulding molding nursing operating ordering outsourcing packaging packing painting parking patrol pattern
  payments pharmacy picking piping planning plating policing polishing posting pressing pricing print printing process processing
  procurement production programming project publishing pumping purchase purchasing quality racing recording recovery
  recruiting recycling refining rental rentals repairs reporting research reservations retail rigging rolling sales sampling
  sanding scheduling scouting screening sealing security sewing shipping shooting sizing slitting sorting sourcing spinning
  spraying stamping sterilising sterilizing stitching stock storage store stores styling supply surveying tailoring tanning tax
  teaching telecalling testing tooling tracking trading transfer transport treating trimming trucking tuning typing
  underwriting unloading upholstering upkeep vetting voucher warehousing warping washing weaving weighing welding winding
  wiring workshop writing`.split(/\s+/),
);

/** The same of words whose verb has people as its object: "train staff", but "talks with training staff". */
const AREAS_ELSE_DEEDS: ReadonlySet<string> = new Set(
  'support training coaching mentoring hiring onboarding staffing leading managing monitoring operations help service servicing maintenance guarding watch rescue inspection dancing singing acting running'.split(
    ' ',
  ),
);
