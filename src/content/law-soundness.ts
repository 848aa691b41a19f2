import { sureLaws } from '../domain/law.ts';
import type { Law } from '../schemas/law.ts';
import type { LawWords } from '../schemas/words.ts';
import { unequalIds } from './soundness.ts';

/** What is wrong with the laws and their words, one line each: file, id, remedy. */
export function lawProblems(wordsFile: string, law: Law, words: LawWords): string[] {
  const file = 'content/law.yaml';
  const shown = sureLaws(law);
  return [
    ...unequalIds(wordsFile, 'law', Object.keys(law), Object.keys(words)),
    ...shown
      .filter(([, { sources }]) => sources.length === 0)
      .map(
        ([id]) => `${file}: "${id}" is shown and has no source: add one, or lower its confidence`,
      ),
    ...shown
      .filter(([, { url, section }]) => url === null || section === null)
      .map(
        ([id]) =>
          `${file}: "${id}" is shown without its section and link: add them, or lower its confidence`,
      ),
  ];
}
