/** The longer words of a text by their first five letters, so that "migrate" meets "migration". */
export function stems(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 5)),
  );
}
