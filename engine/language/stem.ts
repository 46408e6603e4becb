/**
 * The base form behind a regular past or gerund whose verb is in no lexicon, from what is left without its ending:
 * "dockeriz" → "dockerize", "pentest" → "pentest", "stereotyp" → "stereotype".
 */
export function baseOfStem(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const doubled = /([aeiou])([bdgkmnprt])\2$/.test(stem) || /[aeiou][^aeiou]+[aeiou]ll$/.test(stem);
  if (doubled) return stem.slice(0, -1);
  return wantsE(stem) ? `${stem}e` : stem;
}

function wantsE(stem: string): boolean {
  // "handl", "traint": a final cluster that no word ends in; "liv", "continu".
  if (/(?:[bcdfgkptz]l|v|u|[^s]c|[nlrp]s|[dlr]g)$/.test(stem)) return true;
  if (/[iu]at$|writ$|mak$|tak$|us$|oz$|ced$/.test(stem)) return true;
  // After two vowels only a soft consonant is followed by e: "increas", "breez", but "impair", "sneak".
  if (/[aeiou]{2}[^aeiou]$/.test(stem)) return /[aeiou]{2}[szc]$/.test(stem) && !/(?:cious|ocus)$/.test(stem);
  if (/(?:is|iz|ys|yz|os|as|ang|eng)$/.test(stem)) return stem.length > 3;
  const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem);
  if (oneSyllable) return true;
  return /[aeiouy][^aeiouy]+[aeiouy](?:[^aeiouy]+[aeiouy])*[^aeiouwxy]$/.test(stem) && MUTE_E.test(stem);
}

/** Ends of longer stems that lost an e: "upgrad", "prototyp", "ignor", "rout", "escap". */
const MUTE_E =
  /(?:at|ad|id|ud|od|ut|it(?<=[cvn]it)|ur|ir|ar|or(?<=[gpl]or)|ul|il|ol|al(?<=hal|scal|sal)|am|im|um|ap|yp|op(?<=[csp]op)|ak|ik|ok|in(?<=[bfglmr]in)|ag|ig|eg|ib|ob|ub|ac|ic)$/;
