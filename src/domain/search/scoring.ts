import { append } from '../group-by.ts';
import { type IndexedService, type SearchIndex, servicesOf } from './build-index.ts';
import { unpack } from './pack.ts';
import type { Token } from './reading.ts';
import type { WriterFound } from './writer.ts';

/** A service that a query leads to, and the typed words that led there. */
export interface Scored {
  id: string;
  score: number;
  because: string[];
}

/** How like a query a phrase is, and which of the typed words it shares (a bit each). */
interface Likeness {
  score: number;
  words: number;
}

const byPlace = [1, 0.85, 0.7];
const ofSecondPhrase = 0.25;
const ofOtherWay = 0.3;
const ofName = 1.4;
const ofBest = 0.25;
const likeEnough = 0.5;
const wrongAge = 0.04;
const wrongPlace = 0.04;
const notAtHome = 0.7;
const abroad = 'abroad';
const numberFound = 10;
/** How much a need of young people (y) or of adults and anybody (a) counts for who is writing. */
const forWriter = {
  child: { y: 1.15, a: 0.25 },
  parent: { y: 0.1, a: 1 },
  adult: { y: 0.1, a: 1 },
  unknown: { y: 0.65, a: 1 },
};

/**
 * Scores services for a query. Phrases are compared with it as vectors of rare and common terms
 * (cosine of inverse document frequencies); a phrase leads to a service, or to a need and from there to
 * its services in their order. What does not fit the writer's age or the place named falls far back.
 */
