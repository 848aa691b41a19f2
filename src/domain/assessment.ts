import type { Assessment, Subject, Visitor } from '../schemas/assessment.ts';

/** The options chosen at one question. One for a radio question. */
export type Answer = [question: string, options: string[]];

/** One way through the graph, from the first question to an outcome. */
export interface Path {
  answers: Answer[];
  outcome: string;
}

/**
 * Every path of the graph, depth first, in the order of the options.
 * Throws where an answer leads nowhere or back to a question already asked.
 */
export function walk(assessment: Assessment): Path[] {
  const follow = (node: string, answers: Answer[]): Path[] => {
    if (node in assessment.outcomes) return [{ answers, outcome: node }];
    const question = assessment.questions[node];
    if (!question)
      throw new Error(`"${node}" is neither a question nor an outcome: ${inWords(answers)}`);
    if (answers.some(([asked]) => asked === node)) {
      throw new Error(`question "${node}" leads back to itself: ${inWords(answers)}`);
    }
    return Object.entries(question.options).flatMap(([option, { next }]) =>
      follow(next, [...answers, [node, [option]]]),
    );
  };
  return follow(assessment.start, []);
}

/** Answers as one line of ids, for messages: `who=adult > what=stop`. */
export function inWords(answers: readonly Answer[]): string {
  return answers.map(([question, options]) => `${question}=${options.join('+')}`).join(' > ');
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

/** Questions in an order in which each stands before every question it leads to. */
export function questionsInOrder(assessment: Assessment): string[] {
  const depth = new Map<string, number>();
  for (const { answers } of walk(assessment)) {
    answers.forEach(([question], index) => {
      depth.set(question, Math.max(index, depth.get(question) ?? 0));
    });
  }
  const written = Object.keys(assessment.questions);
  return [...depth.keys()].sort(
    (a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || written.indexOf(a) - written.indexOf(b),
  );
}

/** For each question and outcome, every list of answers that leads to it from the first question. */
export function waysTo(assessment: Assessment): Map<string, Answer[][]> {
  const ways = new Map<string, Map<string, Answer[]>>();
  const add = (node: string, answers: Answer[]) => {
    const known = ways.get(node) ?? new Map<string, Answer[]>();
    known.set(inWords(answers), answers);
    ways.set(node, known);
  };
  for (const { answers, outcome } of walk(assessment)) {
    for (const [index, [question]] of answers.entries()) add(question, answers.slice(0, index));
    add(outcome, answers);
  }
  return new Map([...ways].map(([node, known]) => [node, [...known.values()]]));
}
