import { stringify } from 'csv-stringify/sync';
import type { Service } from '../domain/directory.ts';
import { labelOf, privacyLines } from '../domain/privacy-label.ts';
import { uuidOf } from './identify.ts';

/** Several values in one cell. */
const list = (values: readonly string[]) => values.join('; ');

const numbers = (service: Service, type: 'voice' | 'text') =>
  list(service.phones.filter((phone) => phone.type === type).map(({ number }) => number));

const hours = ({ schedules }: Service) =>
  list(
    schedules.map(
      ({ channels, byday, opens_at, closes_at }) =>
        `${channels.join('+')} ${byday.join(',')} ${opens_at}-${closes_at}`,
    ),
  );

/** The columns of the table, each with what stands in it. */
const columns: Readonly<Record<string, (service: Service) => string | number | null>> = {
  id: ({ id }) => id,
  hsds_id: ({ id }) => uuidOf('service', id),
  name: ({ name }) => name,
  organization: ({ organization_name }) => organization_name,
  status: ({ status }) => status,
  assured_date: ({ assured_date }) => assured_date,
  summary: ({ summary }) => summary,
  who: ({ who }) => who,
  not_for: ({ not_for }) => not_for ?? null,
  topics: ({ topics }) => list(topics),
  audiences: ({ audiences }) => list(audiences),
  service_areas: ({ service_areas }) => list(service_areas),
  minimum_age: ({ minimum_age }) => minimum_age,
  maximum_age: ({ maximum_age }) => maximum_age,
  languages: ({ languages }) => list(languages),
  phones: (service) => numbers(service, 'voice'),
  text_numbers: (service) => numbers(service, 'text'),
  chat_url: ({ chat_url }) => chat_url,
  form_url: ({ form_url }) => form_url,
  email: ({ email }) => email,
  url: ({ url }) => url,
  schedules: hours,
  bank_holidays: ({ bank_holidays }) => bank_holidays,
  ...Object.fromEntries(
    privacyLines.map((line) => [
      `privacy_${line}`,
      (service: Service) => `${labelOf(service).find((each) => each.line === line)?.answer}`,
    ]),
  ),
};

/**
 * All services as a table, a row each (RFC 4180, UTF-8). Several values in a cell stand between semicolons; an empty
 * cell is not known or not there. Hours are UK time.
 */
export function serviceTable(services: readonly Service[]): string {
  const rows = services.map((service) =>
    Object.values(columns).map((value) => value(service) ?? ''),
  );
  return stringify([Object.keys(columns), ...rows], { record_delimiter: 'windows' });
}
