import type { Acted } from '../language/nominal.ts';
import type { ActionPhrase } from '../language/phrase.ts';
import type { Spelling } from '../types.ts';
import { actionOf } from './composite.ts';

/**
 * A duty whose plain verb was put to its nouns. Those that begin with a gerund ("mowing, hedge cutting") are one already
 * where a gerund is wanted.
 */
export function plainAction(acted: Acted, spelling: Spelling): ActionPhrase {
  const action = actionOf([acted], spelling);
  return /^\p{L}{2,}ing(?:,| and )/u.test(acted.object) ? { ...action, gerund: acted.object } : action;
}
