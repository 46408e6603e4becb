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
  const both = [role, company]
    .map((part) => part?.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .join(', ');
  return both.length <= TITLE_LIMIT ? both : role;
}
