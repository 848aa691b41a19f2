import type { PublishedFacts } from '../domain/directory.ts';

/** What happened to the facts of a service: `fields` are those that changed, none where they were only checked. */
export interface Change {
  service: string;
  /** The day, `YYYY-MM-DD`. */
  date: string;
  fields: readonly string[];
  text: string;
}

type Dated = Pick<PublishedFacts, 'id' | 'name' | 'assured_date' | 'changes' | 'phones'>;

/**
 * What happened to the facts of a service, newest first, read from the dates in its file: what editors wrote under
 * `changes`, when a number was rung, and when all of it was last checked.
 */
export function changesOf({ id, assured_date, changes, phones }: Dated): Change[] {
  const rung = phones.flatMap(({ number, confirmed_date: date }) =>
    date
      ? [{ date, fields: [], text: `${number} was rung and somebody of the service answered.` }]
      : [],
  );
  return [
    ...changes.map(({ date, fields, what }) => ({ date, fields, text: what })),
    ...rung,
    { date: assured_date, fields: [], text: 'All facts were checked against their sources.' },
  ]
    .map((change) => ({ service: id, ...change }))
    .sort((a, b) => b.date.localeCompare(a.date));
}

/** The day on which the facts of a service last changed or were last checked, `YYYY-MM-DD`. */
export function lastChange(service: Dated): string {
  const [newest] = changesOf(service);
  return newest ? newest.date : service.assured_date;
}
