import type { CreateSummaryRequest } from '../../contract/summary.ts';
import { TITLE_LIMIT } from '../../contract/summary.ts';

/**
 * What a summary is called when its owner gives it no title: role and company, or the role alone when both
 * are too long.
 *
 * @example
 * titleOf({ role: 'Nurse', company: "St. Mary's Hospital" }); // "Nurse, St. Mary's Hospital"
 */
export function titleOf({ role, company }: CreateSummaryRequest['profile']): string {
  const job = onOneLine(role);
  const employer = onOneLine(company ?? '');
  const both = employer === '' ? job : `${job}, ${employer}`;
  return both.length <= TITLE_LIMIT ? both : job;
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
