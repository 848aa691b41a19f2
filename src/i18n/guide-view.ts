import { crisisSubjects } from '../domain/assessment-rules.ts';
import type { Service } from '../domain/directory.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Block, Guide, Piece } from '../domain/guide.ts';
import { type Locale, pathIn } from '../domain/locale.ts';
import { nations, worksIn } from '../domain/nations.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { PlaceView } from './assessment-view.ts';
import { formatDate } from './format.ts';
import type { ServiceView } from './service-view.ts';
import { type SourceView, viewSources } from './source-view.ts';
import type { Translate } from './translator.ts';

/** A piece of a line as strings; `isFixed` is a name or number that must not be translated. */
export interface PieceView {
  text: string;
  href: string | null;
  isStrong: boolean;
  isFixed: boolean;
}

/** A part of a guide as strings. */
export type BlockView =
  | { kind: 'heading' | 'paragraph'; pieces: PieceView[] }
  | { kind: 'list'; isOrdered: boolean; items: PieceView[][] }
  | { kind: 'card'; service: ServiceView };

/** A guide as strings: help in a crisis first where it is due, the prose, the next step. */
export interface GuideView {
  heading: string;
  lead: string;
  crisis: { title: string; places: PlaceView[] };
  pictures: string | null;
  blocks: BlockView[];
  services: ServiceView[];
  elsewhere: ServiceView[];
  next: { title: string; href: string }[];
  checked: string;
  sources: SourceView[];
}

/** What a guide needs to speak a language. `view` turns a service id into its strings. */
interface Speech {
  locale: Locale;
  words: { guides: ReadonlyMap<string, Guide> };
  services: ReadonlyMap<string, Service>;
  view: (service: string) => ServiceView;
  t: Translate;
}

/** The address of a guide in a locale. */
export function guidePath(locale: Locale, id: string): string {
  return pathIn(locale, `/guides/${id}/`);
}

/** One guide as strings. Throws when it names a guide or a service that does not exist. */
export function viewGuide(guide: Guide, assessment: Assessment, speech: Speech): GuideView {
  const { locale, words, services, view, t } = speech;
  const isUrgent = guide.about.some((subject) => crisisSubjects.includes(subject));
  const crisis = guide.visitor === 'adult' ? 'adult' : 'young';
  const worksEverywhere = (id: string) => nations.every((nation) => worksIn(services, id, nation));
  const equivalents = guide.services.flatMap((id) =>
    Object.values(assessment.equivalents[id] ?? {}),
  );
  return {
    heading: guide.heading,
    lead: guide.lead,
    crisis: {
      title: t(`find.outcome.crisis_${crisis}`),
      places: (isUrgent ? (assessment.crisis[crisis] ?? []) : [])
        .filter(worksEverywhere)
        .map((id) => ({ service: view(id), nations: null })),
    },
    pictures: guide.about.includes('pictures') ? t('find.outcome.pictures') : null,
    blocks: guide.blocks.map((block) => viewBlock(block, speech)),
    services: guide.services.map(view),
    elsewhere: [...new Set(equivalents)].map(view),
    next: guide.next.map((id) => ({
      title: guideIn(words.guides, id).title,
      href: guidePath(locale, id),
    })),
    checked: t('guides.checked', { date: formatDate(locale, guide.assured_date) }),
    sources: viewSources(guide.sources, t),
  };
}

function viewBlock(block: Block, speech: Speech): BlockView {
  const viewLine = (pieces: readonly Piece[]) => pieces.map((piece) => viewPiece(piece, speech));
  switch (block.kind) {
    case 'card':
      return { kind: 'card', service: speech.view(block.to) };
    case 'list':
      return { ...block, items: block.items.map(viewLine) };
    default:
      return { ...block, pieces: viewLine(block.pieces) };
  }
}

function viewPiece(piece: Piece, { locale, services, view }: Speech): PieceView {
  const plain = { href: null, isStrong: false, isFixed: false };
  const isName = (text: string) => [...services.values()].some(({ name }) => name === text);
  switch (piece.kind) {
    case 'text':
    case 'strong':
      return {
        ...plain,
        text: piece.text,
        isStrong: piece.kind === 'strong',
        isFixed: isName(piece.text),
      };
    case 'page':
      return { ...plain, text: piece.text, href: pathIn(locale, piece.to as `/${string}`) };
    case 'guide':
      return { ...plain, text: piece.text, href: guidePath(locale, piece.to) };
    case 'service': {
      const { href } = view(piece.to);
      return { ...plain, text: piece.text, href, isFixed: isName(piece.text) };
    }
    case 'number': {
      const contact = view(piece.to).contacts.find(({ fixed }) => fixed !== '');
      if (!contact) throw new Error(`service "${piece.to}" has no number to print`);
      return { ...plain, text: contact.fixed, href: contact.href, isFixed: true };
    }
  }
}

/** The guide with an id. Throws when there is none. */
export function guideIn(guides: ReadonlyMap<string, Guide>, id: string): Guide {
  const guide = guides.get(id);
  if (!guide) throw new Error(`guide "${id}" does not exist`);
  return guide;
}

/** Guides of one kind of reader, under the heading of the list. */
export interface GuideGroupView {
  id: string;
  title: string;
  guides: { title: string; heading: string; href: string }[];
}

/** All guides, in the order given, under who they are for; children and teenagers have groups of their own. */
export function viewGuideList(
  order: readonly string[],
  guides: ReadonlyMap<string, Guide>,
  locale: Locale,
  t: Translate,
): GuideGroupView[] {
  const listed = order.map((id) => guideIn(guides, id));
  const groupOf = ({ visitor, audience }: Guide) =>
    visitor === 'under-13' || visitor === 'teenager' ? visitor : audience;
  return [...groupBy(listed, groupOf)].map(([id, members]) => ({
    id,
    title: t(`guides.for_${id}`),
    guides: members.map(({ id: guide, title, heading }) => ({
      title,
      heading,
      href: guidePath(locale, guide),
    })),
  }));
}

const mostGuidesOfAService = 4;

/** What to read before one gets in touch with a service: the first guides that send to it, those that do so first before others. */
export function viewGuidesOf(
  service: string,
  order: readonly string[],
  guides: ReadonlyMap<string, Guide>,
  locale: Locale,
): { title: string; href: string }[] {
  const rank = ({ services }: Guide) => services.indexOf(service);
  return order
    .map((id) => guideIn(guides, id))
    .filter(({ services }) => services.includes(service))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostGuidesOfAService)
    .map(({ id, title }) => ({ title, href: guidePath(locale, id) }));
}
