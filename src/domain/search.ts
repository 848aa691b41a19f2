import { type SearchIndex, type UrgentKind, urgentKinds } from './search/build-index.ts';
import { unpack } from './search/pack.ts';
import { createReader } from './search/reading.ts';
import { createScorer } from './search/scoring.ts';
import { digitsOf } from './search/words.ts';
import { type WriterFound, writerOf } from './search/writer.ts';

/** What a search shows, in order: `urgent` above `services`. `kinds` say what is urgent; `because` are the typed words that led to a service; `writer` is who the words sound like. */
export interface SearchAnswer {
  urgent: string[];
  services: string[];
  kinds: UrgentKind[];
  because: ReadonlyMap<string, readonly string[]>;
  writer: WriterFound;
}

const mostResults = 12;
const mostUrgent = 3;
const home = 'scotland';

/** A search over one index. Making it is the slow part; asking it is fast. */
export function createSearch(index: SearchIndex): (query: string) => SearchAnswer {
  const numbers = index.numbers.split(' ');
  const ids = index.services.map(([id]) => id);
  const writers = unpack(index.writers);
  const places = unpack(index.places);
  const urgentPhrases = unpack(index.urgentPhrases);
  const placeWords = places.flat().flatMap((phrase) => (phrase.length === 1 ? phrase : []));
  const { read, termsOf, isIn } = createReader(index, new Set(placeWords));
  const score = createScorer(index, termsOf);

  return (query) => {
    const { words, tokens, says } = read(query);
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
