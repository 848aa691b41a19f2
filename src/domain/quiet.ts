/**
 * The loud words in a text: those that begin as one of `loud` does, in any case. `allowed` are texts, such as
 * the names of services, in which they may stand.
 */
export function loudWordsIn(
  text: string,
  loud: readonly string[],
  allowed: readonly string[] = [],
): string[] {
  const rest = allowed.reduce((left, name) => left.replaceAll(name, ' '), text).toLowerCase();
  return loud.filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(rest));
}
