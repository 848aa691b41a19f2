/** A text in pieces; those with an address are links. */
export type LinkedText = { text: string; href: string | null }[];

/** A name that may stand in a text, and where it leads. */
export interface Name {
  name: string;
  href: string;
}

/** Names under the first word of each, so that a text is held against those alone that may stand in it. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

const shortestName = 5;
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** An index of names. Those of fewer than five characters, such as 999, or without a letter are not in it and stay text. */
export function indexNames(names: readonly Name[]): NameIndex {
  const index = new Map<string, Name[]>();
  for (const entry of names) {
    const [first] = wordsOf(entry.name);
    if (first === undefined || entry.name.length < shortestName) continue;
    const others = index.get(first);
    if (others) others.push(entry);
    else index.set(first, [entry]);
  }
  return index;
}

/**
 * A text with the names of services in it turned into links, whatever their case after the first letter. The longest name
 * counts. A name that leads to `here`, the page of the text, is no link.
 */
export function linkNames(text: string, names: NameIndex, here?: string): LinkedText {
  const known = [...new Set(wordsOf(text))]
    .flatMap((word) => names.get(word) ?? [])
    .filter(({ href }) => href !== here)
    .toSorted((a, b) => b.name.length - a.name.length);
  if (text === '' || known.length === 0) return text === '' ? [] : [{ text, href: null }];
  const pattern = known.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(?<!\\p{L})(${pattern})(?!\\p{L})`, 'giu'))
    .filter((piece) => piece !== '')
    .map((piece) => {
      const found = known.find(
        ({ name }) => name[0] === piece[0] && name.toLowerCase() === piece.toLowerCase(),
      );
      return { text: piece, href: found?.href ?? null };
    });
}
