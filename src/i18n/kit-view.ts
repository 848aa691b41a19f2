import type { Locale } from '../domain/locale.ts';
import { languageTag, pathIn } from '../domain/locale.ts';
import type { Kit, KitWords } from '../schemas/kit.ts';
import { type Embed, printEmbed } from './embed.ts';
import type { ContactView, ServiceView } from './service-view.ts';
import type { Translate } from './translator.ts';

/** A number as it stands on paper: who answers, when, and what a call costs. */
export interface NumberView {
  name: string;
  label: string;
  notes: string;
  hours: string;
}

/** A sheet of paper as strings. */
export type SheetView = { id: string; title: string; note: string; numbers: NumberView[] } & (
  | ({ kind: 'poster' } & Pick<KitWords['posters'][string], 'heading' | 'text' | 'lines'>)
  | ({ kind: 'pocket-cards' } & Pick<KitWords['pocket_cards'][string], 'heading' | 'text'>)
  | ({ kind: 'leaflet' } & Pick<KitWords['leaflets'][string], 'heading' | 'lead' | 'sections'>)
);

/** What the kit needs to speak a language. `view` turns a service id into its strings. */
interface Speech {
  locale: Locale;
  words: { kit: KitWords };
  view: (service: string) => ServiceView;
  t: Translate;
}

/** The address of a sheet in a locale. */
export function sheetPath(locale: Locale, id: string): string {
  return pathIn(locale, `/partners/${id}/`);
}

/** All that can be printed, as strings: posters, pocket cards, leaflets. */
export function viewSheets(kit: Kit, { words, view }: Speech): SheetView[] {
  const numbers = (ids: readonly string[]) => ids.map((id) => viewNumber(view(id)));
  return [
    ...Object.entries(kit.posters).map(([id, ids]) => ({
      kind: 'poster' as const,
      id,
      numbers: numbers(ids),
      ...worded(words.kit.posters[id], id),
    })),
    ...Object.entries(kit.pocket_cards).map(([id, ids]) => ({
      kind: 'pocket-cards' as const,
      id,
      numbers: numbers(ids),
      ...worded(words.kit.pocket_cards[id], id),
    })),
    ...Object.entries(kit.leaflets).map(([id, ids]) => ({
      kind: 'leaflet' as const,
      id,
      numbers: numbers(ids),
      ...worded(words.kit.leaflets[id], id),
    })),
  ];
}

/** The cards for other sites: what they say, how they look here, and their HTML to copy. */
export function viewEmbeds(url: string, { locale, words, view, t }: Speech) {
  const { label, href } = dialled(view('emergency-999'));
  return Object.entries(words.kit.embeds).map(([id, { title, ...said }]) => {
    const embed: Embed = {
      ...said,
      url,
      danger: t('urgent_strip.danger'),
      call: { label, href: `${href}` },
    };
    const language = languageTag(locale);
    return {
      id,
      title,
      html: printEmbed(embed, language),
      plain: printEmbed(embed, language, false),
    };
  });
}

function viewNumber(service: ServiceView): NumberView {
  const { label, notes } = dialled(service);
  return {
    name: service.name,
    label,
    notes: notes.join(' · '),
    hours: service.openTag ?? service.hoursInShort,
  };
}

function dialled({ id, contacts }: ServiceView): ContactView {
  const contact = contacts.find(({ channel }) => channel === 'call');
  if (!contact) throw new Error(`service "${id}" stands on a sheet and has no number to call`);
  return contact;
}

function worded<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`"${id}" stands in the kit without words`);
  return found;
}
