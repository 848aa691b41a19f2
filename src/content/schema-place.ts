import type { z } from 'astro/zod';
import { type Document, isMap, isSeq, type LineCounter, type Node, type Scalar } from 'yaml';

/** Where an issue stands in a file, in words: `line 20: phones #1 number`. What the whole file lacks has no line. */
export function placeOf(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): string {
  // A name that is not known stands one step further than the path.
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const offset = offsetOf(document.contents, path);
  const place = issue.path.reduce<string>(inWords, '') || 'the file';
  return offset === undefined ? place : `line ${lines.linePos(offset).line}: ${place}`;
}

/** One step more of a path, entries of lists counted from one. */
function inWords(place: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${place} #${step + 1}`.trim();
  const isInEntry = / ?#\d+$/.test(place);
  return place === '' ? String(step) : `${place}${isInEntry ? ' ' : '.'}${String(step)}`;
}

/** Where in the text a value stands, or what it is missing from. */
function offsetOf(node: unknown, path: readonly PropertyKey[]): number | undefined {
  const [step, ...rest] = path;
  if (isMap<Scalar>(node)) {
    const pair = node.items.find(({ key }) => String(key.value) === step);
    return pair && (offsetOf(pair.value, rest) ?? pair.key.range?.[0]);
  }
  if (!isSeq<Node>(node) || typeof step !== 'number') return undefined;
  const item = node.items[step];
  return offsetOf(item, rest) ?? item?.range?.[0];
}
