import type { Service } from '../domain/directory.ts';
import type { Guide } from '../domain/guide.ts';
import { type Locale, pathAtRoot } from '../domain/locale.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { guideIn, viewGuideList } from './guide-list.ts';
import { type BlockView, type GuideView, type PieceView, viewGuide } from './guide-view.ts';
import { viewServicePage } from './service-page-view.ts';
import type { ServiceView } from './service-view.ts';
import type { Translate } from './translator.ts';

/** The parts of the offline edition that pages of the site became, by the address of the page. */
const parts: Readonly<Record<string, string>> = {
  '/find/': '#find',
  '/directory/': '#directory',
  '/guides/': '#guides',
  '/urgent/': '#urgent',
};

/** Where a link of the site leads in the offline edition: to a part of the file, else to the site itself. */
export function offlineHref(href: string, site: string): string {
  if (!href.startsWith('/')) return href;
  const path = pathAtRoot(href);
  const [, folder, id] = /^\/(directory|guides)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  if (id) return folder === 'guides' ? `#guide-${id}` : `#${id}`;
  return parts[path] ?? `${site}${href}`;
}

/** What script adds to a service that stands in the file: the first way to reach it, and what there is to say beyond. */
export interface OfflineExtra {
  name: string;
  call: { label: string; href: string } | null;
  more: string[];
}

/** A piece of a line: words, or what is weighty, leads somewhere or must not be translated. */
export type OfflinePiece =
  | string
  | { text: string; href?: string; isStrong?: true; isFixed?: true };

/** A part of a guide: a heading, a paragraph, a list, or the id of a service. */
export type OfflineBlock =
  | { kind: 'heading' | 'paragraph'; pieces: OfflinePiece[] }
  | { kind: 'list'; isOrdered: boolean; items: OfflinePiece[][] }
  | { kind: 'card'; service: string };

/** A guide as script puts it into the page: plain data. Services stand in it by id. */
export interface OfflineGuide extends Pick<GuideView, 'heading' | 'lead' | 'mark' | 'pictures'> {
  id: string;
  crisis: { title: string; services: string[] };
  blocks: OfflineBlock[];
  services: string[];
}

/** Guides of one kind of reader, by id and title. */
export interface OfflineGuideGroup {
  title: string;
  guides: { id: string; title: string }[];
}

interface Speech {
  locale: Locale;
  words: { guides: ReadonlyMap<string, Guide> };
  services: Parameters<typeof viewGuide>[2]['services'];
  view: (service: string) => ServiceView;
  t: Translate;
}

/** All guides and their list, in the order given, for the offline edition. */
export function viewOfflineGuides(
  order: readonly string[],
  assessment: Assessment,
  speech: Speech,
  site: string,
): { groups: OfflineGuideGroup[]; guides: OfflineGuide[] } {
  const { words, locale, t } = speech;
  const idOf = (href: string) => offlineHref(href, site).replace('#guide-', '');
  return {
    groups: viewGuideList(order, words.guides, locale, t).map(({ title, guides }) => ({
      title,
      guides: guides.map(({ title: name, href }) => ({ id: idOf(href), title: name })),
    })),
    guides: order.map((id) => {
      const view = viewGuide(guideIn(words.guides, id), assessment, speech);
      const { heading, lead, mark, pictures, crisis } = view;
      return {
        id,
        heading,
        lead,
        mark,
        pictures,
        crisis: {
          title: crisis.title,
          services: crisis.places.map(({ service }) => service.id),
        },
        blocks: view.blocks.map((block) => viewOfflineBlock(block, site)),
        services: view.services.map((service) => service.id),
      };
    }),
  };
}

function viewOfflineBlock(block: BlockView, site: string): OfflineBlock {
  const here = (pieces: readonly PieceView[]) =>
    pieces.map((piece) => viewOfflinePiece(piece, site));
  switch (block.kind) {
    case 'card':
      return { kind: 'card', service: block.service.id };
    case 'list':
      return { ...block, items: block.items.map(here) };
    default:
      return { ...block, pieces: here(block.pieces) };
  }
}

function viewOfflinePiece(
  { text, href, isStrong, isFixed }: PieceView,
  site: string,
): OfflinePiece {
  if (!href && !isStrong && !isFixed) return text;
  return {
    text,
    ...(href ? { href: offlineHref(href, site) } : {}),
    ...(isStrong ? { isStrong } : {}),
    ...(isFixed ? { isFixed } : {}),
  };
}

/** What script adds to a service that stands in the file. */
export function viewOfflineExtra(
  facts: Service,
  view: ServiceView,
  locale: Locale,
  t: Translate,
): OfflineExtra {
  const page = viewServicePage(facts, view, new Map(), null, locale, t);
  const named = (name: string, value: string) => `${name}: ${value}`;
  const contact = view.contacts.find(
    ({ href, isForElsewhere }) => href !== null && !isForElsewhere,
  );
  const label = view.isUnconfirmed ? [] : page.label;
  return {
    name: view.name,
    call: contact ? { label: contact.label, href: `${contact.href}` } : null,
    more: [
      [view.who, facts.not_for, view.contact].filter(Boolean).join(' '),
      [
        ...label.map(({ title, answer }) => named(title, answer)),
        ...view.hours.map(({ channel, lines }) =>
          named(channel, lines.map(({ days, times }) => `${days} ${times}`).join('; ')),
        ),
      ].join('\n'),
      [
        named(t('service.areas'), page.area),
        named(t('service.ages'), page.ages),
        named(t('service.languages'), page.languages),
        page.checked,
      ].join('\n'),
    ],
  };
}
