import type { Assessment } from '../schemas/assessment.ts';
import { type Decision, questionsByDepth, waysTo } from './assessment.ts';
import { elementIds, nationElement } from './assessment-elements.ts';
import { nations } from './nations.ts';

const flow = '[data-still]';

/**
 * The rules that run the flow without script. Inside `@supports selector(:has(*))` everything but
 * the first question is hidden, and a question or an outcome shows exactly when every answer of
 * one way to it is chosen. Answers left over from an abandoned way reveal nothing. Where several
 * options can be chosen, one decides only while none before it that leads elsewhere is chosen.
 *
 * The options after a chosen one move behind the questions that follow it (`order`), so that the
 * next question opens right under the finger and nothing above it moves. Where several can be
 * chosen, they all stay. Questions of one depth share a place: no two of them ever show together.
 *
 * Services of other nations are hidden here too, with script and without. The nation is asked
 * with the outcomes that `varies` names. All of it stands in the layer of the flow, so that states and print come after.
 */
export function assessmentCss(
  assessment: Assessment,
  varies: (outcome: string) => boolean,
): string {
  const ids = elementIds(assessment);
  const isChosen = (question: string, option: string) =>
    `:has(#${ids.option(question, option)}:checked)`;
  const decides = ([id, option]: Decision) => {
    const question = assessment.questions[id];
    const options = Object.entries(question?.options ?? {});
    const at = options.findIndex(([name]) => name === option);
    const isRival = ([, { next }]: (typeof options)[number]) => next !== options[at]?.[1].next;
    const rivals = question?.several ? options.slice(0, at).filter(isRival) : [];
    return isChosen(id, option) + rivals.map(([rival]) => `:not(${isChosen(id, rival)})`).join('');
  };
  const reveal = [...waysTo(assessment)]
    .filter(([node]) => node !== assessment.start)
    .map(([node, ways]) => {
      const element = `#${ids.node(node)}`;
      const revealed = varies(node) ? `:is(${element},[data-nation])` : element;
      const selector = ways
        .map((decisions) => `${flow}${decisions.map(decides).join('')} ${revealed}`)
        .join(',');
      const display = node in assessment.questions ? 'contents' : 'block';
      return `${selector}{display:${display}}`;
    });
  const order = questionsByDepth(assessment).map((questions, depth) => {
    const movable = questions.filter((id) => !assessment.questions[id]?.several);
    const among = (some: readonly string[]) =>
      `${flow} :is(${some.map((id) => `#${ids.node(id)}`)})`;
    return (
      `${among(questions)}>*{order:${depth + 1}}` +
      (movable.length > 0 ? `${among(movable)}>:has(:checked)~*{order:${1000 - depth}}` : '')
    );
  });
  const elsewhere = nations.map((nation) => {
    const element = nationElement(nation);
    return `[data-assessment]:has(#${element}:checked) [data-in]:not(.${element}){display:none}`;
  });
  const rules = [...order, ...reveal, ...elsewhere].join('');
  return `@layer flow{@supports selector(:has(*)){${rules}}}`;
}
