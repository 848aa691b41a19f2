import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import type { Link, List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Piece } from '../domain/guide.ts';
import { ContentError, proveYaml } from './read-yaml.ts';

const allowed =
  'write headings with ##, paragraphs, lists with - or 1., **weighty words**, and links to guide:, service:, number: or a page of this site';

/** What does not belong into a guide, with its line. */
class Misplaced extends Error {
  readonly line: number;
  constructor(line: number, what: string) {
    super(what);
    this.line = line;
  }
}

const fence = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/**
 * Reads one guide: front matter in YAML between two lines of ---, then prose in a small part of Markdown.
 * Throws ContentError, with the line and what may stand there, when it does not fit.
 */
export function readGuide<Schema extends z.ZodObject>(
  file: string,
  schema: Schema,
): z.infer<Schema> & { id: string; blocks: Block[] } {
  const [, frontMatter, prose] = fence.exec(readFileSync(file, 'utf8')) ?? [];
  if (frontMatter === undefined || prose === undefined) {
    throw new ContentError([`${file}: begins with no front matter: write it between lines of ---`]);
  }
  // The first line of --- counts as a line of the file.
  const facts = proveYaml(file, `\n${frontMatter}`, schema);
  const linesBefore = frontMatter.split('\n').length + 1;
  try {
    const blocks = fromMarkdown(prose).children.map(readBlock);
    return { ...facts, id: basename(file, '.md'), blocks };
  } catch (error) {
    if (!(error instanceof Misplaced)) throw error;
    const line = error.line + linesBefore;
    throw new ContentError([`${file}: line ${line}: ${error.message}: ${allowed}`]);
  }
}

function refuse(node: Nodes, what = `may not hold a Markdown "${node.type}"`): never {
  throw new Misplaced(node.position?.start.line ?? 0, what);
}

function readBlock(node: RootContent): Block {
  if (node.type === 'list') return readList(node);
  if (node.type === 'heading') {
    if (node.depth !== 2) refuse(node, `has a heading with ${'#'.repeat(node.depth)}`);
    return { kind: 'heading', pieces: node.children.map(readPiece) };
  }
  if (node.type !== 'paragraph') return refuse(node);
  const [first] = node.children;
  const card = first?.type === 'link' && /^card:(.+)$/.exec(first.url)?.[1];
  if (card) {
    if (node.children.length > 1) refuse(node, 'has a card that does not stand alone on its line');
    return { kind: 'card', to: card };
  }
  return { kind: 'paragraph', pieces: node.children.map(readPiece) };
}

function readList(list: List): Block {
  const items = list.children.map(({ children }) => {
    const [line, ...more] = children;
    if (line?.type !== 'paragraph' || more.length > 0) {
      return refuse(more[0] ?? list, 'has a list item of more than one line');
    }
    return line.children.map(readPiece);
  });
  return { kind: 'list', isOrdered: list.ordered === true, items };
}

function readPiece(node: PhrasingContent): Piece {
  if (node.type === 'text') return { kind: 'text', text: node.value.replaceAll('\n', ' ') };
  if (node.type === 'strong') return { kind: 'strong', text: wordsOf(node.children) };
  return node.type === 'link' ? readLink(node) : refuse(node);
}

function readLink(link: Link): Piece {
  const text = wordsOf(link.children);
  if (text === '' && !link.url.startsWith('number:'))
    return refuse(link, 'has a link without words');
  if (link.url.startsWith('/')) return { kind: 'page', text, to: link.url };
  const [, kind, to = ''] = /^(guide|service|number):(.+)$/.exec(link.url) ?? [];
  if (kind === 'number') return { kind, to };
  if (kind === 'guide' || kind === 'service') return { kind, text, to };
  return refuse(link, `has a link to "${link.url}"`);
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : refuse(node))).join('');
}
