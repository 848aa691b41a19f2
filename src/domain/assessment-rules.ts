import type { Assessment, Nation, Outcome, Subject, Visitor } from '../schemas/assessment.ts';
import type { AssessmentWords } from '../schemas/words.ts';
import { inWords, type Path, subjectsOf, visitorOf, walk } from './assessment.ts';
import { brokenGraphRules } from './assessment-graph-rules.ts';
import { hasPersonDayAndNight, isForUnder18, type Service, serviceIn } from './directory.ts';
import { groupBy } from './group-by.ts';
import { nations, type Offer, offerIn, worksAbroad, worksIn } from './nations.ts';
import { picturesRoutes } from './picture-routes.ts';

type Services = ReadonlyMap<string, Service>;

/** One path as one nation sees it: what a rule looks at. */
interface Case {
  path: Path;
  outcome: Outcome;
  visitor: Visitor;
  subjects: ReadonlySet<Subject>;
  nation: Nation;
  offer: Offer;
  shown: string[];
  services: Services;
}

const mostAnswers = 5;
const mostServices = 3;
/** What a path or a guide is about when crisis help comes first. */
export const crisisSubjects: readonly Subject[] = ['own-behaviour', 'arrest', 'family'];

/** Each rule says what is wrong with a path in a nation, or nothing. */
const pathRules: Record<string, (looked: Case) => string | undefined> = {
  R1: ({ path }) =>
    path.answers.length > mostAnswers
      ? `takes ${path.answers.length} answers, more than ${mostAnswers}`
      : undefined,
  R3: ({ offer, shown, services }) => {
    const [main] = offer.services;
    if (main === undefined) return 'offers nobody';
    if (offer.services.length > mostServices)
      return `offers ${offer.services.length} services, more than ${mostServices}`;
    const closed = shown.find((id) => serviceIn(services, id).status !== 'active');
    if (closed) return `offers "${closed}", whose contact details are not confirmed`;
    return serviceIn(services, main).contact
      ? undefined
      : `has "${main}" as its main service, and no words say what happens when you get in touch`;
  },
  R4: ({ visitor, shown, offer, services }) => {
    const hasChildline = offer.services.includes('childline');
    if (visitor === 'adult') return hasChildline ? 'offers Childline to an adult' : undefined;
    const age = visitor === 'under-13' ? 12 : 17;
    const wrong = shown.find((id) => !isForUnder18(serviceIn(services, id), age));
    if (visitor === 'anyone') {
      return wrong && !hasChildline
        ? `may be read by a child, shows "${wrong}" and does not show Childline`
        : undefined;
    }
    if (wrong) return `shows "${wrong}", which is not for somebody of that age`;
    return hasChildline ? undefined : 'does not show Childline';
  },
  R6: ({ subjects, offer, services }) => {
    if (!crisisSubjects.some((subject) => subjects.has(subject))) return undefined;
    const [first = ''] = [...offer.crisis, ...offer.services];
    return isCrisisHelp(serviceIn(services, first))
      ? undefined
      : `shows "${first}" before crisis help that is open day and night`;
  },
  R7: ({ subjects, visitor, outcome, offer }) => {
    if (!subjects.has('pictures')) return undefined;
    if (!outcome.pictures)
      return 'is about pictures and does not say: do not save, share or screenshot';
    const routes = picturesRoutes(visitor);
    return offer.services.some((id) => routes.includes(id))
      ? undefined
      : 'is about pictures and gives no route to report or remove them at that age';
  },
  R10: ({ subjects, nation, shown, services }) => {
    const fits = (id: string) =>
      subjects.has('abroad') ? worksAbroad(services, id) : worksIn(services, id, nation);
    const wrong = shown.find((id) => !fits(id));
    return wrong && `shows "${wrong}", which does not work there`;
  },
};

/** Help for somebody in despair at any hour; abroad, the list of lines by country. */
function isCrisisHelp(service: Service): boolean {
  const isWorldwideList = service.service_areas.includes('worldwide');
  return service.audiences.includes('crisis') && (isWorldwideList || hasPersonDayAndNight(service));
}

/**
 * What breaks a routing rule, as lines `R4: outcome "…" …: <path>`; empty when all rules hold. Every
 * path is looked at, in every nation. The path stands there in ids and in the words a visitor sees.
 * Throws when the graph has a dead end or a loop (rule R2).
 */
export function brokenRules(
  assessment: Assessment,
  services: Services,
  words: AssessmentWords,
): string[] {
  const paths = walk(assessment);
  const onPaths = paths.flatMap((path) => {
    const cases = nations.map((nation) => caseOf(path, nation, assessment, services));
    return Object.entries(pathRules).flatMap(([rule, check]) =>
      problemsIn(cases, check).map(
        (problem) =>
          `${rule}: outcome "${path.outcome}" ${problem}: ${inWords(path.answers, words)}`,
      ),
    );
  });
  return [...onPaths, ...brokenGraphRules(assessment, services, paths)];
}

function caseOf(path: Path, nation: Nation, assessment: Assessment, services: Services): Case {
  const outcome = assessment.outcomes[path.outcome];
  if (!outcome) throw new Error(`outcome "${path.outcome}" does not exist`);
  const offer = offerIn(nation, path.outcome, assessment, services);
  return {
    path,
    outcome,
    visitor: visitorOf(assessment, path),
    subjects: subjectsOf(assessment, path),
    nation,
    offer,
    shown: [...offer.crisis, ...offer.services],
    services,
  };
}

/** What a rule says of a path, once for all nations, or with the nations it is true of. */
function problemsIn(cases: Case[], check: (looked: Case) => string | undefined): string[] {
  const where = groupBy(cases, check);
  return [...where].flatMap(([problem, found]) => {
    if (problem === undefined) return [];
    const inNations = found.map(({ nation }) => nation).join(', ');
    return found.length === cases.length ? [problem] : [`${problem} (${inNations})`];
  });
}
