import { type Element, type SearchIndex, type UrgentKind, urgentKinds } from './search-index.ts';
import { unpack } from './search-pack.ts';
import { createScorer } from './search-score.ts';
import { createSpelling, type Meanings } from './search-spelling.ts';
import { digitsOf, stemOf, wordsIn, wordsOf } from './search-words.ts';
import { type WriterFound, writerOf } from './search-writer.ts';

/** What a search shows, in order: `urgent` above `services`. `kinds` say what is urgent; `because` are the typed words that led to a service; `writer` is who the words sound like. */
export interface SearchAnswer {
  urgent: string[];
  services: string[];
  kinds: UrgentKind[];
  because: ReadonlyMap<string, readonly string[]>;
  writer: WriterFound;
}

/** A typed word: as it was typed, its stem, the known words and the terms it may mean, each with how sure that is. */
export interface Token {
  word: string;
  stem: string;
  words: Meanings;
  terms: ReadonlyMap<number, number>;
  isIgnored: boolean;
}

const mostResults = 12;
const mostUrgent = 3;
const sureEnough = 0.7;
const mostBetween = 1;
const home = 'scotland';

/** A search over one index. Making it is the slow part; asking it is fast. */
export function createSearch(index: SearchIndex): (query: string) => SearchAnswer {
  const sameWords = index.words.split(' ').map((same) => same.split(','));
  const stems = sameWords.flat();
  const understand = createSpelling(stems, index.endings);
  const terms = sameWords.flatMap((same, term) => same.map(() => term));
  const ignored = new Set(index.ignored.split(' '));
  const numbers = index.numbers.split(' ');
  const classes = new Map(
    Object.entries(index.classes).map(([name, words]) => [name, new Set(words.split(' '))]),
  );
  const members = [...classes.values()];
  const ids = index.services.map(([id]) => id);
  const writers = unpack(index.writers);
  const places = unpack(index.places);
  const urgentPhrases = unpack(index.urgentPhrases);
  const placeWords = new Set(
    places.flat(1).flatMap((phrase) => (phrase.length === 1 ? phrase : [])),
  );
  const termOf = new Map(stems.map((stem, place) => [stem, terms[place] ?? 0]));
  const score = createScorer(index, (text) =>
    wordsIn(text).flatMap((word) => {
      const stem = stemOf(word, index.endings);
      return ignored.has(stem) ? [] : (termOf.get(stem) ?? []);
    }),
  );

  return (query) => {
    const words = wordsOf(query);
    const tokens = words.map((word, at): Token => {
      const stem = stemOf(word, index.endings);
      const known = understand(word, at === words.length - 1);
      const isPlace = [...known].some(([at, sureness]) => sureness === 1 && placeWords.has(at));
      const isIgnored = ignored.has(stem) || isPlace;
      const meant = new Map<number, number>();
      for (const [place, sureness] of known) {
        const term = terms[place] ?? 0;
        meant.set(term, Math.max(sureness, meant.get(term) ?? 0));
      }
      return { word, stem, words: known, terms: meant, isIgnored };
    });
    const means = (token: Token | undefined, element: Element): boolean => {
      if (!token) return false;
      if (element < 0) return members[-1 - element]?.has(token.stem) ?? false;
      return (token.words.get(element) ?? 0) >= sureEnough;
    };
    const says = (phrase: readonly Element[]): boolean =>
      tokens.some((_, at) => continues(phrase, 0, at));
    const continues = (phrase: readonly Element[], part: number, at: number): boolean => {
      if (part === phrase.length) return true;
      const between = part === 0 ? 0 : mostBetween;
      for (let next = at; next <= at + between; next += 1) {
        const element = phrase[part];
        if (element !== undefined && means(tokens[next], element)) {
          if (continues(phrase, part + 1, next + 1)) return true;
        }
      }
      return false;
    };
    const isIn = (word: string, name: string) =>
      classes.get(name)?.has(stemOf(word, index.endings)) ?? false;
    const writer = writerOf(words, numbers, writers, isIn, says);
    const named = index.placeNames.filter((_, at) => places[at]?.some(says));
    const place = named.find((name) => name !== 'abroad') ?? named[0] ?? null;

    const { services: found, need } = score(
      tokens,
      writer,
      place ?? home,
      place !== null,
      runsOf(words),
    );
    const kinds = urgentKinds.filter((kind, at) => {
      if (kind === 'child' && writer.kind !== null) return writer.kind === 'child';
      const isNeeded = need !== null && index.urgent[at]?.needs.includes(need);
      return isNeeded || urgentPhrases[at]?.some(says);
    });
    const here = (service: number) =>
      ids[place ? (index.equivalents[service]?.[place] ?? service) : service] ?? '';
    const urgent = [
      ...new Set(kinds.flatMap((kind) => servicesFor(index, kind, writer)).map(here)),
    ].slice(0, mostUrgent);
    const services = found
      .map(({ id }) => id)
      .filter((id) => !urgent.includes(id))
      .slice(0, mostResults);
    return {
      urgent,
      services,
      kinds,
      writer,
      because: new Map(found.map(({ id, because }) => [id, because])),
    };
  };
}

/** Who is there for an urgent need: for this kind of writer, else for anybody. */
function servicesFor(
  index: SearchIndex,
  urgent: UrgentKind,
  { kind }: WriterFound,
): readonly number[] {
  const services = index.urgent[urgentKinds.indexOf(urgent)]?.services ?? {};
  return (kind && services[kind]) ?? services['anyone'] ?? [];
}

/** Phone numbers in a query, whatever stands between their figures. */
function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [''];
  for (const word of words) {
    if (/^\d+$/.test(word)) runs.push(`${runs.pop()}${word}`);
    else runs.push('');
  }
  return runs.filter((run) => run.length >= 3).map(digitsOf);
}
