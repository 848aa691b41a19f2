import type { IndexedService } from './search-index.ts';

/** Where the site is at home: who names no place is taken to be there. */
export const home = 'scotland';

const worldwide = 'worldwide';
const wrongAge = 10;
const wrongPlace = 3;
const ofPlace = 0.5;
const nationsInAll = 4;
const notAtHome = 1;
const unconfirmed = 0.1;
const adultFrom = 18;

/** Whether an age is that of a child; nobody's is not. */
export const isChild = (age: number | null): boolean => age !== null && age < adultFrom;

/** How badly a service fits the writer's age and the place; below zero where it is one of the place named. */
export function misfitOf(
  service: IndexedService,
  age: number | null,
  place: string | null,
  isAbroad: boolean,
): number {
  const isHere =
    service.places.includes(place ?? home) ||
    (place !== null && service.places.includes(worldwide));
  const isOfThisPlace =
    place !== null &&
    (isAbroad ? isHere : service.places.includes(place) && service.places.length < nationsInAll);
  return (
    (isForAge(service, age) ? 0 : wrongAge) +
    (isHere ? 0 : place === null ? notAtHome : wrongPlace) -
    (isOfThisPlace ? ofPlace : 0) +
    (service.isConfirmed ? 0 : unconfirmed)
  );
}

/** Whether a service is for the age the writer gives, if any. */
export function isForAge(
  { ages: [from, to], isForChildren, isForChildrenOnly }: IndexedService,
  age: number | null,
): boolean {
  if (age === null) return true;
  const isWithin = (from === null || age >= from) && (to === null || age <= to);
  return isWithin && (isChild(age) ? isForChildren : !isForChildrenOnly);
}
