/** Weights as short lines: of those that are not nothing, how far each is from the one before, and how many steps it has. */
export interface PackedWeights {
  gaps: string;
  steps: string;
}

/** Weights are kept as whole numbers of this size. */
const weightStep = 0.2;

const most = 14;
const longestGap = 58;
const endOfRow = ' ';
const firstLetter = 35;
const backslash = 92;

/** A number as one character that needs no escape in JSON. */
const letter = (number: number) => {
  const code = firstLetter + number;
  return String.fromCharCode(code >= backslash ? code + 1 : code);
};
const numberOf = (character: string) => {
  const code = character.charCodeAt(0);
  return (code > backslash ? code - 1 : code) - firstLetter;
};

/** A weight as the whole number of steps it is kept as. */
const inSteps = (weight: number) =>
  Math.max(-most, Math.min(most, Math.round(weight / weightStep)));

/** Whether a row of weights would be left out altogether. */
export const isNothing = (row: readonly number[]): boolean =>
  row.every((weight) => inSteps(weight) === 0);

/** Packs rows of weights, one row a feature. They are rounded to steps; those that round to nothing are left out. */
export function packWeights(rows: readonly (readonly number[])[]): PackedWeights {
  let gaps = '';
  let steps = '';
  for (const row of rows) {
    let gap = 0;
    for (const weight of row) {
      const rounded = inSteps(weight);
      if (rounded === 0) gap += 1;
      else {
        gaps += letter(longestGap).repeat(Math.floor(gap / longestGap)) + letter(gap % longestGap);
        steps += letter(most + rounded);
        gap = 0;
      }
    }
    gaps += endOfRow;
  }
  return { gaps: gaps.trimEnd(), steps };
}

/** The weights of packed lines by feature: which outputs it speaks for or against, and how much. */
export function unpackWeights({
  gaps,
  steps,
}: PackedWeights): [output: number, weight: number][][] {
  let at = 0;
  return gaps.split(endOfRow).map((row) => {
    const found: [number, number][] = [];
    let output = 0;
    for (const character of row) {
      const gap = numberOf(character);
      output += gap;
      if (gap === longestGap) continue;
      found.push([output, (numberOf(steps[at++] ?? '') - most) * weightStep]);
      output += 1;
    }
    return found;
  });
}

/**
 * An order of outputs in which each stands beside one that is like it, so that packed rows repeat: it
 * starts with the output of most weights, and the next is the one that shares most with the last.
 */
export function orderOfLikeness(rows: readonly (readonly number[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, output) => rows.map((row) => inSteps(row[output] ?? 0)));
  const shared = (a: readonly number[] = [], b: readonly number[] = []) =>
    a.filter((steps, at) => steps !== 0 && steps === b[at]).length;
  const left = new Set(columns.keys());
  const order: number[] = [];
  while (left.size > 0) {
    const last = columns[order.at(-1) ?? -1];
    const [next = 0] = [...left].sort(
      (a, b) =>
        shared(columns[b], last ?? columns[b]) - shared(columns[a], last ?? columns[a]) || a - b,
    );
    order.push(next);
    left.delete(next);
  }
  return order;
}
