import { questionsInOrder } from '../domain/assessment.ts';
import { elementIds } from '../domain/assessment-css.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { AssessmentWords } from '../schemas/words.ts';
import type { ServiceView } from './service-view.ts';

/** One option as strings; `target` is the element its answer leads to. */
export interface OptionView {
  id: string;
  element: string;
  label: string;
  heading: string | null;
  target: string;
  targetTitle: string;
}

/** One question as strings. */
export interface QuestionView {
  id: string;
  element: string;
  title: string;
  why: string;
  options: OptionView[];
}

/** One end of the flow as strings: who to turn to, why, and what to say. */
export interface OutcomeView {
  id: string;
  element: string;
  title: string;
  why: string;
  say: string;
  until: string;
  isAboutPictures: boolean;
  main: ServiceView;
  others: ServiceView[];
  crisis: ServiceView[];
}

/** The questions as strings, each before those it leads to. */
export function viewQuestions(assessment: Assessment, words: AssessmentWords): QuestionView[] {
  const ids = elementIds(assessment);
  const titleOf = (node: string) =>
    worded(words.questions[node] ?? words.outcomes[node], node).title;
  return questionsInOrder(assessment).map((id) => {
    const { title, why, sections, options } = worded(words.questions[id], id);
    const graph = Object.entries(assessment.questions[id]?.options ?? {});
    return {
      id,
      element: ids.node(id),
      title,
      why,
      options: graph.map(([option, { next, section }], index) => ({
        id: option,
        element: ids.option(id, option),
        label: worded(options[option], option),
        heading:
          section && section !== graph[index - 1]?.[1].section
            ? worded(sections[section], section)
            : null,
        target: ids.node(next),
        targetTitle: titleOf(next),
      })),
    };
  });
}

/** One outcome as strings. `view` turns a service id into its strings. */
export function viewOutcome(
  id: string,
  assessment: Assessment,
  words: AssessmentWords,
  view: (service: string) => ServiceView,
): OutcomeView {
  const outcome = worded(assessment.outcomes[id], id);
  const [main = '', ...others] = outcome.services;
  return {
    id,
    element: elementIds(assessment).node(id),
    ...worded(words.outcomes[id], id),
    isAboutPictures: outcome.pictures,
    main: view(main),
    others: others.map(view),
    crisis: outcome.crisis_first.map(view),
  };
}

function worded<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`"${id}" stands in the assessment without words`);
  return found;
}
