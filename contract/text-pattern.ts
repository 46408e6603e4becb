// What `text` takes, for JSON Schema: in what every dialect of regular expressions knows, so without `\p{…}`. Beyond
// the Basic Multilingual Plane it takes format characters for visible ones.

const REFUSED = String.raw`\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069`;

const BLANK =
  String.raw`\x09\x0a\x0d\x20\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u1680\u180e` +
  String.raw`\u2000-\u200f\u2028-\u202f\u205f-\u2064\u206a-\u206f\u3000\ufeff\ufff9-\ufffb`;

/** Text that may be empty. */
export const TEXT_PATTERN = `^[^${REFUSED}]*$`;

/** Text with at least one character that prints. */
export const VISIBLE_TEXT_PATTERN = `^[^${REFUSED}]*[^${REFUSED}${BLANK}][^${REFUSED}]*$`;
