import type { Steps } from '../domain/assessment-steps.ts';

/** A question or an outcome of the form: its element and its id in the graph. */
interface Piece {
  element: string;
  id: string;
}

/** The flow as its markup states it, and what the visitor has chosen in it. */
export interface Flow {
  questions: Piece[];
  outcomes: Piece[];
  steps: Steps;
  takesSeveral: (question: string) => boolean;
  hasNations: (element: string) => boolean;
  chosenAt: (question: string) => string[];
  answersAt: (question: string) => string;
  headingOf: (element: string) => HTMLElement;
  nation: () => HTMLInputElement;
}

/** The first element a selector finds. Throws when the markup lacks it. */
function need<T extends Element>(within: ParentNode, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the flow has no ${selector}`);
  return found;
}

/** Reads questions, options and outcomes from the form, so that script and style sheet share one source. */
export function readFlow(form: HTMLFormElement): Flow {
  const at = (element: string) => need<HTMLElement>(form, `#${element}`);
  const pieces = (name: 'question' | 'outcome'): Piece[] =>
    [...form.querySelectorAll<HTMLElement>(`[data-${name}]`)].map(({ id, dataset }) => ({
      element: id,
      id: dataset[name] ?? '',
    }));
  const stepsOf = (question: string) =>
    [...at(question).querySelectorAll('.option')].map((option): [string, { next: string }] => [
      need<HTMLInputElement>(option, 'input').id,
      { next: need<HTMLAnchorElement>(option, 'a').hash.slice(1) },
    ]);
  const chosen = (question: string) => [
    ...at(question).querySelectorAll<HTMLInputElement>('input:checked'),
  ];
  const questions = pieces('question');
  return {
    questions,
    outcomes: pieces('outcome'),
    steps: Object.fromEntries(
      questions.map(({ element }) => [element, { options: Object.fromEntries(stepsOf(element)) }]),
    ),
    takesSeveral: (question) => at(question).querySelector('[type="checkbox"]') !== null,
    hasNations: (element) => at(element).querySelector('[data-in]') !== null,
    chosenAt: (question) => chosen(question).map(({ id }) => id),
    answersAt: (question) =>
      chosen(question)
        .map(({ labels }) => labels?.[0]?.textContent)
        .join(', '),
    headingOf: (element) => Object.assign(need<HTMLElement>(at(element), 'h2'), { tabIndex: -1 }),
    nation: () => need(form, '[data-nation] :checked'),
  };
}
