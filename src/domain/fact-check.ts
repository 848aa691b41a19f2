import type { BankHolidays } from '../schemas/bank-holidays.ts';
import type { ServiceFacts } from '../schemas/service.ts';
import type { Site } from '../schemas/site.ts';

/** What a person must confirm by hand, riskiest kind first. */
export const riskKinds = [
  'number',
  'hours',
  'conflict',
  'bank-holidays',
  'address',
  'check',
] as const;

/** One thing to confirm: which service (null where it is of none), what about it, and the page to look at. */
export interface Risk {
  kind: (typeof riskKinds)[number];
  service: string | null;
  what: string;
  page: string | null;
}

const isNobodys = /[@./](?:[\w-]+\.)?(example|invalid|test)$/;

/** What a fresh copy of `content/site.yaml` still says: addresses that belong to nobody (RFC 2606). */
export function addressRisks({
  report_email: email,
  url,
}: Pick<Site, 'report_email' | 'url'>): Risk[] {
  const risk = (what: string): Risk => ({
    kind: 'address',
    service: null,
    what,
    page: 'content/site.yaml',
  });
  return [
    ...(isNobodys.test(email) ? [risk(`nobody reads what visitors write to ${email}`)] : []),
    ...(isNobodys.test(url)
      ? [risk(`posters and cards send people to ${url}, where nothing is`)]
      : []),
  ];
}

/** Laws and guides that nobody has looked at for a year, on a day `YYYY-MM-DD`; each with its id and where it stands. */
export function oldPageRisks(
  pages: readonly { what: string; file: string; assured_date: string }[],
  today: string,
): Risk[] {
  return pages
    .filter(({ assured_date }) => daysBetween(assured_date, today) > daysACheckHolds)
    .map(({ what, file, assured_date }) => ({
      kind: 'check',
      service: null,
      what: `${what} was last looked at on ${assured_date}`,
      page: file,
    }));
}

/** What must be done about the day until which weak spots can be told of, as a date `YYYY-MM-DD`. */
export function securityRisks(expires: string, today: string): Risk[] {
  if (today < expires) return [];
  const what = `security.txt ran out on ${expires}: set a day less than a year ahead`;
  return [{ kind: 'address', service: null, what, page: 'content/site.yaml' }];
}

const daysHoursHold = 90;
const daysACheckHolds = 365;
const daysAhead = 183;
const dayLength = 86_400_000;

/** Whole days from one date `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

const isDate = (text: string | null): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/**
 * What a person must still confirm on a day (`YYYY-MM-DD`), riskiest first: shown numbers nobody has
 * rung, hours older than 90 days or without a date, conflicts between sources, bank holidays that end
 * within six months, services nobody has looked at for a year. `weight` is how many ends of the flow
 * offer a service; inside a kind the most offered stand first.
 */
export function risksOf(
  facts: Iterable<ServiceFacts>,
  bankHolidays: BankHolidays,
  today: string,
  weight: (service: string) => number,
): Risk[] {
  const ofServices = [...facts].flatMap((service) => risksOfService(service, today));
  const ofHolidays = Object.entries(bankHolidays.divisions).flatMap(([division, days]): Risk[] => {
    const last = days.at(-1)?.date ?? today;
    return daysBetween(today, last) >= daysAhead
      ? []
      : [
          {
            kind: 'bank-holidays',
            service: null,
            what: `the last bank holiday known for ${division} is ${last}`,
            page: 'https://www.gov.uk/bank-holidays',
          },
        ];
  });
  const weightOf = ({ service }: Risk) => (service === null ? 0 : weight(service));
  return [...ofServices, ...ofHolidays].sort(
    (a, b) =>
      riskKinds.indexOf(a.kind) - riskKinds.indexOf(b.kind) ||
      weightOf(b) - weightOf(a) ||
      `${a.service}`.localeCompare(`${b.service}`, 'en'),
  );
}

function risksOfService(service: ServiceFacts, today: string): Risk[] {
  const { id, publish, phones, schedules, schedules_as_of: readOn, conflicts } = service;
  const risk = (kind: Risk['kind'], what: string): Risk => ({
    kind,
    service: id,
    what,
    page: service.url ?? service.form_url ?? service.sources[0]?.ref ?? null,
  });
  const numbers = phones.filter(({ status }) => publish.contact && status === 'supported');
  const hasHours = publish.hours && schedules.some(({ status }) => status === 'supported');
  const isOld = !isDate(readOn) || daysBetween(readOn, today) > daysHoursHold;
  return [
    ...numbers
      .filter(({ confirmed_date }) => confirmed_date === undefined)
      .map(({ number }) => risk('number', `nobody has rung ${number}`)),
    ...(hasHours && isOld
      ? [risk('hours', `the hours are from ${readOn ?? 'a page without a date'}`)]
      : []),
    ...conflicts.map(({ field, older, chosen }) =>
      risk(
        'conflict',
        `${field}: ${chosen ?? 'nothing'} is shown, a source says ${older ?? 'otherwise'}`,
      ),
    ),
    ...(daysBetween(service.assured_date, today) > daysACheckHolds
      ? [risk('check', `last looked at on ${service.assured_date}`)]
      : []),
  ];
}
