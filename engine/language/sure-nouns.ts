import { ONE_OF_A_KIND, ONE_OF_MANY, SUPERIORS } from './count-nouns.ts';
import { MASS_NOUNS } from './function-words.ts';
import { MANY, PERSONS, STREAM, STUFF, THERE } from './things.ts';

/**
 * Singular nouns that never stand in prose without a determiner. The words that a job names anyway, less those that
 * are also what something is made of, an activity or a verb, and with more that only this rule reads.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Also a mass, an activity, a state or a verb: nothing tells what is meant. */
const SHIFTY = set(`
history paper copy coach recommendation spot filing regulation replacement safe source dress shower drink bath toilet scaffold structure grade colour color acquisition aircraft allocation appeal application appraisal backup ballast batch block breakdown brick
cake carpet cast casting change coil commission comparison concession contact control core cover custom cut cutting delay
delivery deposit description design discharge dispatch display diversion drawing duty edge edit effort entry escalation
evaluation examination exercise exposure fibre field fill filling finding fitting footage formwork gear graft grain
haircut hire holiday house illustration injection innovation intake issue judgment lead lease level light limit load
litter mark measurement mesh minute mould movement notice number objection observation offer offset part pass patch
pattern payment permission place policy post print process promotion proof pruning publication purchase rail reading
recording redundancy rejection repair response return risk sauce search seed service setting settlement shell side
signature skin sound stroke style tax term text thread tile title trade train track transfer translation treatment trial
uniform update upload upgrade value valuation variance variation vein video warranty well wire x-ray xray temperature
voltage advance mobile court exchange exit sea software joinery line home chair circle order release review run plan
practice press support stock stone range rate sale spray stop supply tape taste touch transport traffic training voice
waste work yield pay property provision food glass growth fuel hand data labour concrete equipment metal plastic wood
grid scale stage season demand screen store key ground wing sample bond net square sole feed slip pen motor lift view
stress mass cause body class course market mess back front middle end start rest share clothing tillage trim crop game
stream land air sand water gas oil coal iron steel copper silver gold cement timber film leave pitch show mail
flow archive receivable payable fair mine count balance draft budget-data pasta linen livestock fish flour fruit hardware honey ice ink jewellery
`);

/** Told by what stands before them: "release" is an activity, "the Play Store release" one of them. */
const COUNT_IN_NAMES = set(`
release review order run plan update upgrade return patch print drawing chair lift screen sample delivery appraisal
application entry-form class course store issue call film trial class line draft process policy post
`);

/** What the other lists have no need of. */
const FURTHER = set(`
axis hub campaign initiative talk walkthrough walk-through huddle visit pack matrix doc thumbnail ledger award association
society trust federation institute bureau authority ministry union league party foundation region province county belt
multinational position guarantee rope signal deadline corridor cap header footer banner segment cohort backlog roster
shortlist schedule checkpoint milestone loop function variable class-room notebook bench socket lever nozzle hoist cradle
platform portal ticket dispenser logger anemometer gimbal tripod lens drone stencil jigsaw chisel trowel spanner wrench
hammer saw grinder welder kiln furnace sieve mixer agitator centrifuge pipette incubator microscope
walk-round walkround tour rehearsal hearing tribunal inquest panel jury bundle affidavit pleading petition suit
stakeholder counterpart predecessor successor incumbent mentor supervisor manager director coordinator
pod crate bin carton sack drum reel cabinet locker trolley cart wagon barge tug vessel
registry airport covering timezone
vendor retailer wholesaler dealer stockist distributor outlet kiosk stall counter till
`);

/**
 * @param isNamed another noun or an adjective stands before it
 *
 * @example
 * isSureCount('signal', false); // true
 * isSureCount('release', false); // false
 * isSureCount('release', true); // true
 */
export function isSureCount(word: string, isNamed: boolean): boolean {
  if (MASS_NOUNS.has(word) || STUFF.has(word)) return false;
  if (isNamed && COUNT_IN_NAMES.has(word)) return true;
  return SURE.has(word);
}

const SURE: ReadonlySet<string> = new Set(
  [...MANY, ...THERE, ...STREAM, ...ONE_OF_A_KIND, ...ONE_OF_MANY, ...FURTHER].filter(
    (word) =>
      !SHIFTY.has(word) &&
      (!word.endsWith('ing') ||
        /^(?:meet|brief|hear|ceil|build|book|list|rail|cover|wedd|fil|earr|craving|r|w|spr)ing$/.test(word)),
  ),
);

/** Whether a noun names a person by rank or trade. */
export function isSurePerson(word: string): boolean {
  return PERSONS.has(word) || SUPERIORS.has(word) || TRADES.test(word);
}

const TRADES =
  /(?:eer|logist|ician|ianist|smith|keeper|worker|maker|holder|leader|manager|officer|operator|inspector|supervisor|assistant|technician|consultant|analyst|designer|developer|contractor|trainer|teacher|adviser|advisor|rigger|banksman|foreman|watchman|agent|secretary|coordinator|representative|executive|specialist)$/;
