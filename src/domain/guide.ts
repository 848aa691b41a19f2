import type { GuideFrontMatter } from '../schemas/guide.ts';
import type { Locale } from './locale.ts';

/** A piece of a line: plain or weighty words, words that lead to a page, or the number of a service. */
export type Piece =
  | { kind: 'text' | 'strong'; text: string }
  | { kind: 'page' | 'guide' | 'service'; text: string; to: string }
  | { kind: 'number'; to: string };

/** A part of a guide, in order. */
export type Block =
  | { kind: 'heading' | 'paragraph'; pieces: Piece[] }
  | { kind: 'list'; isOrdered: boolean; items: Piece[][] }
  | { kind: 'card'; to: string };

/** A page of prose with what stands above it; the file name is the id. `locale` is the one its words are in. */
export type Guide = GuideFrontMatter & { id: string; blocks: Block[]; locale: Locale };

/** Whether a guide speaks to children or teenagers. */
export const isForYoung = ({ visitor }: Pick<Guide, 'visitor'>) =>
  visitor === 'teenager' || visitor === 'under-13';

/** All lines of a guide's prose, in pieces. */
function linesOf({ blocks }: Pick<Guide, 'blocks'>): Piece[][] {
  return blocks.flatMap((block) => {
    if (block.kind === 'card') return [];
    return block.kind === 'list' ? block.items : [block.pieces];
  });
}

/** What a visitor reads in a guide, a line each. A number, which comes from the facts, reads as "it". */
export function textOf(guide: Pick<Guide, 'heading' | 'lead' | 'blocks'>): string[] {
  const prose = linesOf(guide).map((pieces) =>
    pieces.map((piece) => (piece.kind === 'number' ? 'it' : piece.text)).join(''),
  );
  return [guide.heading, guide.lead, ...prose];
}

/** The ids of what a guide's prose names in one way: guides, services, numbers or pages. */
export function namedIn(
  guide: Pick<Guide, 'blocks'>,
  kind: 'guide' | 'service' | 'number' | 'page',
): string[] {
  return linesOf(guide).flatMap((pieces) =>
    pieces.flatMap((piece) => ('to' in piece && piece.kind === kind ? [piece.to] : [])),
  );
}

/** The services a guide sends to: its next step, its cards, numbers and links, each once. */
export function servicesOf(guide: Pick<Guide, 'services' | 'blocks'>): string[] {
  const cards = guide.blocks.flatMap((block) => (block.kind === 'card' ? [block.to] : []));
  return [
    ...new Set([
      ...guide.services,
      ...cards,
      ...namedIn(guide, 'number'),
      ...namedIn(guide, 'service'),
    ]),
  ];
}

/** The ids of what a guide cites of this site: services, or laws. */
export function citedIn({ sources }: Pick<Guide, 'sources'>, what: 'services' | 'law'): string[] {
  return sources.flatMap((source) => {
    if (what === 'services') return 'services' in source ? source.services : [];
    return 'law' in source ? source.law : [];
  });
}

/** How a guide's prose is built, a line for each part: its kind, how many lines it has and where they lead, in any order. */
export function blockShape({ blocks }: Pick<Guide, 'blocks'>): string[] {
  return blocks.map((block) => {
    if (block.kind === 'card') return `card ${block.to}`;
    const lines = block.kind === 'list' ? block.items : [block.pieces];
    const links = lines
      .flat()
      .flatMap((piece) => ('to' in piece ? [`${piece.kind}:${piece.to}`] : []));
    return [block.kind, lines.length, ...links.sort()].join(' ');
  });
}
