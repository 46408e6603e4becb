const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'a zip archive (as a LinkedIn export or a Word document is)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Office document' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'an RTF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a picture' },
  { bytes: [0x1f, 0x8b], kind: 'compressed with gzip' },
];

const BY_ENDING: Readonly<Record<string, string>> = {
  md: 'Markdown',
  markdown: 'Markdown',
  csv: 'CSV',
  yaml: 'YAML',
  yml: 'YAML',
  xml: 'XML',
  html: 'HTML',
  htm: 'HTML',
};

/**
 * What a file is that is known by its first bytes.
 *
 * @example
 * kindByBytes(new TextEncoder().encode('%PDF-1.7')); // 'a PDF'
 */
export function kindByBytes(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))?.kind;
}

/**
 * What a text file is by the ending of its name.
 *
 * @example
 * kindByName('cv.md'); // 'Markdown'
 */
export function kindByName(name = ''): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(BY_ENDING, ending) ? (BY_ENDING[ending] ?? '') : 'plain text';
}
