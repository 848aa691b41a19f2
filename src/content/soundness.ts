import { servicesNamed } from '../domain/assessment.ts';
import { brokenRules } from '../domain/assessment-rules.ts';
import type { Service } from '../domain/directory.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Taxonomy } from '../schemas/taxonomy.ts';
import type { AssessmentWords, SearchWords, TaxonomyWords } from '../schemas/words.ts';

/** What is wrong with the references of the assessment, one line each: file, id, remedy. */
export function assessmentProblems(
  assessment: Assessment,
  services: ReadonlyMap<string, unknown>,
): string[] {
  const file = 'content/assessment.yaml';
  const nodes = { ...assessment.questions, ...assessment.outcomes };
  const twice = Object.keys(assessment.questions).filter((id) => id in assessment.outcomes);
  return [
    ...(assessment.start in assessment.questions
      ? []
      : [`${file}: start "${assessment.start}" is not a question: name one`]),
    ...Object.entries(assessment.doors)
      .filter(([, outcome]) => !(outcome in assessment.outcomes))
      .map(
        ([door, outcome]) =>
          `${file}: door "${door}" leads to "${outcome}", which is not an outcome: correct the id`,
      ),
    ...twice.map((id) => `${file}: "${id}" is both a question and an outcome: rename one`),
    ...Object.entries(assessment.questions).flatMap(([question, { options }]) =>
      Object.entries(options)
        .filter(([, option]) => !(option.next in nodes))
        .map(
          ([option, { next }]) =>
            `${file}: question "${question}", option "${option}" leads to "${next}", which does not exist: add it or correct next`,
        ),
    ),
    ...servicesNamed(assessment)
      .filter(([, service]) => !services.has(service))
      .map(
        ([where, service]) =>
          `${file}: ${where} names "${service}", which is not in content/services: correct the id`,
      ),
    ...Object.entries(assessment.outcomes)
      .filter(([, { crisis }]) => crisis !== undefined && !(crisis in assessment.crisis))
      .map(
        ([outcome, { crisis }]) =>
          `${file}: outcome "${outcome}" wants crisis help "${crisis}", which is not there: add it under crisis or correct the id`,
      ),
  ];
}

/** Ids that stand in the facts without words, or in the words without facts, one line each. */
export function unequalIds(
  file: string,
  what: string,
  facts: Iterable<string>,
  words: Iterable<string>,
): string[] {
  const known = new Set(facts);
  const worded = new Set(words);
  return [
    ...[...known]
      .filter((id) => !worded.has(id))
      .map((id) => `${file}: ${what} "${id}" has no words: add them`),
    ...[...worded]
      .filter((id) => !known.has(id))
      .map((id) => `${file}: ${what} "${id}" does not exist: remove or rename it`),
  ];
}

/** Whether every id of the assessment has words in this language and no words are left over. */
export function assessmentWordProblems(
  file: string,
  assessment: Assessment,
  words: AssessmentWords,
): string[] {
  const perQuestion = Object.entries(assessment.questions).flatMap(([id, { options }]) => {
    const question = words.questions[id];
    if (!question) return [];
    const sections = Object.values(options).flatMap((option) => option.section ?? []);
    return [
      ...unequalIds(
        file,
        `question "${id}", option`,
        Object.keys(options),
        Object.keys(question.options),
      ),
      ...unequalIds(file, `question "${id}", section`, sections, Object.keys(question.sections)),
    ];
  });
  return [
    ...unequalIds(
      file,
      'question',
      Object.keys(assessment.questions),
      Object.keys(words.questions),
    ),
    ...unequalIds(file, 'outcome', Object.keys(assessment.outcomes), Object.keys(words.outcomes)),
    ...perQuestion,
  ];
}

/** Whether topics and audiences all have words. */
export function taxonomyWordProblems(
  file: string,
  taxonomy: Taxonomy,
  words: TaxonomyWords,
): string[] {
  return [
    ...unequalIds(file, 'topic', taxonomy.topics, Object.keys(words.topics)),
    ...unequalIds(file, 'audience', taxonomy.audiences, Object.keys(words.audiences)),
  ];
}

/** Search words that name a service or a need that is not there. */
export function searchWordProblems(
  file: string,
  words: SearchWords,
  services: ReadonlyMap<string, unknown>,
  assessment: Assessment,
): string[] {
  const urgent = Object.values(words.urgent);
  const named = [
    ...Object.keys(words.services),
    ...urgent.flatMap(({ always, services: others }) => [...always, ...others]),
  ];
  return [
    ...[...new Set(named)]
      .filter((id) => !services.has(id))
      .map((id) => `${file}: service "${id}" does not exist: correct the id or remove it`),
    ...Object.keys(words.needs)
      .filter((id) => !(id in assessment.outcomes))
      .map((id) => `${file}: need "${id}" is not an outcome: correct the id or remove it`),
  ];
}

/** Routing rules that some path breaks, in the form of the other problems. */
export function routingProblems(
  assessment: Assessment,
  services: ReadonlyMap<string, Service>,
  words: AssessmentWords,
): string[] {
  return brokenRules(assessment, services, words).map((line) => `content/assessment.yaml: ${line}`);
}
