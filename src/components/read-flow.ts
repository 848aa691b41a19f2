import type { Steps } from '../domain/assessment-steps.ts';

/** The flow as its markup states it: elements in order, and where each option leads. */
export interface Flow {
  questions: { element: string; id: string }[];
  outcomes: { element: string; id: string }[];
  steps: Steps;
}

/** Reads questions, options and outcomes from the form, so that script and style sheet share one source. */
export function readFlow(form: HTMLFormElement): Flow {
  const pieces = (name: string) =>
    [...form.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((piece) => ({
      element: piece.id,
      id: piece.dataset[name] ?? '',
    }));
  const questions = pieces('question');
  const steps = questions.map(({ element }) => {
    const options = [...form.querySelectorAll(`#${element} .option`)].map((option) => [
      option.querySelector('input')?.id,
      { next: option.querySelector('a')?.hash.slice(1) },
    ]);
    return [element, { options: Object.fromEntries(options) }];
  });
  return { questions, outcomes: pieces('outcome'), steps: Object.fromEntries(steps) };
}
