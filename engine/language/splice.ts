/**
 * A line without its comma splice: what a pronoun begins behind a comma stands behind a dash, and a second past behind
 * "and". A line whose first part has a subject of its own is a row of clauses, and stays.
 *
 * @example
 * withoutSplice('client contact, they call me first'); // 'client contact – they call me first'
 * withoutSplice('I was asked to lead the rollout, trained 40 pickers'); // '… the rollout and trained 40 pickers'
 */
export function withoutSplice(line: string): string {
  if (!line.includes(', ')) return line;
  const [whole, first = ''] = SPLICE.exec(line) ?? [];
  if (whole !== undefined && !SUBJECT.test(first)) return `${first} – ${line.slice(first.length + 2)}`;
  return line.replace(SECOND_PAST, '$1 and');
}

const SPLICE = /^([^,:;()]{3,80}), (?:I|we|they|he|she|it is|it's) (?!(?:also )?(?:etc|and)\b)[a-z]/;
const SUBJECT =
  /\b(?:I|we|they|he|she|if|when|while|once|because|although|as|in|on|for|since|until|after|before)\b/i;
const SECOND_PAST =
  /^(I (?:was|had|got|led|ran|took|started|joined|came|[a-z]+ed) [^,;]{6,90}),(?= (?:[a-z]+ed|led|ran|built|wrote|taught|made|brought|took|gave|found|kept|set up) [^,;]+$)(?!.* and \S+$)/;
