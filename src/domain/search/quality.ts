import type { SearchAnswer } from '../search.ts';
import type { SearchExample } from './language.ts';

/** How well a search answers labelled queries: shares from 0 to 1, and how many wrong services it shows among the first three. */
export interface Quality {
  queries: number;
  hitAt1: number;
  hitAt3: number;
  meanReciprocalRank: number;
  forbidden: number;
  urgent: number;
  urgentCaught: number;
}

/** Asks every query and counts. */
export function measure(
  search: (query: string) => Pick<SearchAnswer, 'urgent' | 'services' | 'kinds'>,
  queries: readonly SearchExample[],
): Quality {
  const answers = queries.map(({ query, accept, forbid, urgent }) => {
    const { urgent: pinned, services, kinds } = search(query);
    const shown = [...pinned, ...services];
    return {
      rank: shown.findIndex((id) => accept.includes(id)) + 1,
      forbidden: shown.slice(0, 3).filter((id) => forbid.includes(id)).length,
      isUrgent: urgent !== 'none',
      isCaught: urgent !== 'none' && kinds.includes(urgent),
    };
  });
  const share = (isGood: (rank: number) => boolean) =>
    answers.filter(({ rank }) => isGood(rank)).length / queries.length;
  return {
    queries: queries.length,
    hitAt1: share((rank) => rank === 1),
    hitAt3: share((rank) => rank > 0 && rank <= 3),
    meanReciprocalRank:
      answers.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / queries.length,
    forbidden: answers.reduce((sum, { forbidden }) => sum + forbidden, 0),
    urgent: answers.filter(({ isUrgent }) => isUrgent).length,
    urgentCaught: answers.filter(({ isCaught }) => isCaught).length,
  };
}
