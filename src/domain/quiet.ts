/**
 * The loud words in a text: those that begin as one of `loud` does, in any case. `allowed` are texts, such as
 * the names of services, in which they may stand.
 */
export function loudWordsIn(
  text: string,
  loud: readonly string[],
  allowed: readonly string[] = [],
): string[] {
  const found = loud.filter((word) => beginningOf(word).test(text.toLowerCase()));
  if (found.length === 0) return [];
  const rest = allowed.reduce((left, name) => left.replaceAll(name, ' '), text).toLowerCase();
  return found.filter((word) => beginningOf(word).test(rest));
}

const beginnings = new Map<string, RegExp>();

/** What finds words that begin in one way, made once for each beginning. */
function beginningOf(word: string): RegExp {
  const known = beginnings.get(word) ?? new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u');
  beginnings.set(word, known);
  return known;
}
