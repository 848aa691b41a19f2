/** A text in pieces; those with an address are links. */
export type LinkedText = { text: string; href: string | null }[];

/** A name that may stand in a text, and where it leads. */
export interface Name {
  name: string;
  href: string;
}

const shortestName = 5;

/**
 * A text with the names of services in it turned into links, whatever their case after the first letter. The longest name
 * counts; names of fewer than five characters, such as 999, stay text.
 */
export function linkNames(text: string, names: readonly Name[]): LinkedText {
  const known = names
    .filter(({ name }) => name.length >= shortestName)
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
