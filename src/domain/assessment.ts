import type { Assessment, Question, Subject, Visitor } from '../schemas/assessment.ts';
import type { AssessmentWords } from '../schemas/words.ts';

/** The options chosen at one question, in the order of the question. One for a radio question. */
export type Answer = [question: string, options: string[]];

/** The option that decides what comes after a question. */
export type Decision = [question: string, option: string];

/** One way through the graph, from the first question to an outcome. */
export interface Path {
  answers: Answer[];
  outcome: string;
}

/** Where an answer leads: the first chosen option in the order of the question decides. Nowhere without one. */
export function nextOf(
  question: { options: Record<string, { next: string }> },
  chosen: readonly string[],
): string | undefined {
  return Object.entries(question.options).find(([option]) => chosen.includes(option))?.[1].next;
}

/** Every answer a question takes: each option, or every set of options where several can be chosen. */
export function answersOf(question: Pick<Question, 'several' | 'options'>): string[][] {
  const options = Object.keys(question.options);
  return question.several ? setsOf(options) : options.map((option) => [option]);
}

/** Every set of some of the options, in their order. */
function setsOf(options: readonly string[]): string[][] {
  const [first, ...rest] = options;
  if (first === undefined) return [];
  const others = setsOf(rest);
  return [...others.map((set) => [first, ...set]), [first], ...others];
}

/**
 * Every path of the graph, depth first, in the order of the options.
 * Throws where an answer leads nowhere or back to a question already asked.
 */
export function walk(assessment: Assessment): Path[] {
  return follow(assessment, assessment.start, [], answersOf).map(({ steps, end }) => ({
    answers: steps,
    outcome: end,
  }));
}

/** Every way through the graph by the options that decide: one for all answers that lead the same way. */
function walkDecisions(assessment: Assessment) {
  const single = (question: Question) => Object.keys(question.options).map((option) => [option]);
  return follow(assessment, assessment.start, [], single).map(({ steps, end }) => ({
    decisions: steps.map(([question, [option = '']]): Decision => [question, option]),
    end,
  }));
}

function follow(
  assessment: Assessment,
  node: string,
  steps: Answer[],
  answers: (question: Question) => string[][],
): { steps: Answer[]; end: string }[] {
  if (node in assessment.outcomes) return [{ steps, end: node }];
  const question = assessment.questions[node];
  if (!question)
    throw new Error(`"${node}" is neither a question nor an outcome: ${inWords(steps)}`);
  if (steps.some(([asked]) => asked === node)) {
    throw new Error(`question "${node}" leads back to itself: ${inWords(steps)}`);
  }
  return answers(question).flatMap((chosen) => {
    const next = nextOf(question, chosen) ?? node;
    return follow(assessment, next, [...steps, [node, chosen]], answers);
  });
}

/**
 * Answers as one line for messages: `who=adult > what=stop`, and with the words of a language
 * `who=adult "I am an adult" > what=stop "I want to stop"`.
 */
export function inWords(answers: readonly Answer[], words?: AssessmentWords): string {
  const spoken = ([question, options]: Answer) =>
    options.map((option) => words?.questions[question]?.options[option]).join(', ');
  return answers
    .map((answer) => `${answer[0]}=${answer[1].join('+')}${words ? ` "${spoken(answer)}"` : ''}`)
    .join(' > ');
}

/** The options of a path, as the graph has them. */
function optionsOn(assessment: Assessment, path: Path) {
  return path.answers.flatMap(([question, options]) =>
    options.map((option) => {
      const found = assessment.questions[question]?.options[option];
      if (!found) throw new Error(`no option "${option}" at question "${question}"`);
      return found;
    }),
  );
}

/** Who is reading at the end of a path: the last answer that tells, or `anyone`. */
export function visitorOf(assessment: Assessment, path: Path): Visitor {
  return optionsOn(assessment, path).findLast((option) => option.visitor)?.visitor ?? 'anyone';
}

/** What the answers of a path are about, where a rule depends on it. */
export function subjectsOf(assessment: Assessment, path: Path): Set<Subject> {
  return new Set(optionsOn(assessment, path).flatMap((option) => option.about));
}

/** Questions by the most answers that can come before them; each leads only to later ones. */
export function questionsByDepth(assessment: Assessment): string[][] {
  const depth = new Map<string, number>();
  for (const { decisions } of walkDecisions(assessment)) {
    decisions.forEach(([question], index) => {
      depth.set(question, Math.max(index, depth.get(question) ?? 0));
    });
  }
  const asked = Object.keys(assessment.questions).filter((question) => depth.has(question));
  const deepest = Math.max(...depth.values());
  return Array.from({ length: deepest + 1 }, (_, level) =>
    asked.filter((question) => depth.get(question) === level),
  );
}

/** Questions in an order in which each stands before every question it leads to. */
export function questionsInOrder(assessment: Assessment): string[] {
  return questionsByDepth(assessment).flat();
}

/** For each question and outcome, every list of decisions that leads to it from the first question. */
export function waysTo(assessment: Assessment): Map<string, Decision[][]> {
  const ways = new Map<string, Map<string, Decision[]>>();
  const add = (node: string, decisions: Decision[]) => {
    const known = ways.get(node) ?? new Map<string, Decision[]>();
    known.set(decisions.join(), decisions);
    ways.set(node, known);
  };
  for (const { decisions, end } of walkDecisions(assessment)) {
    for (const [index, [question]] of decisions.entries()) add(question, decisions.slice(0, index));
    add(end, decisions);
  }
  return new Map([...ways].map(([node, known]) => [node, [...known.values()]]));
}

/** Every service the assessment names, with the place where it does. */
export function servicesNamed({
  crisis,
  equivalents,
  outcomes,
}: Assessment): [where: string, id: string][] {
  const named = (where: string, ids: readonly string[]): [string, string][] =>
    ids.map((id) => [where, id]);
  return [
    ...Object.entries(crisis).flatMap(([id, services]) => named(`crisis "${id}"`, services)),
    ...Object.entries(equivalents).flatMap(([id, byNation]) =>
      named(`equivalents of "${id}"`, [id, ...Object.values(byNation)]),
    ),
    ...Object.entries(outcomes).flatMap(([id, { services, nations }]) =>
      named(`outcome "${id}"`, [...services, ...Object.values(nations).flat()]),
    ),
  ];
}
