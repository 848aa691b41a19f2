import type { Assessment } from '../schemas/assessment.ts';
import type { Decision } from './assessment.ts';
import { elementIds } from './assessment-elements.ts';

/**
 * A question or an outcome on the map, and the answer that leads to it (null for the first question).
 * A question that stands on the map already is only named: `isRepeated`, without branches.
 */
export interface Branch {
  node: string;
  answer: Decision | null;
  isRepeated: boolean;
  branches: Branch[];
}

/** A branch with its place in a diagram: columns and rows counted from 0. */
export interface PlacedBranch {
  branch: Branch;
  column: number;
  row: number;
  from: { column: number; row: number } | null;
}

/** The number of a question or an outcome for people to speak of, such as Q7 or O12. The same as its element's. */
export function mapNumber(assessment: Assessment, node: string): string {
  return elementIds(assessment).node(node).toUpperCase();
}

/** The graph as a tree in reading order, each question drawn out where it first stands. */
export function treeOf(assessment: Assessment): Branch {
  const drawn = new Set<string>();
  const grow = (node: string, answer: Decision | null): Branch => {
    const options = Object.entries(assessment.questions[node]?.options ?? {});
    const isRepeated = drawn.has(node);
    if (options.length > 0) drawn.add(node);
    const branches = isRepeated ? [] : options.map(([id, { next }]) => grow(next, [node, id]));
    return { node, answer, isRepeated, branches };
  };
  return grow(assessment.start, null);
}

/** Places a tree from left to right: every end has a row of its own, a question stands beside its first answer. */
export function placeTree(tree: Branch): PlacedBranch[] {
  let nextRow = 0;
  const place = (branch: Branch, column: number): PlacedBranch[] => {
    const below = branch.branches.map((child) => place(child, column + 1));
    const row = below[0]?.[0]?.row ?? nextRow++;
    const from = { column, row };
    return [
      { branch, column, row, from: null },
      ...below.flatMap(([first, ...rest]) => (first ? [{ ...first, from }, ...rest] : rest)),
    ];
  };
  return place(tree, 0);
}
