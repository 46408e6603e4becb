import { cleanLine } from './clean-line.ts';
import { asDoneRow } from './done-row.ts';
import { PARTICLES, PREPOSITIONS } from './function-words.ts';
import { NOUN_LEANING } from './homographs.ts';
import { FORM } from './lexicon.ts';
import { asActions } from './nominal.ts';
import { readPhrase } from './rephrase.ts';
import { isCompletive } from './strength.ts';
import { MANY, PERSONS, STUFF, THERE } from './things.ts';
import { tokenize } from './tokens.ts';
import { partUnlike } from './unlike.ts';
import { verbAt } from './verb-at.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The duties that one submitted line holds: several when it is clearly more than one sentence or clause, else the
 * line itself. A list of objects and an embedded clause are never taken apart. Each duty comes back cleaned, in the
 * order of the line.
 *
 * @param line cleaned
 * @example
 * splitDuties('Managed 3 shops. Built the online store; led hiring');
 * // ['Managed 3 shops', 'Built the online store', 'led hiring']
 */
export function splitDuties(line: string): readonly string[] {
  const parts = sentences(line)
    .flatMap((sentence) => (asDoneRow(sentence) === undefined ? parted(sentence, line) : [sentence]))
    .filter(Boolean);
  return parts.some((part) => LEANS.test(part) || DONE_WITH.test(part)) ? together(parts) : parts;
}

/** "document metrics, because …": a reason or a condition is no duty, and stays with the one before it. */
const LEANS = /^(?:because|so that|since|although|though|unless|until|while|which|who|whose|if|when)\b/i;

/** "a glossary of law terms, shared in the association": what was done with a thing that the line names. */
const DONE_WITH =
  /^(?:\p{L}{2,}ed|given|made|held|known|kept|taken|written|built|read|seen) (?:in|by|at|across|within|among|throughout) /u;

function together(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const isOfLast = DONE_WITH.test(part) && last !== undefined && readPhrase(last).kind === 'noun';
    const before = LEANS.test(part) || isOfLast ? whole.pop() : undefined;
    whole.push(before === undefined ? part : `${before}, ${part.charAt(0).toLowerCase()}${part.slice(1)}`);
  }
  return whole;
}

/** "goods unloaded, checked and stacked" is one duty; other sentences may hold several. */
function parted(sentence: string, line: string): readonly string[] {
  return atOwnClause(sentence)
    .flatMap((one) => atFrames(one === line ? line : cleanLine(one)))
    .flatMap(atHeading)
    .flatMap(partUnlike);
}

/** Where one sentence ends: a new line, a bullet, a semicolon, a full stop before a capital or a verb. */
function sentences(typed: string): string[] {
  const parts: string[] = [];
  const line = typed.replace(REMARK, ', ');
  for (const piece of line.split(/\r?\n|\s[•●▪◦‣]\s|;\s+/)) {
    let start = 0;
    for (const stop of piece.matchAll(/[.!]\s+(?=[\p{L}\p{N}])/gu)) {
      const before = piece.slice(start, stop.index);
      const after = piece.slice(stop.index + stop[0].length);
      if (ABBREVIATION.test(before)) continue;
      if (!beginsSentence(after, /(?:^|\s)\p{L}$/u.test(before)) && !endsInWord(before, after)) continue;
      parts.push(before);
      start = stop.index + stop[0].length;
    }
    parts.push(piece.slice(start));
  }
  return parts;
}

/** "… and breakdowns. mainly combis": how much of it, or how often. */
const REMARK =
  /(?<=[a-z)]{3})\.{1,2} (?=(?:mainly|mostly|usually|often|sometimes|especially|approx|about|around) (?!i\b|we\b))/g;

