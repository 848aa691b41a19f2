/** Phrases of several owners as lists of numbers. */
export type Phrases = readonly (readonly (readonly number[])[])[];

const base = 36;

/** Phrases as one short line: numbers in base 36, a comma between phrases, a semicolon between owners. */
export function pack(phrases: Phrases): string {
  return phrases.map((owned) => owned.map(packNumbers).join(',')).join(';');
}

/** The phrases of a packed line. */
export function unpack(line: string): number[][][] {
  return line.split(';').map((owned) => (owned === '' ? [] : owned.split(',').map(unpackNumbers)));
}

/** Whole numbers as one short line, in base 36. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(base)).join(' ');
}

/** The numbers of a packed line. */
export function unpackNumbers(line: string): number[] {
  return line === '' ? [] : line.split(' ').map((part) => Number.parseInt(part, base));
}

/** Numbers that grow, as the distances between them. */
export function packGrowing(numbers: readonly number[]): string {
  return packNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

/** The numbers of a line of distances. */
export function unpackGrowing(line: string): number[] {
  let sum = 0;
  return unpackNumbers(line).map((distance) => {
    sum += distance;
    return sum;
  });
}
