import { loudWordsIn } from '../domain/quiet.ts';

/** What no page says, each with what to do instead, and the names of services and schemes that may say it. */
export interface Voice {
  avoidedWords: Readonly<Record<string, string>>;
  names: readonly string[];
}

/**
 * Where words of a file say what no page says, one line each: file, place, remedy. `spoken` is whatever the file
 * holds: texts in lists and under keys. Source: the voice of the project, in content/locales/<locale>/avoided-words.yaml.
 */
export function avoidedWordProblems(
  file: string,
  spoken: unknown,
  { avoidedWords, names }: Voice,
): string[] {
  return textsIn(spoken).flatMap(([place, text]) =>
    loudWordsIn(text, Object.keys(avoidedWords), names).map(
      (word) => `${file}: ${place} says "${word}": ${avoidedWords[word]}`,
    ),
  );
}

/** The texts of a file of words, each with its place. */
export function textsIn(spoken: unknown, place = ''): [place: string, text: string][] {
  if (typeof spoken === 'string') return [[place, spoken]];
  if (typeof spoken !== 'object' || spoken === null) return [];
  return Object.entries(spoken).flatMap(([key, value]) =>
    textsIn(value, place === '' ? key : `${place}.${key}`),
  );
}
