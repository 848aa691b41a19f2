import type { Field } from '../schemas/service.ts';
import type { PublishedFacts } from './directory.ts';
import { isAlwaysOpen } from './schedule.ts';

/**
 * The kinds of fact that a page shows of a service, each of which needs a source (promise D1). What is
 * unknown is shown as unknown and needs none, nor does a service of which nothing at all is known.
 */
export function shownFields(service: PublishedFacts): Field[] {
  if (service.status === 'unconfirmed' && service.sources.length === 0) return [];
  const { phones, privacy, schedules } = service;
  const isKnown: Record<Field, boolean> = {
    purpose: true,
    audiences: true,
    service_areas: true,
    ages: service.minimum_age !== null || service.maximum_age !== null,
    phones: phones.length > 0,
    cost: phones.some(({ cost }) => cost !== null),
    on_bill: phones.some(({ appears_on_bill }) => appears_on_bill !== null),
    relay: phones.some(({ relay_uk }) => relay_uk !== undefined),
    chat_url: service.chat_url !== null,
    form_url: service.form_url !== null,
    email: service.email !== null,
    url: service.url !== null,
    schedules: schedules.length > 0,
    bank_holidays:
      schedules.length > 0 && service.bank_holidays !== 'unknown' && !isAlwaysOpen(schedules),
    languages: service.languages.length > 0 || service.interpreters !== null,
    'privacy.name': privacy.name !== 'unknown',
    'privacy.account': privacy.account !== 'unknown',
    'privacy.recording': privacy.recording !== 'unknown',
    'privacy.seen': privacy.seen !== 'unknown',
    'privacy.passed_on': privacy.passed_on !== 'unknown',
  };
  return (Object.keys(isKnown) as Field[]).filter((field) => isKnown[field]);
}
