import type { SourceFacts } from '../schemas/source.ts';
import type { Translate } from './translator.ts';

/** A source as strings: whose it is, where, and from when, in English; null where that stands with the page it names. */
export interface SourceView {
  kind: string;
  ref: string;
  dated: string;
  date: string | null;
}

/** The sources of a page as strings. */
export function viewSources(sources: readonly SourceFacts[], t: Translate): SourceView[] {
  return sources.map(({ kind, ref, date }) => ({
    kind: t(`service.source_${kind}`),
    ref,
    dated: t('service.source_dated'),
    date,
  }));
}
