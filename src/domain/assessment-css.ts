import type { Assessment } from '../schemas/assessment.ts';
import { type Decision, questionsByDepth, waysTo } from './assessment.ts';
import { elementIds, nationElement } from './assessment-elements.ts';
import { groupBy } from './group-by.ts';
import { nations } from './nations.ts';

const flow = '[data-still]';

/** What is asked of a browser: that it knows `:has`, and rules inside rules. */
const has = 'selector(:has(*))';
const nesting = 'selector(&)';

/**
 * The rules that run the flow without script. Inside `@supports` everything but the first question is hidden,
 * and a question or an outcome shows exactly when every answer of one way to it is chosen. Answers left over
 * from an abandoned way reveal nothing. Where several options can be chosen, one decides only while none before
 * it that leads elsewhere is chosen. The rules of answers stand inside those of the answers before them.
 *
 * The options after a chosen one move behind the questions that follow it (`order`), so that the
 * next question opens right under the finger and nothing above it moves. Where several can be
 * chosen, they all stay. Questions of one depth share a place: no two of them ever show together.
 *
 * `beside` names by selectors what shows together with an outcome: the question for the nation where its services
 * differ, and whatever several outcomes share. Services of other nations are hidden here too, with script and
 * without; that needs `:has` alone. All of it stands in the layer of the flow, so that states and print come after.
 */
export function assessmentCss(
  assessment: Assessment,
  beside: (outcome: string) => readonly string[],
): string {
  const ids = elementIds(assessment);
  const order = questionsByDepth(assessment).map((questions, depth) => {
    const some = questions.map((id) => `#${ids.node(id)}`);
    const moves = `&>:has([type=radio]:checked)~*{order:${1000 - depth}}`;
    return `:is(${some}){&>*{order:${depth + 1}}${moves}}`;
  });
  const elsewhere = nations.map((nation) => {
    const element = nationElement(nation);
    return `[data-assessment]:has(#${element}:checked) [data-in]:not(.${element}){display:none}`;
  });
  const still = `${flow}{${order.join('')}${revealRules(assessment, beside)}}`;
  return `@layer flow{@supports ${has}{${elsewhere.join('')}}@supports ${has} and ${nesting}{${still}}}`;
}

/** What shows after one answer, and the answers that can follow it, by their conditions. */
interface Branch {
  shows: Set<string>;
  after: Map<string, Branch>;
}

/** The rules that show questions and outcomes, those of an answer inside those of the answer before it. */
function revealRules(
  assessment: Assessment,
  beside: (outcome: string) => readonly string[],
): string {
  const ids = elementIds(assessment);
  const chosen = ([question, option]: Decision) => `#${ids.option(question, option)}:checked`;
  /** What must be chosen, and what must not be beside it, for a decision to count. */
  const conditionOf = ([id, option]: Decision) => {
    const question = assessment.questions[id];
    const options = Object.entries(question?.options ?? {});
    const at = options.findIndex(([name]) => name === option);
    const isRival = ([, { next }]: (typeof options)[number]) => next !== options[at]?.[1].next;
    const rivals = question?.several ? options.slice(0, at).filter(isRival) : [];
    return [chosen([id, option]), ...rivals.map(([rival]) => chosen([id, rival]))].join(' ');
  };
  const start: Branch = { shows: new Set(), after: new Map() };
  for (const [node, ways] of waysTo(assessment)) {
    if (node === assessment.start) continue;
    const element = `#${ids.node(node)}`;
    const display = node in assessment.questions ? 'contents' : 'block';
    const others = node in assessment.outcomes ? beside(node) : [];
    const revealed = others.length > 0 ? `:is(${[element, ...others]})` : element;
    for (const way of ways)
      branchAfter(start, way.map(conditionOf)).shows.add(`${revealed}{display:${display}}`);
  }
  return rulesAfter(start);
}

/** The branch behind conditions, made where it is not there yet. */
function branchAfter(start: Branch, conditions: readonly string[]): Branch {
  return conditions.reduce((branch, condition) => {
    const next = branch.after.get(condition) ?? { shows: new Set(), after: new Map() };
    branch.after.set(condition, next);
    return next;
  }, start);
}

/** The rules of a branch; answers after which the same shows share theirs. */
function rulesAfter({ shows, after }: Branch): string {
  const alike = groupBy([...after], ([, branch]) => rulesAfter(branch));
  const behind = [...alike].map(([rules, branches]) => {
    const conditions = branches.map(([condition]) => condition.split(' '));
    const plain = conditions.flatMap(([wanted = '', ...rivals]) =>
      rivals.length > 0 ? [] : [wanted],
    );
    const barred = conditions
      .filter(([, ...rivals]) => rivals.length > 0)
      .map(([wanted, ...rivals]) => `&:has(${wanted}):not(:has(${rivals}))`);
    const selectors = [...(plain.length > 0 ? [`&:has(${plain})`] : []), ...barred];
    return `${selectors}{${rules}}`;
  });
  return [...shows, ...behind].join('');
}
