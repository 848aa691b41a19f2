import { nextOf } from './assessment.ts';

/** The questions of a flow, by any ids, with where each option leads. What is not in it is an outcome. */
export type Steps = Record<string, { options: Record<string, { next: string }> }>;

/** The way a visitor has come: questions, and last the question or outcome they see now. */
export type Trail = readonly string[];

/** The way one step on, decided by what is chosen at its last question; the same way when nothing is. */
export function advance(steps: Steps, trail: Trail, chosen: readonly string[]): Trail {
  const question = steps[trail.at(-1) ?? ''];
  const next = question && nextOf(question, chosen);
  return next === undefined ? trail : [...trail, next];
}

/** How many questions can still come at most, this one counted; 0 at an outcome. */
export function mostFrom(steps: Steps, node: string): number {
  const question = steps[node];
  if (!question) return 0;
  const after = Object.values(question.options).map(({ next }) => mostFrom(steps, next));
  return 1 + Math.max(...after);
}
