import type { Assessment, Outcome } from '../schemas/assessment.ts';
import { inWords, type Path, subjectsOf, visitorOf, walk } from './assessment.ts';
import { hasPersonDayAndNight, isForUnder18, type Service } from './directory.ts';

type Services = ReadonlyMap<string, Service>;

const mostAnswers = 5;
const mainServices = [
  'stop-it-now-helpline',
  'nspcc-helpline',
  'childline',
  'ceop-safety-centre',
  'emergency-999',
  'police-scotland-101',
];
const pictureRoutes = [
  'report-remove',
  'iwf-report',
  'take-it-down',
  'ceop-safety-centre',
  'stopncii',
  'police-scotland-101',
];

const unsure = 'not-sure';

/** Each rule takes one path and says what is wrong with it, or nothing. */
const pathRules: Record<
  string,
  (path: Path, outcome: Outcome, assessment: Assessment, services: Services) => string | undefined
> = {
  R1: (path) =>
    path.answers.length > mostAnswers
      ? `takes ${path.answers.length} answers, more than ${mostAnswers}`
      : undefined,
  R3: (_path, outcome, _assessment, services) => {
    const offered = [...outcome.services, ...outcome.crisis_first].map((id) => found(services, id));
    const closed = offered.find((service) => service.status !== 'active');
    if (closed) return `offers "${closed.id}", whose contact details are not confirmed`;
    return undefined;
  },
  R4: (path, outcome, assessment, services) => {
    const visitor = visitorOf(assessment, path);
    const shown = [...outcome.services, ...outcome.crisis_first];
    if (visitor === 'adult') {
      return shown.includes('childline') ? 'offers Childline to an adult' : undefined;
    }
    if (visitor === 'anyone') return undefined;
    const wrong = shown.find(
      (id) => !isForUnder18(found(services, id), visitor === 'under-13' ? 12 : 17),
    );
    if (wrong) return `shows "${wrong}", which is not for somebody of that age`;
    if (!outcome.services.includes('childline')) return 'does not show Childline';
    return undefined;
  },
  R6: (path, outcome, assessment, services) => {
    const subjects = subjectsOf(assessment, path);
    const needsCrisis = (['own-behaviour', 'arrest', 'family'] as const).some((subject) =>
      subjects.has(subject),
    );
    if (!needsCrisis) return undefined;
    const [first = ''] = [...outcome.crisis_first, ...outcome.services];
    return isCrisisHelp(found(services, first))
      ? undefined
      : `shows "${first}" before crisis help that is open day and night`;
  },
  R7: (path, outcome, assessment) => {
    if (!subjectsOf(assessment, path).has('pictures')) return undefined;
    if (!outcome.pictures)
      return 'is about pictures and does not say: do not save, share or screenshot';
    return outcome.services.some((id) => pictureRoutes.includes(id))
      ? undefined
      : 'is about pictures and gives no route to report or remove them';
  },
};

/** Help for somebody in despair at any hour; abroad, the list of lines by country. */
function isCrisisHelp(service: Service): boolean {
  const isWorldwideList = service.service_areas.includes('worldwide');
  return service.audiences.includes('crisis') && (isWorldwideList || hasPersonDayAndNight(service));
}

function found(services: Services, id: string): Service {
  const service = services.get(id);
  if (!service) throw new Error(`service "${id}" does not exist`);
  return service;
}

/**
 * What breaks a routing rule, as lines `R4: <outcome> …: <path in ids>`; empty when all rules hold.
 * Every path is looked at. Throws when the graph has a dead end or a loop (rule R2).
 */
export function brokenRules(assessment: Assessment, services: Services): string[] {
  const paths = walk(assessment);
  const onPaths = paths.flatMap((path) => {
    const outcome = assessment.outcomes[path.outcome];
    if (!outcome) return [];
    return Object.entries(pathRules).flatMap(([rule, check]) => {
      const problem = check(path, outcome, assessment, services);
      return problem
        ? [`${rule}: outcome "${path.outcome}" ${problem}: ${inWords(path.answers)}`]
        : [];
    });
  });
  return [...onPaths, ...brokenGraphRules(assessment, paths)];
}

function brokenGraphRules(assessment: Assessment, paths: readonly Path[]): string[] {
  const first = Object.entries(assessment.questions[assessment.start]?.options ?? {})[0];
  const danger = first && assessment.outcomes[first[1].next];
  const reached = new Set(
    paths.flatMap((path) => [path.outcome, ...path.answers.map(([question]) => question)]),
  );
  const nodes = [...Object.keys(assessment.questions), ...Object.keys(assessment.outcomes)];
  const mains = new Set(Object.values(assessment.outcomes).map((outcome) => outcome.services[0]));
  return [
    ...nodes
      .filter((node) => !reached.has(node))
      .map((node) => `R2: "${node}" is never reached: give it a way in or remove it`),
    ...(danger?.services[0] === 'emergency-999'
      ? []
      : [
          'R5: the first option of the first question must lead to an outcome with emergency-999 first',
        ]),
    ...Object.entries(assessment.questions)
      .filter(([, question]) => !(unsure in question.options))
      .map(([id]) => `R8: question "${id}" has no option "${unsure}"`),
    ...mainServices
      .filter((service) => !mains.has(service))
      .map((service) => `R12: no outcome has "${service}" as its main service`),
  ];
}
