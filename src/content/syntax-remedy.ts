import { type Document, visit, type YAMLError } from 'yaml';

/** What to do where a text is no YAML, by the code of the yaml package. */
const remedies: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'begins with a tab: take it out and use two spaces for each step',
  DUPLICATE_KEY: 'has a name that already stands further up: remove one of the two, or rename it',
  BAD_INDENT:
    'does not line up with the lines before it, or a bracket before it is not closed: begin it under them, or close the bracket',
  MULTILINE_IMPLICIT_KEY:
    'has no name with a colon and a space after it: write it as "name: value"',
  BLOCK_AS_IMPLICIT_KEY: 'has a second colon: put the whole text after the first one in quotes',
  BAD_SCALAR_START: 'has a text that begins with a sign of its own meaning: put the text in quotes',
  BAD_DQ_ESCAPE: 'has a backslash in double quotes: use single quotes',
  TAG_RESOLVE_FAILED: 'has a text that begins with "!": put the text in quotes',
  MULTIPLE_DOCS: 'is a line of --- or ..., which ends the file: take it out',
  UNEXPECTED_TOKEN:
    'has words where none can stand: put the whole text in double quotes; if it has such quotes, in single ones, with each apostrophe written twice',
  MISSING_CHAR: 'lacks a comma between two entries: add it',
};
const tooFarRight =
  'is followed by a line that begins too far to the right: begin both under each other';
const openQuote = 'has a quote that is not closed: close it';
const star = 'has a text that begins with "*": put the text in quotes';

/** A place in a text, by its signs, and what to do there. */
interface Remedy {
  offset: number;
  remedy: string;
}

/** What stops a text from being read as YAML first, in plain words. */
export function syntaxRemedy(text: string, document: Document.Parsed): Remedy | undefined {
  const [first, second] = [...document.errors, ...document.warnings].sort(
    (one, other) => one.pos[0] - other.pos[0],
  );
  if (!first) return aliasIn(document);
  const [offset] = first.pos;
  const [opened, closed] = quotedBefore(offset, document) ?? [offset, offset];
  const isOneLine = (from: number, to: number) => !text.slice(from, to).includes('\n');
  const runsOn = !isOneLine(opened, closed) && isOneLine(closed, offset);
  if (runsOn || first.message.startsWith('Missing closing')) {
    return { offset: opened, remedy: openQuote };
  }
  const isFollowed = second?.code === 'MULTILINE_IMPLICIT_KEY' && second.pos[0] === offset;
  if (first.code === 'BLOCK_AS_IMPLICIT_KEY' && isFollowed) return { offset, remedy: tooFarRight };
  return { offset, remedy: remedies[first.code] ?? `cannot be read: ${first.message}` };
}

/** From where to where the last quoted text before a place goes: one that is not closed runs on to the next quote. */
function quotedBefore(place: number, document: Document.Parsed): [number, number] | undefined {
  let found: [number, number] | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= place) found = [range[0], range[1]];
    },
  });
  return found;
}

/** A star stands for something named before, which no content file does: it was meant as a text. */
function aliasIn(document: Document.Parsed): Remedy | undefined {
  let found: Remedy | undefined;
  visit(document, {
    Alias: (_key, { range }) => {
      found = { offset: range?.[0] ?? 0, remedy: star };
      return visit.BREAK;
    },
  });
  return found;
}
