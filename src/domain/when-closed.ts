import type { Channel } from '../schemas/service.ts';
import {
  channelsOf,
  hasPersonDayAndNight,
  isForChildrenOnly,
  isForUnder18,
  type PublishedFacts,
} from './directory.ts';

/** Whether a service has people to call or write with and none of its ways is known to be open at every hour. */
export function canBeClosed(service: PublishedFacts): boolean {
  const hasPeople = channelsOf(service).some((channel) => peopled.includes(channel));
  return hasPeople && !hasPersonDayAndNight(service);
}

const peopled: readonly Channel[] = ['call', 'text', 'chat'];

/** Whether a service can be used at every hour: somebody answers, or everything it offers is on its website. */
export function isUsableDayAndNight(service: PublishedFacts): boolean {
  const isWebsite = channelsOf(service).every((channel) => channel === 'website');
  return service.status === 'active' && (hasPersonDayAndNight(service) || isWebsite);
}

/**
 * What is wrong with the services that an editor names for the hours in which this one is closed, one
 * line each: there are some, each can be used day and night, a child is sent to none that is only for
 * adults, and in each place where this service works somebody named works too.
 */
export function whenClosedProblems(
  service: PublishedFacts,
  services: ReadonlyMap<string, PublishedFacts>,
): string[] {
  const named = service.when_closed.flatMap((id) => services.get(id) ?? []);
  if (service.status !== 'active') return [];
  if (!canBeClosed(service)) {
    return named.length === 0 ? [] : ['when_closed is for services that close: empty it'];
  }
  const isForChildren =
    isForChildrenOnly(service) ||
    service.audiences.every((audience) => audience === 'child-or-young-person');
  const covers = (area: string) =>
    named.some(({ service_areas: areas }) =>
      areas.some((served) => served === area || served === 'worldwide'),
    );
  return [
    ...named
      .filter((other) => !isUsableDayAndNight(other))
      .map(({ id }) => `when_closed names "${id}", which is not there day and night: name another`),
    ...named
      .filter((other) => isForChildren && !isForUnder18(other, 17))
      .map(({ id }) => `when_closed names "${id}", which is not for under 18s: name another`),
    ...service.service_areas
      .filter((area) => !covers(area))
      .map((area) => `when_closed names nobody in "${area}" who is there day and night: add one`),
  ];
}
