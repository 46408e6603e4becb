import { describe, expect, it } from 'vitest';
import { readResume, UnreadableResume } from '../../importers/index.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const RESUME = '{"basics":{"label":"Kinderpflegekraft für Säuglinge"}}';

function refusal(bytes: Uint8Array, name?: string): string {
  try {
    readResume(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableResume) return error.message;
    throw error;
  }
  throw new Error('It was read.');
}

function utf16(text: string, mark: boolean, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('a file', () => {
  it.each([
    ['UTF-8', encode(RESUME)],
    ['UTF-8 with a mark', encode(`\uFEFF${RESUME}`)],
    ['UTF-16, little end first', utf16(RESUME, true, false)],
    ['UTF-16, big end first', utf16(RESUME, true, true)],
    ['UTF-16 without a mark', utf16(RESUME, false, false)],
    ['UTF-16, big end first, without a mark', utf16(RESUME, false, true)],
    ['JSON with comments and trailing commas', encode(`// mine\n${RESUME.replace('}}', ',}, /* end */ }')}`)],
    ['JSON with single quotes', encode(RESUME.replaceAll('"', "'"))],
  ])('is read from %s', (_, bytes) => {
    expect(readResume(bytes)).toEqual({
      format: 'json-resume',
      profile: { role: 'Kinderpflegekraft für Säuglinge' },
      warnings: [],
    });
  });

  it('in neither UTF is read as Windows-1252, with a warning', () => {
    const { profile, warnings } = readResume(Buffer.from(RESUME, 'latin1'));
    expect(profile.role).toBe('Kinderpflegekraft für Säuglinge');
    expect(warnings).toEqual([expect.objectContaining({ code: 'guessed' })]);
  });

  it.each([
    ['nothing', encode(''), undefined, 'The file is empty. JSON Resume can be read.'],
    ['a PDF', encode('%PDF-1.7 …'), 'cv.pdf', 'The file is a PDF. JSON Resume can be read.'],
    [
      'a zip',
      new Uint8Array([0x50, 0x4b, 3, 4]),
      'cv.docx',
      /^The file is a zip archive .* JSON Resume can be read/,
    ],
    ['Markdown', encode('# Ana\n\nNurse'), 'cv.md', 'The file is Markdown. JSON Resume can be read.'],
    ['text', encode('Ana, Nurse'), undefined, 'The file is plain text. JSON Resume can be read.'],
    ['a list', encode('[]'), undefined, /^The file is JSON, and not a JSON Resume/],
    ['other JSON', encode('{"role":"Nurse"}'), undefined, /^The file is JSON, and not a JSON Resume/],
    ['JSON cut short', encode('{\n"basics": {"label": "Nur'), undefined, 'Line 2, column 25 is not JSON.'],
    ['no job', encode('{"basics":{"name":"Ana"},"work":[]}'), undefined, /^The file names no job title/],
  ])('is refused when it holds %s', (_, bytes, name, message) => {
    expect(refusal(bytes, name)).toMatch(message);
  });

  it('never lends its words to the message', () => {
    expect(refusal(encode('{"basics": canary}'))).toBe('Line 1, column 12 is not JSON.');
  });

  it('may name keys that objects have anyway', () => {
    const hostile =
      '{"__proto__":{"work":[]},"constructor":1,"basics":{"label":"Nurse","__proto__":{"name":"x"}}}';
    expect(readResume(encode(hostile)).profile).toEqual({ role: 'Nurse' });
    expect(readResume(encode(`/**/${hostile}`)).profile).toEqual({ role: 'Nurse' });
    expect(Object.prototype).not.toHaveProperty('name');
  });

  it('of 4 MiB is read or refused, however it is built', () => {
    const size = 4 * 1024 * 1024;
    const resume = (part: string) => encode(`{"basics":{"label":"Nurse"},"work":${part}}`);
    for (const part of [
      '['.repeat(size / 2) + ']'.repeat(size / 2),
      `[${'{"position":"a"},'.repeat(size / 20)}{}]`,
      `[{"position":"Nurse","summary":"${'a. A'.repeat(size / 8)}"}]`,
      `[{"position":"Nurse","summary":"${'\\n'.repeat(size / 4)}"}]`,
      `[{"position":"${' '.repeat(size / 2)}"}]`,
    ]) {
      expect(readResume(resume(part)).profile.role).toMatch(/Nurse|a/);
    }
    expect(refusal(encode('['.repeat(size)))).toMatch(/is not JSON/);
    expect(refusal(encode('['.repeat(size / 16)))).toMatch(/^Line 1, column 262145 is not JSON/);
    expect(refusal(resume(`[${'/**/'.repeat(size / 4)}]`))).toMatch(/forgiven up to 256 KiB only/);
  });
});
