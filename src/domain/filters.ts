import type { Channel } from '../schemas/service.ts';
import {
  channelsOf,
  hasPersonDayAndNight,
  isForUnder18,
  type PublishedFacts,
} from './directory.ts';
import { isNation, nations } from './nations.ts';
import { needsNoName } from './privacy-label.ts';

/** One way to narrow the list of services: of `one` a single value is chosen, of `any` each counts. */
export interface Filter {
  id: 'who' | 'channel' | 'place' | 'more';
  choice: 'one' | 'any';
  values: readonly string[];
}

const young = 'child-or-young-person';
const anyone = 'anyone';

/** The filters of the directory, for the audiences of the taxonomy. */
export function filtersFor(audiences: readonly string[]): Filter[] {
  return [
    { id: 'who', choice: 'one', values: audiences.filter((audience) => audience !== anyone) },
    {
      id: 'channel',
      choice: 'one',
      values: ['call', 'text', 'chat', 'email', 'form', 'website'] satisfies Channel[],
    },
    { id: 'place', choice: 'one', values: [...nations, 'abroad'] },
    { id: 'more', choice: 'any', values: ['day-and-night', 'no-name'] },
  ];
}

/** The element of a value, which is also its name on every service that fits it. */
export function filterElement(filter: Filter['id'], value: string): string {
  return `${filter}-${value}`;
}

/** Every choice the filters allow, as elements: at most one value of a filter of `one`, any of the others. */
export function choicesOf(filters: readonly Filter[]): string[][] {
  const alternatives = filters.flatMap(({ id, choice, values }) => {
    const elements = values.map((value) => filterElement(id, value));
    return choice === 'one' ? [elements] : elements.map((element) => [element]);
  });
  let choices: string[][] = [[]];
  for (const elements of alternatives) {
    const grown = choices.flatMap((choice) => elements.map((element) => choice.concat(element)));
    choices = choices.concat(grown);
  }
  return choices;
}

/** The values of the filters that a service fits, as elements. What is unknown fits nothing. */
export function fitsOf(service: PublishedFacts, filters: readonly Filter[]): string[] {
  const channels: readonly string[] = channelsOf(service);
  const fits = {
    who: (audience: string) =>
      audience === young
        ? isForUnder18(service, 17)
        : service.audiences.includes(audience) || service.audiences.includes(anyone),
    channel: (value: string) => channels.includes(value),
    place: (place: string) => worksIn(place, service),
    more: (value: string) =>
      value === 'no-name' ? needsNoName(service) : hasPersonDayAndNight(service),
  };
  return filters.flatMap(({ id, values }) =>
    values.filter((value) => fits[id](value)).map((value) => filterElement(id, value)),
  );
}

function worksIn(place: string, { service_areas: areas }: PublishedFacts): boolean {
  const isAbroad = !areas.some(isNation);
  return place === 'abroad'
    ? isAbroad
    : areas.some((area) => area === place || area === 'worldwide');
}