const ABBREVIATION =
  /(?:^\s*\d{1,2}|(?:^|[\s(])(?:e\.g|i\.e|etc|vs|acc|approx|dr|mr|mrs|ms|st|no|inc|ltd|co|corp|dept|min|max|hrs?|yrs?|avg|incl|excl|prof|jr|sr|asst|mgr|sq|ft|govt|intl|\p{L}\.\p{L}))$/iu;

/** Whether what stands before a full stop ends in a word written out, so that it is no abbreviation. */
function endsInWord(text: string, after: string): boolean {
  const [, word = ''] = /([\p{L}-]+)$/u.exec(text) ?? [];
  if (/^\p{Lu}{2,}s?$/u.test(word)) return true;
  const lower = word.toLowerCase();
  const one = lower.replace(/s$/, '');
  if (word.length < 3 || !after.trim().includes(' ')) return false;
  // "… per territory, per sku. primary and secondary sales tracking"
  if (text.trim().split(' ').length > 3 && asActions(after) !== undefined) return true;
  if (word.length < 4) return false;
  return (
    [MANY, STUFF, THERE, PERSONS].some((nouns) => nouns.has(lower) || nouns.has(one)) ||
    vocabulary(lower) ||
    /ing$/.test(lower)
  );
}

function beginsSentence(text: string, afterInitial: boolean): boolean {
  if (/^\p{Lu}/u.test(text) && !afterInitial) return true;
  return /^(?:also|i|we)\s/i.test(text) || readPhrase(cleanLine(text.slice(0, 80))).kind === 'action';
}

/** "uniform orders, around 600 pieces, I hire three casuals": what "I" begins behind a comma is a sentence of its own. */
function atOwnClause(duty: string): string[] {
  const [whole, before = '', after = ''] = OWN_CLAUSE.exec(duty) ?? [];
  return whole === undefined ? [duty] : [before, after];
}

const OWN_CLAUSE =
  /^((?!(?:if|when|while|once|because|although|as|in|on|for|since|until|after|before|last|this|every|sometimes|then|now|also) )[^:;()]{6,}?)(?:,| -| –) (i (?:also )?(?!(?:think|guess|mean|hope|try|was|am|have|had|did|could|would|will|can)\b)[a-z]{3,} (?!.*\b(?:it|them|they|their|this|that|these|those|him|her|his)\b(?! (?:time|season|month|week)))\S.*)$/i;

/** "… and was responsible for …", ", also in charge of …", "and was promoted to …": a claim of its own. */
function atFrames(duty: string): string[] {
  for (const match of duty.matchAll(OWN_FRAME)) {
    const before = duty.slice(0, match.index);
    if (before.split(' ').length < 2 || / (?:that|which|who|where|when) /.test(before)) continue;
    const after = duty.slice(match.index + match[0].length);
    return [before.trim(), ...atFrames(after.trim())];
  }
  return [duty];
}

const OWN_FRAME =
  /(?:, and| and|,|, but| but) (?:also )?(?=(?:(?:i |we )?(?:was|am|were|is|got) )?(?:(?:solely |fully |also )?(?:responsible|accountable) for|in charge of|tasked with|involved in|promoted to|awarded (?:the|a|an|employee|best)|named (?:the|employee|best)|nominated for|selected (?:for|as|to)|chosen (?:for|as|to)) )/gi;

/** "IT support: reset passwords", "on call for payments, fix issues": an area or a state, then an action. */
function atHeading(duty: string): string[] {
  const match = /^([^,:()]{3,60}?)(,|:| -| –| —) (?=\S)/u.exec(duty);
  const [whole, before, mark] = match ?? [];
  if (whole === undefined || before === undefined || (before.split(' ').length < 2 && mark === ','))
    return [duty];
  // "goods unloaded, checked and stacked"
  if (mark === ',' && /ed$/.test(before) && /^\w+ed\b/.test(duty.slice(whole.length))) return [duty];
  if (FRONTED.test(before) || NAMES_DUTIES.test(before)) return [duty];
  // "Hiring: took interviews": the field, which what was done in it says as well.
  const told = duty.slice(whole.length);
  if (mark === ':' && /^\w+ing$/.test(before) && PAST.test(told) && readPhrase(told).kind === 'action')
    return [told.trim()];
  const all = readPhrase(duty);
  if (all.kind === 'action' && all.verbs[0] !== 'be') return [duty];
  const first = readPhrase(before);
  const isArea = first.kind === 'noun' || (first.kind === 'action' && first.verbs[0] === 'be');
  const after = duty.slice(whole.length);
  if (/^\w+ing$/.test(before) && beginsLikeNoun(after)) return [duty];
  // "on call one week in four, runbooks, post mortems": a state has no objects.
  const isState =
    mark === ',' &&
    first.kind === 'action' &&
    first.verbs[0] === 'be' &&
    !/^(?:being )?(?:from|to|with|and|or|the|an?|\d|\S+ly)\b/i.test(after);
  if (isState && after.includes(', ') && readPhrase(after).kind === 'noun')
    return [before.trim(), after.trim()];
  if (!isArea || !leadsDuty(after, mark === ',')) return [duty];
  return [before.trim(), after.trim()];
}

const PAST = /^(?:\p{L}{2,}ed|took|built|ran|led|wrote|made|held|gave|set|did|kept|sold|taught) /iu;

/** "Hiring - screen calls and onsite loops": more likely what the heading consists of than another duty. */
function beginsLikeNoun(text: string): boolean {
  const verb = verbAt(tokenize(text), 0);
  return verb !== undefined && NOUN_LEANING.has(verb.lemma);
}

/** Phrases that belong to what follows the comma. */
const FRONTED =
  /^(?:in|during|as|at|within|after|before|over|since|from|between|by|for|with|without|using|when|while|if|once|to|through|under|working|together)\s/i;

/** "Duties included: …": a frame, not an area. */
const NAMES_DUTIES = /\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|role|job)\b/i;

/** An action with an object; after a comma, not one that only says what followed from the first part. */
function leadsDuty(text: string, afterComma: boolean): boolean {
  const phrase = readPhrase(text);
  if (phrase.kind !== 'action' || text.split(' ').length < 2) return false;
  if (!afterComma) return true;
  const tokens = tokenize(text);
  const verb = verbAt(tokens, 0);
  // "boiler log, blow down, water test": with no object it is one more thing of a row.
  if (verb && PARTICLES.has(tokens[verb.length]?.lower ?? '') && tokens[verb.length]?.close === ',')
    return false;
  // "rolling so that nothing stops": how, not what.
  if (/^so\b/.test(tokens[verb?.length ?? 1]?.lower ?? '')) return false;
  if (!verb?.known || phrase.verbs[0]?.startsWith('be') || verb.lemma === 'have') return false;
  // "no data lost, restored in 50 minutes": what became of the first part, not a duty with an object.
  const done = phrase.typed === 'past' && isCompletive(verb.lemma);
  if (done && PREPOSITIONS.has(tokens[verb.length]?.lower ?? '')) return false;
  return (verb.forms & FORM.gerund) === 0 || !FOLLOWS_FROM.test(verb.lemma);
}

const FOLLOWS_FROM =
  /^(?:save|reduce|cut|increase|improve|ensure|enable|allow|make|result|lead|help|use|report|include|cover|work|base)$/;
