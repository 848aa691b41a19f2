import { digitsOf } from './words.ts';

/** Whether a run of figures is a number or, from four figures on, how it begins. */
export const isNumber = (run: string, number: string) =>
  run.length < 4 ? number === run : number.startsWith(run);

/** Phone numbers in a query, whatever stands between their figures; after another number one begins with 0. */
export function runsOf(words: readonly string[]): string[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (/^\d+$/.test(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs
    .flatMap((run) =>
      run.flatMap((word, at) => (at === 0 || word.startsWith('0') ? [run.slice(at).join('')] : [])),
    )
    .filter((run) => run.length >= 3)
    .map(digitsOf);
}
