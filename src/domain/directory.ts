import type { Channel, Phone, Schedule, ServiceFacts } from '../schemas/service.ts';
import type { ServiceWords } from '../schemas/words.ts';
import { isAlwaysOpen, schedulesFor } from './schedule.ts';

/** The facts of a service that may be shown. */
export type PublishedFacts = Omit<ServiceFacts, 'conflicts' | 'unconfirmed'>;

/** A service as a visitor sees it: published facts with words, and the name of who runs it. */
export type Service = PublishedFacts & ServiceWords & { organization_name: string | null };

/** The service with an id, or what is known of it. Throws when there is none. */
export function serviceIn<T>(services: ReadonlyMap<string, T>, id: string): T {
  const service = services.get(id);
  if (service === undefined) throw new Error(`service "${id}" does not exist`);
  return service;
}

/** Somebody for each kind of visitor: shown where nothing else is known of what a visitor needs. */
export const firstResorts = ['stop-it-now-helpline', 'nspcc-helpline', 'childline', 'samaritans'];

/** The facts that may be shown. Unverified facts and those with a `publish` flag of false are left out. */
export function publishedFacts(facts: ServiceFacts): PublishedFacts {
  const { conflicts: _conflicts, unconfirmed: _unconfirmed, ...shown } = facts;
  const contact = facts.publish.contact
    ? {}
    : { phones: [], email: null, chat_url: null, form_url: null, url: null, additional_urls: {} };
  const hours = facts.publish.hours
    ? {}
    : { schedules: [], bank_holidays: 'unknown' as const, schedules_as_of: null };
  const isSupported = (fact: Phone | Schedule) => fact.status === 'supported';
  return {
    ...shown,
    phones: facts.phones.filter(isSupported),
    schedules: facts.schedules.filter(isSupported),
    ...contact,
    ...hours,
  };
}

/** The ways a service can be reached, in the order a card shows them. */
export function channelsOf(
  service: Pick<Service, 'phones' | 'chat_url' | 'email' | 'form_url' | 'url'>,
): Channel[] {
  const offers: [Channel, boolean][] = [
    ['call', service.phones.some((phone) => phone.type === 'voice')],
    ['text', service.phones.some((phone) => phone.type === 'text')],
    ['chat', service.chat_url !== null],
    ['form', service.form_url !== null],
    ['email', service.email !== null],
    ['website', service.url !== null],
  ];
  return offers.filter(([, isOffered]) => isOffered).map(([channel]) => channel);
}

/** Services under their first topic, in the given order of topics; inside a topic those one can reach come first. */
export function groupByTopic(
  services: readonly Service[],
  topics: readonly string[],
): { topic: string; services: Service[] }[] {
  const rank = (service: Service) =>
    (service.status === 'active' ? 0 : 4) +
    (service.phones.length > 0 ? 0 : 2) +
    (hasPersonDayAndNight(service) ? 0 : 1);
  return topics
    .map((topic) => ({
      topic,
      services: services
        .filter((service) => service.topics[0] === topic)
        .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en')),
    }))
    .filter((group) => group.services.length > 0);
}

/** Which channels of a service are open at any hour of the week. */
export function alwaysOpenChannels({ schedules }: Pick<Service, 'schedules'>): Channel[] {
  return (['call', 'text', 'chat', 'form'] as const).filter((channel) =>
    isAlwaysOpen(schedulesFor(channel, schedules)),
  );
}

/** Whether somebody answers at any hour, by voice or in writing. A form that is always open is no answer. */
export function hasPersonDayAndNight(service: Pick<Service, 'schedules'>): boolean {
  return alwaysOpenChannels(service).some((channel) => channel !== 'form');
}

/** Whether a service may be offered on a path of somebody under 18 (rule R4). */
export function isForUnder18(
  service: Pick<Service, 'minimum_age' | 'audiences'>,
  age: 12 | 17,
): boolean {
  const welcomesAge = service.minimum_age === null || service.minimum_age <= age;
  const welcomesChildren =
    service.audiences.includes('child-or-young-person') || service.audiences.includes('anyone');
  return welcomesAge && welcomesChildren;
}

/** Whether a service is for when somebody is in danger now. */
export function isEmergency({ topics }: Pick<Service, 'topics'>): boolean {
  return topics[0] === 'danger-now';
}

/** Whether a service ends at 18, so that no adult may be sent there. */
export function isForChildrenOnly({ maximum_age: to }: Pick<Service, 'maximum_age'>): boolean {
  return to !== null && to <= 18;
}
