import { crisisSubjects } from '../domain/assessment-rules.ts';
import type { Service } from '../domain/directory.ts';
import type { Block, Guide, Piece } from '../domain/guide.ts';
import { type LanguageMark, type Locale, markIn, pathIn } from '../domain/locale.ts';
import { nations, worksIn } from '../domain/nations.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { GuideSource } from '../schemas/source.ts';
import type { PlaceView } from './assessment-view.ts';
import { formatDate, formatList } from './format.ts';
import { guideIn, guidePath, type ListedGuide, viewListed } from './guide-list.ts';
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
  /** The language of heading, lead and prose where it is not that of the page; cards speak that of the page. */
  mark: LanguageMark;
  heading: string;
  lead: string;
  crisis: { title: string; places: PlaceView[] };
  pictures: string | null;
  blocks: BlockView[];
  services: ServiceView[];
  elsewhere: ServiceView[];
  next: ListedGuide[];
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
    mark: markIn(locale, guide.locale),
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
    next: guide.next.map((id) => viewListed(guideIn(words.guides, id), locale)),
    checked: t('guides.checked', { date: formatDate(locale, guide.assured_date) }),
    sources: viewGuideSources(guide.sources, speech),
  };
}

/** Sources as strings, each once; what stands on this site is named, and has its own sources there. */
function viewGuideSources(sources: readonly GuideSource[], speech: Speech): SourceView[] {
  const views = sources.flatMap((source) => viewGuideSource(source, speech));
  return [...new Map(views.map((source) => [`${source.ref} ${source.date}`, source])).values()];
}

function viewGuideSource(source: GuideSource, { locale, view, t }: Speech): SourceView[] {
  if ('ref' in source) return viewSources([source], t);
  const here = (ref: string) => [{ kind: t('guides.source_here'), ref, dated: '', date: null }];
  if ('law' in source) return here(t('law.title'));
  if ('pages' in source) return here(t('site.privacy'));
  const names = source.services.map((id) => view(id).name);
  return here(formatList(locale, names));
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
