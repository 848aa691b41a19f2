import { append } from '../group-by.ts';
import { bit } from './features.ts';
import type { Token } from './reading.ts';

/** How like a name a query is, from 0 to 1, and which of the typed words it shares (a bit each). */
export interface Likeness {
  score: number;
  words: number;
}

/**
 * Finds services by their names: the names and the query are compared as vectors of rare and common terms
 * (cosine of inverse document frequencies). Names are lists of terms, by service.
 */
export function createNames(
  namesOf: readonly (readonly (readonly number[])[])[],
): (tokens: readonly Token[]) => Map<number, Likeness> {
  const names = namesOf.flatMap((names, service) => names.map((terms) => ({ service, terms })));
  const withTerm = new Map<number, number[]>();
  names.forEach(({ terms }, name) => {
    for (const term of new Set(terms)) append(withTerm, term, name);
  });
  const rarity = (term: number) =>
    Math.log(1 + names.length / (1 + (withTerm.get(term)?.length ?? 0)));
  const lengths = names.map(
    ({ terms }) => Math.hypot(...[...new Set(terms)].map(rarity)) || Number.POSITIVE_INFINITY,
  );

  return (tokens) => {
    const likenesses = new Map<number, Likeness>();
    let queryLength = 0;
    tokens.forEach(({ terms, isIgnored }, at) => {
      if (isIgnored) return;
      const best = new Map<number, number>();
      let leastRare = rarity(-1);
      for (const [term, sureness] of terms) {
        const part = sureness * rarity(term) ** 2;
        leastRare = Math.min(leastRare, rarity(term));
        for (const name of withTerm.get(term) ?? []) {
          if (part > (best.get(name) ?? 0)) best.set(name, part);
        }
      }
      queryLength = Math.hypot(queryLength, leastRare);
      for (const [name, part] of best) {
        const { score, words } = likenesses.get(name) ?? { score: 0, words: 0 };
        likenesses.set(name, { score: score + part, words: words | bit(at) });
      }
    });
    const found = new Map<number, Likeness>();
    for (const [name, { score, words }] of likenesses) {
      const { service } = names[name] ?? { service: 0 };
      const likeness = score / (queryLength * (lengths[name] ?? 1));
      if (likeness > (found.get(service)?.score ?? 0))
        found.set(service, { score: Math.min(1, likeness), words });
    }
    return found;
  };
}
