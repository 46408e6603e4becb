import type { Finding } from './finding.ts';
import { judgeLand, landAt } from './lands.ts';
import { judgeReach, reachAt } from './reach.ts';
import type { Statement } from './statement.ts';

/** How far something reaches, as a word of its own: customer-facing, company-wide, international. */
export function scopeFindings({ text, sentences }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { terms } of sentences) {
    for (const [at, term] of terms.entries()) {
      const land = landAt(terms, at);
      if (land !== undefined) {
        const last = terms[at + land.words - 1]?.end ?? term.end;
        findings.push({
          kind: 'scope',
          start: term.start,
          end: last,
          judge: (grounds) => judgeLand(text.slice(term.start, last), land.land, grounds),
        });
        continue;
      }
      const reach = reachAt(terms, at);
      if (reach === undefined) continue;
      const end = terms[at + reach.words - 1]?.end ?? term.end;
      findings.push({
        kind: 'scope',
        start: term.start,
        end,
        judge: (grounds) => judgeReach(text.slice(term.start, end), reach, grounds),
      });
    }
  }
  return findings;
}
