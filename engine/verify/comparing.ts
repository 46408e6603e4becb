/**
 * Whether words make a number beside them the size of a difference: "sooner", "fewer", "off", "below".
 *
 * @param words in lower case
 */
export function saysDifference(words: string): boolean {
  return DIFFERS.test(words);
}

/** Whether words make a number beside them a total of others: "between them", "in all". */
export function saysTotal(words: string): boolean {
  return TOTAL.test(words);
}

const DIFFERS =
  /\b(?:rest|remaining|outstanding|still to|yet to|leaves|leaving|left|did not|more|less|fewer|by|extra|additional|gain\w*|los[et]\w*|sav\w+|soon\w*|earlier|fast\w*|quick\w*|short\w*|long\w*|high\w*|low\w*|down|up|ris\w+|rose|drop\w*|increas\w+|reduc\w+|better|freed|free|improv\w+|cut|off|took|point\w*|fell|fall|fallen|grew|grown|growth|added|adding|climb\w*|shav\w+|gap|difference|gone|vanish\w*|disappear\w*|remov\w+|shed|lopped|knocked|trimm\w+|behind|ahead|than|widen\w*|narrow\w*|below|above|under|over|inside|beat|spare|beyond|cheaper|lighter|smaller|larger|taller|warmer|cooler|steadier|fresher|newer|older|younger|rarer|slower|no longer|brought|put on|lift\w*|boost\w*|slash\w*|slim\w*|swell\w*|swelled|shrunk|shrank|shrink\w*)\b/;
const TOTAL =
  /\b(?:total\w*|altogether|combined|together|all told|between (?:them|us|the)|in all|both|sum|worth|overall|people|persons|staff|colleagues|of us|strong|joint\w*)\b/;
