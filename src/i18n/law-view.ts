import { groupBy } from '../domain/group-by.ts';
import { sureLaws } from '../domain/law.ts';
import type { Locale } from '../domain/locale.ts';
import { nations } from '../domain/nations.ts';
import type { Law } from '../schemas/law.ts';
import type { LawWords } from '../schemas/words.ts';
import { formatList } from './format.ts';
import { type SourceView, viewSources } from './source-view.ts';
import type { Translate } from './translator.ts';

type Entry = Law[string];

/** One law as strings: what it means, the most a court can give, and where it stands. */
export interface LawLineView {
  id: string;
  words: string;
  penalty: string | null;
  section: string;
  href: string;
}

/** The laws of some nations, by what they are about. */
export interface LawPartView {
  id: string;
  title: string;
  topics: { title: string; lines: LawLineView[] }[];
}

/**
 * The laws that are sure enough to show, as strings: first what is law in one place, Scotland before the others,
 * then what is law everywhere in the UK.
 */
export function viewLaw(law: Law, words: LawWords, locale: Locale, t: Translate): LawPartView[] {
  const shown = sureLaws(law);
  const placeOf = ([, entry]: [string, Entry]) =>
    nations.filter((nation) => entry.nations.includes(nation)).join(' ');
  const places = [...groupBy(shown, placeOf)].toSorted(
    ([a], [b]) => rankOf(a) - rankOf(b) || a.localeCompare(b),
  );
  return places.map(([place, entries]) => ({
    id: place.replaceAll(' ', '-'),
    title: placeInWords(place.split(' '), locale, t),
    topics: [...groupBy(entries, ([, { topic }]) => topic)].map(([topic, members]) => ({
      title: t(`law.topic_${topic}`),
      lines: members.map(([id, entry]) => viewLine(id, entry, words, t)),
    })),
  }));
}

/** What is law in the whole of the UK comes last; the rest in the order of the first nation, fewer nations first. */
function rankOf(place: string): number {
  const some = place.split(' ');
  if (some.length === nations.length) return 100;
  return 10 * nations.map(String).indexOf(some[0] ?? '') + some.length;
}

function placeInWords(some: readonly string[], locale: Locale, t: Translate): string {
  if (some.length === nations.length) return t('service.area_uk');
  const names = some.map((nation) => t.byId(`service.area_${nation}`));
  return formatList(locale, names);
}

function viewLine(id: string, entry: Entry, words: LawWords, t: Translate): LawLineView {
  const { act, section, url, max_penalty: penalty } = entry;
  const text = words[id];
  if (text === undefined || section === null || url === null) {
    throw new Error(`law "${id}" is shown without its words, section or link`);
  }
  return {
    id,
    words: text,
    penalty: viewPenalty(penalty, t),
    section: `${act}, ${section}`,
    href: url,
  };
}

function viewPenalty(penalty: Entry['max_penalty'], t: Translate): string | null {
  if (penalty === null) return null;
  if (penalty === 'life') return t('law.at_most_life');
  return t('law.at_most', { count: penalty });
}

/** Where the laws that are shown were read, each source once. */
export function viewLawSources(law: Law, t: Translate): SourceView[] {
  const sources = new Map(
    sureLaws(law).flatMap(([, entry]) => entry.sources.map((source) => [source.ref, source])),
  );
  return viewSources([...sources.values()], t);
}

/** When the laws that are shown were last checked: the oldest day of all, `YYYY-MM-DD`. */
export function lawCheckedOn(law: Law): string {
  const [oldest] = sureLaws(law)
    .map(([, { assured_date }]) => assured_date)
    .sort();
  if (oldest === undefined) throw new Error('no law is sure enough to show');
  return oldest;
}
