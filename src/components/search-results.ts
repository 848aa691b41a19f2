import type { DirectoryData, SearchData } from '../domain/search/data.ts';
import { createSearch } from '../domain/search.ts';
import { createCards } from './search-cards.ts';

export interface SearchModule {
  render: (query: string) => { count: number; nodes: Element[] };
}

const minute = 60_000;

/**
 * Finds and prints search results; asks for nothing. What was made for one keystroke is kept for the next,
 * for a minute, so that a keystroke changes little and the hours stay true. What stands there because it is
 * urgent does not repeat the words that made it so.
 */
export function createResults(
  data: SearchData,
  directory: DirectoryData,
  page: readonly Element[],
): SearchModule {
  const search = createSearch({ ...directory.index, ...data.index });
  const thisMinute = () => Math.floor(Date.now() / minute);
  let made = thisMinute();
  let cards = createCards(data, directory, page);

  return {
    render(query) {
      if (made !== thisMinute()) {
        made = thisMinute();
        cards = createCards(data, directory, page);
      }
      const { urgent, services, kinds, because } = search(query);
      const count = urgent.length + services.length;
      const isFound = count > 0;
      const listed = (heading: string, ids: readonly string[], hasReason: boolean) =>
        ids.length === 0
          ? []
          : [
              cards.part(heading),
              ...ids.map((id) => cards.card(id, (hasReason && because.get(id)) || [])),
            ];
      const nodes = [
        ...kinds.map((kind) => cards.part(`data-note-${kind}`)),
        isFound ? undefined : cards.part('data-doors'),
        ...listed('data-urgent-heading', urgent, false),
        ...(isFound
          ? listed('data-found-heading', services, true)
          : listed('data-fallback-heading', data.fallback, false)),
      ];
      return { count, nodes: nodes.filter((node) => node !== undefined) };
    },
  };
}
