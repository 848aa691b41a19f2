import { type Locale, languageTag, pathIn } from '../domain/locale.ts';
import type { Kit, KitWords } from '../schemas/kit.ts';
import { type Embed, printEmbed } from './embed.ts';
import type { ContactView, ServiceView } from './service-view.ts';
import type { Translate } from './translator.ts';
import { worded } from './worded.ts';

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
  view: (service: string) => ServiceView;
  t: Translate;
}

/** The address of a sheet in a locale. */
export function sheetPath(locale: Locale, id: string): string {
  return pathIn(locale, `/partners/${id}/`);
}

/** All that can be printed, as strings: posters, pocket cards, leaflets. */
export function viewSheets(kit: Kit, words: KitWords, { view }: Pick<Speech, 'view'>): SheetView[] {
  const sheets = <Kind extends string, Words extends object>(
    kind: Kind,
    sheetsOfKind: Readonly<Record<string, readonly string[]>>,
    spoken: Readonly<Record<string, Words>>,
  ) =>
    Object.entries(sheetsOfKind).map(([id, services]) => ({
      kind,
      id,
      numbers: services.map((service) => viewNumber(view(service))),
      ...worded(spoken[id], id),
    }));
  return [
    ...sheets('poster', kit.posters, words.posters),
    ...sheets('pocket-cards', kit.pocket_cards, words.pocket_cards),
    ...sheets('leaflet', kit.leaflets, words.leaflets),
  ];
}

/** The cards for other sites: what they say, how they look here, and their HTML to copy. */
export function viewEmbeds(url: string, words: KitWords, { locale, view, t }: Speech) {
  const { label, href } = dialled(view('emergency-999'));
  return Object.entries(words.embeds).map(([id, { title, ...said }]) => {
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
