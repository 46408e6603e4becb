/** A line of a text that is not blank. Places are UTF-16 offsets into the text. */
export interface Line {
  /** Where it begins, without the blanks before it. */
  readonly start: number;
  /** Whether it is the first one, or a blank line stands before it. */
  readonly opens: boolean;
  readonly bullet: boolean;
  /** Of a bullet: what stands before its first colon, if that is short. */
  readonly heading?: string;
  /** What follows bullet and heading, without blanks around it. */
  readonly text: string;
  readonly textStart: number;
}

/**
 * The lines of a plain text. Reads what the engine composed and what a person typed alike.
 *
 * @example
 * linesOf('• API Development: Building REST APIs.')[0]?.heading; // 'API Development'
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let opens = true;
  for (const whole of text.split(AFTER_LINE_BREAK)) {
    const typed = whole.trim();
    if (typed !== '') lines.push({ opens, ...read(typed, offset + whole.indexOf(typed)) });
    opens = typed === '';
    offset += whole.length;
  }
  return lines;
}

const AFTER_LINE_BREAK = /(?<=\r\n|\r(?!\n)|\n)/;
const BULLET = /^[•‣▪*–-]\s+/u;
/** A heading is short and holds no end of a sentence. */
const HEADING = /^((?:(?![.!?]\s).){1,60}?):\s+(?=\S)/u;

function read(typed: string, start: number): Omit<Line, 'opens'> {
  const mark = BULLET.exec(typed)?.[0];
  if (mark === undefined) return { start, bullet: false, text: typed, textStart: start };
  const bullet = typed.slice(mark.length);
  const [opening = '', heading] = HEADING.exec(bullet) ?? [];
  return {
    start,
    bullet: true,
    ...(heading !== undefined && { heading }),
    text: bullet.slice(opening.length),
    textStart: start + mark.length + opening.length,
  };
}
