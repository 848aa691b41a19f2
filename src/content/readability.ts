import { syllable } from 'syllable';

/** How hard a text is to read. `grade` is a year of school in the USA; add five for the reading age. */
export interface Readability {
  grade: number;
  words: number;
  /** Words of four syllables and more, each once. */
  longWords: string[];
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const longSyllables = 4;

/**
 * Measures English lines by the Flesch-Kincaid grade: 0.39 x words a sentence + 11.8 x syllables a word - 15.59.
 * A line ends a sentence. Source of the formula: Kincaid and others 1975, Research Branch Report 8-75. Throws
 * when there is no word.
 */
export function readabilityOf(lines: readonly string[]): Readability {
  const perSentence = lines.flatMap((line) =>
    [...sentences.segment(line)]
      .map(({ segment }) => segment.match(word) ?? [])
      .filter((words) => words.length > 0),
  );
  const words = perSentence.flat();
  if (words.length === 0) throw new Error('there are no words to measure');
  const syllables = words.reduce((sum, each) => sum + syllable(each), 0);
  const grade =
    (0.39 * words.length) / perSentence.length + (11.8 * syllables) / words.length - 15.59;
  const long = words.filter((each) => syllable(each) >= longSyllables);
  return {
    grade,
    words: words.length,
    longWords: [...new Set(long.map((each) => each.toLowerCase()))].sort(),
  };
}