export function createScorer(index: SearchIndex, termsOf: (text: string) => number[]) {
  const services = servicesOf(index);
  const phrases = [
    ...services.flatMap(({ names }, at) =>
      names.map((name) => ({ target: at, weight: ofName, terms: termsOf(name) })),
    ),
    ...unpack(index.aliases).flatMap((texts, at) =>
      texts.map((terms) => ({ target: at, weight: 1, terms })),
    ),
    ...unpack(index.needs).flatMap((texts, at) =>
      texts.map((terms) => ({ target: -1 - at, weight: 1, terms })),
    ),
  ];
  const withTerm = new Map<number, number[]>();
  phrases.forEach(({ terms }, phrase) => {
    for (const term of terms) append(withTerm, term, phrase);
  });
  const rarity = (term: number) =>
    Math.log(1 + phrases.length / (1 + (withTerm.get(term)?.length ?? 0)));
  const lengthOf = (terms: readonly number[]) =>
    Math.hypot(...terms.map(rarity)) || Number.POSITIVE_INFINITY;
  const lengths = phrases.map(({ terms }) => lengthOf(terms));

  /** What takes a service's place in a nation, or the service itself. */
  const placed = (service: number, place: string): number =>
    index.equivalents[service]?.[place] ?? service;

  return (
    tokens: readonly Token[],
    writer: WriterFound,
    place: string,
    isPlaceNamed: boolean,
    numbers: readonly string[],
  ): { services: Scored[]; need: number | null } => {
    const asked = tokens.filter(({ isIgnored, terms }) => !isIgnored && terms.size > 0);
    const bits = new Map(asked.map((token, at) => [token, 1 << (at % 31)]));
    const queryLength =
      Math.hypot(
        ...asked.map(({ terms }) =>
          Math.max(...[...terms].map(([term, sureness]) => sureness * rarity(term))),
        ),
      ) || 1;

    const likenesses = new Map<number, Likeness>();
    for (const token of asked) {
      const best = new Map<number, number>();
      for (const [term, sureness] of token.terms) {
        const part = sureness * rarity(term) ** 2;
        for (const at of withTerm.get(term) ?? []) {
          if (part > (best.get(at) ?? 0)) best.set(at, part);
        }
      }
      for (const [at, part] of best) {
        const { score, words } = likenesses.get(at) ?? { score: 0, words: 0 };
        likenesses.set(at, { score: score + part, words: words | (bits.get(token) ?? 0) });
      }
    }

    const targets = new Map<number, Likeness & { second: number }>();
    for (const [phrase, { score, words }] of likenesses) {
      const { target, weight } = phrases[phrase] ?? { target: 0, weight: 0 };
      const likeness = (weight * score) / (queryLength * (lengths[phrase] ?? 1));
      const known = targets.get(target);
      if (!known) targets.set(target, { score: likeness, words, second: 0 });
      else if (likeness > known.score)
        targets.set(target, { score: likeness, words, second: known.score });
      else if (likeness > known.second) known.second = likeness;
    }

    let need = { at: -1, score: likeEnough };
    const ways = new Map<number, Likeness[]>();
    const lead = (service: number, score: number, words: number) =>
      append(ways, service, { score, words });
    const fits = forWriter[writer.kind ?? 'unknown'];
    for (const [target, { score, second, words }] of targets) {
      const total = score + ofSecondPhrase * second;
      if (target >= 0) lead(placed(target, place), total, words);
      else {
        const fit = fits[(index.needVisitors[-1 - target] ?? '') as keyof typeof fits];
        if (total * fit > need.score && (words & (words - 1)) !== 0)
          need = { at: -1 - target, score: total * fit };
        index.needServices[-1 - target]?.forEach((service, at) => {
          lead(placed(service, place), total * (byPlace[at] ?? 0) * fit, words);
        });
      }
    }
    services.forEach(({ numbers: known }, service) => {
      const isFound = numbers.some((run) =>
        known.some((number) => (run.length < 4 ? number === run : number.startsWith(run))),
      );
      if (isFound) lead(service, numberFound, 0);
    });

    const found = [...ways]
      .map(([service, found]): Scored => {
        const [first, ...others] = found.toSorted((a, b) => b.score - a.score);
        const { id = '' } = services[service] ?? {};
        const rest = others.reduce((sum, { score }) => sum + score, 0);
        return {
          id,
          score:
            ((first?.score ?? 0) + ofOtherWay * Math.min(rest, first?.score ?? 0)) *
            fitOf(services[service], writer, place, isPlaceNamed),
          because: asked
            .filter((token) => ((first?.words ?? 0) & (bits.get(token) ?? 0)) !== 0)
            .map(({ word }) => word),
        };
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .filter(({ score }, _, [best]) => score >= ofBest * (best?.score ?? 0));
    const ends = index.needServices[need.at]?.map(
      (service) => services[placed(service, place)]?.id,
    );
    return { services: inOrderOf(ends ?? [], found), need: need.at < 0 ? null : need.at };
  };
}

/** What was found, with the services of the clearest need in its order on the places they have anyway. */
function inOrderOf(ends: readonly (string | undefined)[], found: readonly Scored[]): Scored[] {
  const led = ends.flatMap((id) => found.find((each) => each.id === id) ?? []);
  return found.map((each) => (ends.includes(each.id) ? (led.shift() ?? each) : each));
}

/** How well a service fits who is writing and where they are, from 0 to 1. */
function fitOf(
  service: IndexedService | undefined,
  { age, kind }: WriterFound,
  place: string,
  isPlaceNamed: boolean,
): number {
  if (!service) return 0;
  const [from, to] = service.ages;
  const isWrongAge =
    (age !== null && ((from !== null && age < from) || (to !== null && age > to))) ||
    (kind === 'child' && !service.isForChildren) ||
    ((kind === 'adult' || kind === 'parent') && service.isForChildrenOnly);
  const isHere =
    service.places.includes('worldwide') ||
    service.places.includes(place) ||
    (place === abroad && service.places.includes(abroad));
  const fitOfPlace = isHere ? 1 : isPlaceNamed ? (place === abroad ? 0.4 : wrongPlace) : notAtHome;
  return service.trust * fitOfPlace * (isWrongAge ? wrongAge : 1);
}
