import type { Assessment, Nation } from '../schemas/assessment.ts';
import { type Service, serviceIn } from './directory.ts';
import { groupBy } from './group-by.ts';

const order: Record<Nation, number> = { scotland: 1, england: 2, wales: 3, 'northern-ireland': 4 };

/** The nations a visitor can choose, in order. The first is chosen until they say something else. */
export const nations: readonly Nation[] = (Object.keys(order) as Nation[]).sort(
  (a, b) => order[a] - order[b],
);

/** Whether an area is one of the nations and not another country. */
export function isNation(area: string): area is Nation {
  return area in order;
}

/** Who an outcome offers in one nation, in order. */
export interface Offer {
  services: string[];
  crisis: string[];
}

/** One place in a list of services, counted from 0: who stands there, and in which nations. */
export interface Place {
  position: number;
  service: string;
  nations: readonly Nation[];
}

type Areas = ReadonlyMap<string, Pick<Service, 'service_areas'>>;

/** Whether a service works in a nation. */
export function worksIn(services: Areas, id: string, nation: Nation): boolean {
  const { service_areas: areas } = serviceIn(services, id);
  return areas.includes(nation) || areas.includes('worldwide');
}

/** Whether a service works for somebody outside the UK. */
export function worksAbroad(services: Areas, id: string): boolean {
  return serviceIn(services, id).service_areas.some((area) => !isNation(area));
}

/**
 * Who an outcome offers in a nation: what does not work there gives its place to its equivalent, or
 * is left out. Services for other countries stay. Nobody stands twice among the services; crisis help
 * stands whole before them, because who needs it must not look for it.
 */
export function offerIn(
  nation: Nation,
  outcome: string,
  assessment: Assessment,
  services: Areas,
): Offer {
  const found = assessment.outcomes[outcome];
  if (!found) throw new Error(`outcome "${outcome}" does not exist`);
  const local = (ids: readonly string[]) => {
    const here = ids.flatMap((id) => {
      const isForUk = nations.some((any) => worksIn(services, id, any));
      if (!isForUk || worksIn(services, id, nation)) return [id];
      return assessment.equivalents[id]?.[nation] ?? [];
    });
    return [...new Set(here)];
  };
  return {
    services: local(found.nations[nation] ?? found.services),
    crisis: local(found.crisis ? (assessment.crisis[found.crisis] ?? []) : []),
  };
}

/** Whether an outcome offers somebody else in some nation. */
export function variesByNation(outcome: string, assessment: Assessment, services: Areas): boolean {
  const offers = nations.map((nation) => offerIn(nation, outcome, assessment, services));
  return new Set(offers.map((offer) => JSON.stringify(offer))).size > 1;
}

/** What shows beside an outcome, by selectors: the question for the nation, where its services differ. */
export function besideByNation(
  assessment: Assessment,
  services: Areas,
): (outcome: string) => readonly string[] {
  return (outcome) => (variesByNation(outcome, assessment, services) ? ['[data-nation]'] : []);
}

/**
 * The lists of all nations as one: place by place, each service once with the nations it stands
 * there for. Read for one nation, it is that nation's list.
 */
export function placesOf(listIn: (nation: Nation) => readonly string[]): Place[] {
  const lists = nations.map((nation) => ({ nation, list: listIn(nation) }));
  const longest = Math.max(...lists.map(({ list }) => list.length));
  return Array.from({ length: longest }, (_, index) => index).flatMap((position) => {
    const here = groupBy(lists, ({ list }) => list[position]);
    return [...here].flatMap(([service, at]) =>
      service === undefined ? [] : [{ position, service, nations: at.map(({ nation }) => nation) }],
    );
  });
}
