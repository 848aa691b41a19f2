/** Phrases of several owners as lists of numbers. */
export type Phrases = readonly (readonly (readonly number[])[])[];

const base = 36;

/** Phrases as one short line: numbers in base 36, a comma between phrases, a semicolon between owners. */
export function pack(phrases: Phrases): string {
  const word = (number: number) => number.toString(base);
  return phrases
    .map((owned) => owned.map((phrase) => phrase.map(word).join(' ')).join(','))
    .join(';');
}

/** The phrases of a packed line. */
export function unpack(line: string): number[][][] {
  const parts = (text: string, by: string) => (text === '' ? [] : text.split(by));
  return line
    .split(';')
    .map((owned) =>
      parts(owned, ',').map((phrase) =>
        parts(phrase, ' ').map((word) => Number.parseInt(word, base)),
      ),
    );
}
