/**
 * The article that a word takes by its sound.
 *
 * @example
 * indefinite('S3'); // 'an'
 * indefinite('Unix'); // 'a'
 */
export function indefinite(nextWord: string): 'a' | 'an' {
  const word = nextWord.replace(/^[^\p{L}\p{N}]+/u, '');
  return startsWithVowelSound(word) ? 'an' : 'a';
}

function startsWithVowelSound(word: string): boolean {
  const figures = /^\d[\d,.]*/.exec(word)?.[0];
  if (figures !== undefined)
    return /^(?:8|11(?!\d)|18(?!\d)|11,|18,|11\d{3}(?!\d)|18\d{3}(?!\d))/.test(figures);
  const head = /^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '';
  if (isSpelledOut(head) || /^(?:MSc|MPhil|MEng|LLB|LLM|NPhil)$/.test(head))
    return /^[AEFHILMNORSX8]/.test(head);
  const lower = word.toLowerCase();
  if (SILENT_H.test(lower)) return true;
  if (
    /^(?:uni(?!n[^i]|m[^aeiou])|us[aeiu]|ut[eioy]l?|u[bkt][iaeuo]|eu|ewe|one\b|one-|once|ou[ij])/.test(lower)
  )
    return false;
  return /^[aeiouàâäéèêëíîïóôöúùûü]/.test(lower);
}

const SILENT_H = /^(?:hour|honest|honou?r|heir|herb(?!ert|i))/;

/** Initials that are said letter by letter: no vowel, or known to be. */
function isSpelledOut(head: string): boolean {
  if (!/^\p{Lu}/u.test(head)) return false;
  if (head.length === 1) return true;
  if (!/^[\p{Lu}\p{N}]+s?$/u.test(head)) return false;
  return !SAID_AS_WORDS.has(head);
}

const SAID_AS_WORDS: ReadonlySet<string> = new Set(
  `NASA NATO NICE RADAR REST SOAP CRUD RAM ROM LAN WAN SIM PIN GIF JPEG JSON YAML LIDAR SAS RAID SOLID SCRUM
  NICU LEED SCADA SARS MOOC MERN MEAN LAMP RIBA FIFA HAZOP COSHH HIPAA STEM STEAM SAGE FEMA MIDI
  HACCP REIT ROTA SCRUM LASER NEBOSH RADIUS SAML SWAT SWOT TEFL NAND NOR RISC FAT FOSS LATEX HELM NUMA MIME MAC
  LOLER RIDDOR RAG SOC SIEM NOC`.split(/\s+/),
);
