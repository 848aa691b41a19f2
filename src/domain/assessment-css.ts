import type { Assessment } from '../schemas/assessment.ts';
import { type Answer, questionsInOrder, waysTo } from './assessment.ts';

/** Numbers for the elements of the flow, so that no id on the page tells what a question is about. */
export function elementIds(assessment: Assessment): {
  node: (id: string) => string;
  option: (question: string, option: string) => string;
} {
  const questions = Object.keys(assessment.questions);
  const outcomes = Object.keys(assessment.outcomes);
  const node = (id: string) =>
    questions.includes(id) ? `q${questions.indexOf(id) + 1}` : `o${outcomes.indexOf(id) + 1}`;
  const option = (question: string, id: string) => {
    const index = Object.keys(assessment.questions[question]?.options ?? {}).indexOf(id);
    return `${node(question)}-${index + 1}`;
  };
  return { node, option };
}

/**
 * The rules that run the flow without script. Inside `@supports selector(:has(*))` everything but
 * the first question is hidden, and a question or an outcome shows exactly when every answer of
 * one way to it is chosen. Answers left over from an abandoned way reveal nothing.
 *
 * The options after a chosen one move behind the questions that follow it (`order`), so that the
 * next question opens right under the finger and nothing above it moves.
 */
export function assessmentCss(assessment: Assessment): string {
  const ids = elementIds(assessment);
  const chosen = (answers: readonly Answer[]) =>
    answers
      .flatMap(([question, options]) =>
        options.map((option) => `:has(#${ids.option(question, option)}:checked)`),
      )
      .join('');
  const reveal = [...waysTo(assessment)]
    .filter(([node]) => node !== assessment.start)
    .map(([node, ways]) => {
      const selector = ways
        .map((answers) => `[data-assessment]${chosen(answers)} #${ids.node(node)}`)
        .join(',');
      const display = node in assessment.questions ? 'contents' : 'block';
      return `${selector}{display:${display}}`;
    });
  const questions = questionsInOrder(assessment);
  const order = questions.map((question, index) => {
    const part = `#${ids.node(question)}>*`;
    return (
      `${part}{order:${index + 1}}` +
      `#${ids.node(question)}>:has(:checked)~*{order:${1000 - index}}`
    );
  });
  return `@supports selector(:has(*)){${[...order, ...reveal].join('')}}`;
}
