import type { Assessment } from '../schemas/assessment.ts';
import type { Path } from './assessment.ts';
import type { Service } from './directory.ts';
import { nations, offerIn } from './nations.ts';

const mainServices = [
  'stop-it-now-helpline',
  'nspcc-helpline',
  'childline',
  'ceop-safety-centre',
  'emergency-999',
  'police-scotland-101',
];

const unsure = 'not-sure';
const unwantedThoughts = 'unwanted-thoughts';

/** What breaks a rule about the graph as a whole (R2, R5, R8, R9, R12), as lines; empty when all hold. */
export function brokenGraphRules(
  assessment: Assessment,
  services: ReadonlyMap<string, Service>,
  paths: readonly Path[],
): string[] {
  const opening = Object.entries(assessment.questions[assessment.start]?.options ?? {});
  const danger = opening[0]?.[1].next ?? '';
  const isDangerFirst =
    danger in assessment.outcomes &&
    nations.every(
      (nation) => offerIn(nation, danger, assessment, services).services[0] === 'emergency-999',
    );
  const early = opening.find(([option]) => option === unwantedThoughts)?.[1].next ?? '';
  const reached = new Set(
    paths.flatMap((path) => [path.outcome, ...path.answers.map(([question]) => question)]),
  );
  const nodes = [...Object.keys(assessment.questions), ...Object.keys(assessment.outcomes)];
  const mains = new Set(Object.values(assessment.outcomes).map((outcome) => outcome.services[0]));
  return [
    ...nodes
      .filter((node) => !reached.has(node))
      .map((node) => `R2: "${node}" is never reached: give it a way in or remove it`),
    ...(isDangerFirst
      ? []
      : [
          'R5: the first option of the first question must lead to an outcome with emergency-999 first in every nation',
        ]),
    ...Object.entries(assessment.questions)
      .filter(([, question]) => !(unsure in question.options))
      .map(([id]) => `R8: question "${id}" has no option "${unsure}"`),
    ...(early in assessment.outcomes
      ? []
      : [
          `R9: the first question needs an option "${unwantedThoughts}" that leads to an outcome at once`,
        ]),
    ...mainServices
      .filter((service) => !mains.has(service))
      .map((service) => `R12: no outcome has "${service}" as its main service`),
  ];
}
