import type { Assessment, Nation } from '../schemas/assessment.ts';
import { nations } from './nations.ts';

/**
 * Numbers for the elements of the flow, so that no id on the page tells what a question is about:
 * `q2` the second question as written, `o2` the second outcome, `q2-1` the first option of `q2`.
 * Throws for an id that is not in the graph.
 */
export function elementIds(assessment: Assessment): {
  node: (id: string) => string;
  option: (question: string, option: string) => string;
} {
  const numbered = new Map([
    ...Object.keys(assessment.questions).map((id, index) => [id, `q${index + 1}`] as const),
    ...Object.keys(assessment.outcomes).map((id, index) => [id, `o${index + 1}`] as const),
  ]);
  const node = (id: string) => {
    const element = numbered.get(id);
    if (!element) throw new Error(`"${id}" is neither a question nor an outcome`);
    return element;
  };
  const option = (question: string, id: string) => {
    const index = Object.keys(assessment.questions[question]?.options ?? {}).indexOf(id);
    if (index < 0) throw new Error(`question "${question}" has no option "${id}"`);
    return `${node(question)}-${index + 1}`;
  };
  return { node, option };
}

/** The element of a nation's radio, `n1` for the first; what only stands in a nation has that class. */
export function nationElement(nation: Nation): string {
  return `n${nations.indexOf(nation) + 1}`;
}

/** The element of the note about pictures, where several outcomes share it. */
export const picturesElement = 'pictures';
