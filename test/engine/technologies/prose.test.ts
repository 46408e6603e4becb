import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalise, mentions } from '../../../engine/technologies/mentions.ts';

interface Line {
  readonly typed: string;
  readonly written: string;
  readonly tools: string;
}

/**
 * A line as people type it, then "→" and how it is written if that differs, then "#" and the tools that it
 * names, if any.
 */
function readLines(file: string): readonly Line[] {
  const lines: { typed: string; written: string; tools: string }[] = [];
  for (const row of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    const last = lines.at(-1);
    if (row.startsWith('  → ') && last !== undefined) last.written = row.slice(4);
    else if (row.startsWith('  # ') && last !== undefined) last.tools = row.slice(4);
    else if (row !== '') lines.push({ typed: row, written: row, tools: '' });
  }
  return lines;
}

const lines = readLines('./prose.txt');

const namesIn = (text: string) =>
  mentions(text, [])
    .map(({ name }) => name)
    .join(', ');

describe('lines of people in many jobs', () => {
  it('are more than 600', () => {
    expect(lines.length).toBeGreaterThan(600);
  });

  it('are written as they should be', () => {
    expect(lines.map(({ typed }) => canonicalise(typed, []))).toEqual(lines.map(({ written }) => written));
  });

  it('stay as they are once they are right', () => {
    expect(lines.map(({ written }) => canonicalise(written, []))).toEqual(
      lines.map(({ written }) => written),
    );
  });

  it('name their tools and no others', () => {
    expect(lines.map(({ typed }) => `${typed} # ${namesIn(typed)}`)).toEqual(
      lines.map(({ typed, tools }) => `${typed} # ${tools}`),
    );
  });

  it('name the same tools once they are written', () => {
    expect(lines.map(({ written }) => `${written} # ${namesIn(written)}`)).toEqual(
      lines.map(({ written, tools }) => `${written} # ${tools}`),
    );
  });
});
