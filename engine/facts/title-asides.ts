/** What a title says beside what one is: "(nights)", "- own practice", ", p/t 21 hrs". */
export interface Asides {
  /** What is part of the title wherever it stands: a field, a class, a stage of learning. */
  readonly kept: readonly string[];
  /** What a headline may say, and speech would stumble over: hours, percentages. */
  readonly written: readonly string[];
  /** How somebody works, which is said in front of what they are: "Part-Time". */
  readonly manner?: string;
  /** That one works for oneself, as it was typed. */
  readonly employment?: string;
  /** Said behind the title, with its link: "on nights", "with my own practice". */
  readonly clause?: string;
}

/**
 * Sorts what stands in brackets, behind a dash or a comma of a title by what it tells.
 *
 * @example
 * readAsides(['part time', '21 hrs']).manner; // 'Part-Time'
 */
export function readAsides(parts: readonly string[]): Asides {
  const kept: string[] = [];
  const written: string[] = [];
  let [manner, employment, clause]: (string | undefined)[] = [];
  for (const part of parts.flatMap(apart)) {
    const plain = part.toLowerCase().replace(/[-–—]/g, ' ').replace(/\./g, '').trim();
    const own = OWN.exec(plain)?.[1];
    if (own !== undefined) {
      clause = `with my own ${own}`;
      written.push(`own ${own}`);
    } else if (SELF.test(plain)) employment ??= plain.replace(/^self ?employed$/, 'self-employed');
    else if (MANNERS.has(plain)) manner ??= MANNERS.get(plain);
    else if (SHIFTS.has(plain)) {
      clause ??= SHIFTS.get(plain);
      written.push(part);
    } else if (TIMES.test(plain)) written.push(part);
    else if (!isNobodysBusiness(plain)) kept.push(part);
  }
  // Who is on somebody's staff too is not simply freelance.
  const both = employment !== undefined && written.some((part) => / staff\b/i.test(part));
  return {
    kept,
    written: (both ? [employment ?? '', ...written] : written).map((part) =>
      part.replace(/^p\/?t\b/i, 'part-time'),
    ),
    ...(manner !== undefined && { manner }),
    ...(employment !== undefined && !both && { employment }),
    ...(clause !== undefined && { clause }),
  };
}

/** "freelance / PT staff 3 days" says two things, "Oracle / MSSQL" one. */
function apart(part: string): readonly string[] {
  const both = part.split(/ \/ | \+ | & /);
  return both.some((one) => SELF.test(one.toLowerCase())) ? both : [part];
}

/** How somebody works. */
const MANNERS: ReadonlyMap<string, string> = new Map([
  ['part time', 'Part-Time'],
  ['p/t', 'Part-Time'],
  ['parttime', 'Part-Time'],
  ['full time', 'Full-Time'],
  ['f/t', 'Full-Time'],
  ['fulltime', 'Full-Time'],
  ['volunteer', 'Volunteer'],
  ['voluntary', 'Volunteer'],
  ['per diem', 'Per Diem'],
]);

const SELF =
  /^(?:self ?-?employed|freelance|freelancer|freelancing|independent contractor|sole trader|self)$/;

const OWN =
  /^(?:(?:i )?(?:have |run |running )?(?:my )?own|own) ((?:\p{L}+ )?(?:practice|shop|business|studio|salon|firm|company|store|clinic|workshop|farm|garage|boutique|agency|restaurant|cafe|café|bakery|school|centre|center|truck|vehicle|car|lorry|van|taxi|cab|parlou?r|stall|office|kitchen|nursery|gym|unit|brand|label))$/u;

/** When somebody works, as it is said behind the title. */
const SHIFTS: ReadonlyMap<string, string> = new Map(
  [
    ['nights', 'on nights'],
    ['night', 'on nights'],
    ['nights only', 'on nights'],
    ['days', 'on days'],
    ['night shift', 'on the night shift'],
    ['night shifts', 'on night shifts'],
    ['day shift', 'on the day shift'],
    ['late shift', 'on the late shift'],
    ['early shift', 'on the early shift'],
    ['evening shift', 'on the evening shift'],
    ['morning shift', 'on the morning shift'],
    ['afternoon shift', 'on the afternoon shift'],
    ['weekend shift', 'on the weekend shift'],
    ['rotating shifts', 'on rotating shifts'],
    ['rotational shifts', 'on rotational shifts'],
    ['12 hour shifts', 'on 12-hour shifts'],
    ['nights and weekends', 'on nights and weekends'],
    ['weekends', 'at weekends'],
    ['evenings', 'in the evenings'],
  ].map(([typed = '', said = '']) => [typed, said] as const),
);

/** "18.5 hrs", "80 %", "3 days a week", "0.6 FTE", "PT staff 3 days", "band 5". */
const TIMES =
  /^(?:(?:pt|part time|p\/t) )?(?:staff )?(?:~ ?)?\d+(?:[.,]\d+)? ?(?:%|h|hrs?|hours?|days?|fte|wte)(?:$| ?(?:\/|a|per|p) ?(?:wk|week|w)$)|^(?:pt|p\/t|part time) staff\b.{0,12}$/;

/** What somebody was, their leave, or a remark: no part of a title. */
function isNobodysBusiness(plain: string): boolean {
  return (
    /^(?:was|were|ex|formerly|former|previously|earlier|before|till|until|since|currently|now|promoted|after|back from|returning|returned|employed|on probation till)\b./.test(
      plain,
    ) ||
    (/\b(?:i|me|my|myself|also|sometimes|mostly|mainly|when|because|only me|leave)\b/.test(plain) &&
      / /.test(plain))
  );
}
