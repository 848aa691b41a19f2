import { createHash } from 'node:crypto';
import type { Guide } from '../domain/guide.ts';
import type { ReviewedPart } from '../schemas/review.ts';
import { textsIn } from './avoided-words.ts';
import type { GuideWords, Words } from './read-words.ts';

/** The files of words that are translated, with how much of a key names a part that is translated as a whole. */
export const translatedFiles = {
  ui: Number.POSITIVE_INFINITY,
  assessment: 2,
  services: 1,
  taxonomy: 2,
  pages: 1,
  promises: 1,
} as const;
export type TranslatedFile = keyof typeof translatedFiles;

/** The sum of a text, by which one sees that it changed. */
export const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The sums of what a translation is made from, under the names of file and part: `services.childline`. */
export function sumsOf(
  words: Pick<Words, TranslatedFile>,
  guides: ReadonlyMap<string, Guide | GuideWords>,
): Record<string, string> {
  const texts = new Map<string, string[]>();
  for (const [file, depth] of Object.entries(translatedFiles)) {
    for (const [place, text] of textsIn(words[file as TranslatedFile])) {
      const part = [file, ...place.split('.').slice(0, depth)].join('.');
      texts.set(part, [...(texts.get(part) ?? []), `${place}: ${text}`]);
    }
  }
  for (const [id, guide] of guides) texts.set(`guides.${id}`, [proseOf(guide)]);
  return Object.fromEntries([...texts].map(([part, lines]) => [part, sumOf(lines.join('\n'))]));
}

/** The words of a guide, without what stands above them in the source alone. */
const proseOf = ({ title, heading, lead, blocks }: Guide | GuideWords) =>
  JSON.stringify({ title, heading, lead, blocks });

/** What a locale has that somebody can read through: the part of a review, or one guide of it. */
export function reviewSum(
  words: Pick<Words, TranslatedFile | 'search' | 'guideWords'>,
  part: ReviewedPart,
  guide?: string,
): string {
  if (part === 'search') return sumOf(JSON.stringify(words.search));
  const sums = sumsOf(words, words.guideWords);
  const read = Object.entries(sums).filter(([name]) =>
    guide === undefined ? name.startsWith(`${part}.`) : name === `guides.${guide}`,
  );
  return sumOf(read.join('\n'));
}
