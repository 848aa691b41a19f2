import type { SearchDocument } from '../domain/search/language.ts';
import { seeded } from './seeded.ts';

const mostCommon = 0.6;

/**
 * A directory of a size: the real services, and made-up ones whose words are drawn from those of the real
 * ones and, less often, from a long tail of made-up words, as names of places and people are.
 */
export function grow(documents: readonly SearchDocument[], size: number): SearchDocument[] {
  const { random, pick, madeUpWord } = seeded(size);
  const common = [
    ...new Set(
      documents.flatMap(({ names, phrases }) => [...names, ...phrases].join(' ').split(' ')),
    ),
  ];
  const madeUp = Array.from({ length: Math.ceil(size / 2) }, madeUpWord);
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
