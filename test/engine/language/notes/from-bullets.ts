import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../', import.meta.url);

/** The lines of the bullet files, marked as notes are, as far as their readings show which words are verbs. */
export function notesOfBullets(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^bullets-.*\.txt$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .flatMap(noteOf);
}

/** "Cut keys => {cutting|cut|cut} keys" as "*Cut keys". */
function noteOf(line: string): readonly string[] {
  const [typed = '', readings] = line.split(' => ');
  if (line.startsWith('#') || readings === undefined || typed.includes('*')) return [];
  const note = typed.replace(/^\s*(?:[-•–—▪●✓✔>]+|\d+[.)])\s*/u, '').trim();
  const [reading = ''] = readings.split(' // ');
  if (reading.startsWith('noun: ')) return [note];
  const verbs = [...reading.matchAll(/\{([^}]*)\}/g)].map(([, forms = '']) => forms.split('|'));
  if (verbs.length === 0) return [];
  let marked = note;
  let from = 0;
  for (const forms of verbs) {
    const known = new Set(forms.flatMap(withThirdPerson));
    const word = [...marked.matchAll(/[a-z'’-]+/gi)].find(
      ({ 0: found, index }) => index >= from && known.has(found.toLowerCase()),
    );
    if (!word) return [];
    marked = `${marked.slice(0, word.index)}*${marked.slice(word.index)}`;
    from = word.index + word[0].length + 1;
  }
  return [marked];
}

function withThirdPerson(form: string): readonly string[] {
  const [word = ''] = form.toLowerCase().split(' ');
  return word === '' ? [] : [word, `${word}s`, `${word}es`, word.replace(/y$/, 'ies')];
}
