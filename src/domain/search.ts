import { isChild } from './search/fitting.ts';
import { type UrgentKind, urgentKinds } from './search/language.ts';
import { unpack } from './search/pack.ts';
import { createScorer } from './search/scoring.ts';
import type { SearchIndex } from './search/search-index.ts';

/** What a search shows, in order: `urgent` above `services`. `kinds` say what is urgent; `because` are the typed words that led to a service. */
export interface SearchAnswer {
  urgent: string[];
  services: string[];
  kinds: UrgentKind[];
  because: ReadonlyMap<string, readonly string[]>;
}

const mostResults = 12;
const mostUrgent = 3;
const mostOfKind = 2;
/** From which score on a query is taken to be urgent: with its help among the first few found anyway, and without. */
const likely = -0.7;
const sure = -0.3;
const firstFew = 2;
/** How much clearer a phrase makes it: it is urgent whatever else is said. */
const ofPhrase = 10;

/** A search over one index. Making it is the slow part; asking it is fast. */
export function createSearch(index: SearchIndex): (query: string) => SearchAnswer {
  const ids = index.services.map(([id]) => id);
  const phrases = unpack(index.urgentPhrases);
  const score = createScorer(index);

  return (query) => {
    const { reading, services: found, urgency, age, place } = score(query);
    const here = (service: number) =>
      ids[place ? (index.equivalents[service]?.[place] ?? service) : service] ?? '';
    const standing = (kind: number) => (index.urgent[kind]?.[1] ?? []).map(here);
    const clearness = new Map(
      urgentKinds.map((kind, at) => {
        const isSaid = phrases[at]?.some(reading.says) ?? false;
        return [kind, (urgency.get(kind) ?? 0) + (isSaid ? ofPhrase : 0)];
      }),
    );
    const said = urgentKinds.filter((kind, at) => {
      if (kind === 'child' && age !== null) return isChild(age);
      const isAnswered = found.slice(0, firstFew).some(({ id }) => standing(at).includes(id));
      return (clearness.get(kind) ?? 0) > (isAnswered ? likely : sure);
    });
    const kinds = said.filter((kind) => !isOutdone(kind, said, clearness));
    const pinned = new Set<string>();
    for (const kind of kinds) {
      const at = urgentKinds.indexOf(kind);
      const [always = []] = index.urgent[at] ?? [];
      const fitting = found.flatMap(({ id }) => (standing(at).includes(id) ? [id] : []));
      const first = [...new Set([...always.map(here), ...fitting])];
      for (const id of first.length > 0 ? first.slice(0, mostOfKind) : standing(at).slice(0, 1))
        if (pinned.size < mostUrgent) pinned.add(id);
    }
    return {
      urgent: [...pinned],
      services: found.flatMap(({ id }) => (pinned.has(id) ? [] : [id])).slice(0, mostResults),
      kinds,
      because: new Map(found.map(({ id, because }) => [id, because])),
    };
  };
}

/** Who came upon pictures does not look for them, and the other way round: of the two the clearer counts. */
function isOutdone(
  kind: UrgentKind,
  said: readonly UrgentKind[],
  clearness: ReadonlyMap<UrgentKind, number>,
): boolean {
  const other = kind === 'images' ? 'seen' : kind === 'seen' ? 'images' : null;
  if (other === null || !said.includes(other)) return false;
  return (clearness.get(kind) ?? 0) < (clearness.get(other) ?? 0);
}
