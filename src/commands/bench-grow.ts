import type { SearchDocument } from '../domain/search/language.ts';

const syllables = [
  'an',
  'bel',
  'cor',
  'dan',
  'el',
  'far',
  'gan',
  'hol',
  'in',
  'jor',
  'kel',
  'lan',
  'mor',
  'ner',
  'ol',
  'per',
  'rin',
  'sal',
  'tor',
  'ul',
  'ver',
  'wen',
  'yar',
  'zel',
];
const mostCommon = 0.6;

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A directory of a size: the real services, and made-up ones whose words are drawn from those of the real
 * ones and, less often, from a long tail of made-up words, as names of places and people are.
 */
export function grow(documents: readonly SearchDocument[], size: number): SearchDocument[] {
  const random = seeded(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const common = [
    ...new Set(
      documents.flatMap(({ names, phrases }) => [...names, ...phrases].join(' ').split(' ')),
    ),
  ];
  const madeUp = Array.from({ length: Math.ceil(size / 2) }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join(''),
  );
  const words = (count: number) =>
    Array.from({ length: count }, () => (random() < mostCommon ? pick(common) : pick(madeUp))).join(
      ' ',
    );
  const others = Array.from(
    { length: Math.max(0, size - documents.length) },
    (_, at): SearchDocument => ({
      ...pick(documents),
      id: `made-up-${at}`,
      names: [words(4), words(5)],
      phrases: [],
      numbers: [`0800 ${String(1_000_000 + at).slice(0, 3)} ${String(1_000_000 + at).slice(3)}`],
    }),
  );
  return [...documents, ...others];
}
