import {
  firstResorts,
  isForChildrenOnly,
  isForUnder18,
  type Service,
} from '../domain/directory.ts';
import { type Locale, pathIn } from '../domain/locale.ts';
import { buildIndex, indexDirectory } from '../domain/search/build-index.ts';
import {
  type DirectoryData,
  packContacts,
  packTargets,
  type SearchData,
} from '../domain/search/data.ts';
import type { SearchDocument, SearchNeed } from '../domain/search/language.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { BankHolidays } from '../schemas/bank-holidays.ts';
import type { LabelledQuery } from '../schemas/queries.ts';
import type { SearchWords } from '../schemas/words.ts';
import { viewOpenNow } from './open-now-view.ts';
import { viewService } from './service-view.ts';
import type { Translate } from './translator.ts';

interface Words {
  search: SearchWords;
  queries: readonly LabelledQuery[];
}

/** The index over all services and needs in one language, with what the labelled queries teach. */
export function indexServices(
  services: readonly Service[],
  assessment: Assessment,
  { search, queries }: Words,
): SearchIndex {
  const documents = documentsOf(services, search);
  return {
    ...indexDirectory(documents, assessment.equivalents),
    ...buildIndex(documents, needsOf(assessment, search), search, queries),
  };
}

/** Services as the index reads them, with the phrases of a language. */
export function documentsOf(
  services: readonly Service[],
  search: Pick<SearchWords, 'services'>,
): SearchDocument[] {
  return services.map((service) => ({
    id: service.id,
    names: [service.name, ...service.alternate_names],
    phrases: search.services[service.id] ?? [],
    numbers: service.phones.map((phone) => phone.number),
    places: service.service_areas,
    ages: [service.minimum_age, service.maximum_age],
    isForChildren: isForUnder18(service, 17),
    isForChildrenOnly: isForChildrenOnly(service),
    isConfirmed: service.status === 'active',
  }));
}

/** The ends of the assessment that have phrases in a language, with the services they lead to. */
export function needsOf(assessment: Assessment, search: SearchWords): SearchNeed[] {
  return Object.entries(search.needs).map(([outcome, phrases]) => ({
    id: outcome,
    phrases,
    services: assessment.outcomes[outcome]?.services ?? [],
  }));
}

/** The first way to reach a service that a link can open; null where there is none. */
function firstContact(service: Service, locale: Locale, t: Translate) {
  const first = viewService(service, locale, t).contacts.find(({ href }) => href !== null);
  return first ? { ...first, href: `${first.href}`, notes: first.notes.join(' · ') } : null;
}

/** What the search needs in the browser of services in every language, as plain data. */
export function viewDirectory(
  services: readonly Service[],
  assessment: Assessment,
  bankHolidays: BankHolidays,
  trusted: { from: string; to: string },
  locale: Locale,
  t: Translate,
): DirectoryData {
  const contacts = services.map((service) => firstContact(service, locale, t));
  return {
    ...trusted,
    index: indexDirectory(documentsOf(services, { services: {} }), assessment.equivalents),
    targets: packTargets(
      contacts,
      services.map(({ phones }) => phones.map(({ number }) => number)),
    ),
    weeks: services.map((service, at) => {
      const channel = contacts[at]?.channel;
      return channel
        ? (viewOpenNow(service, channel, bankHolidays, trusted, t)?.week ?? null)
        : null;
    }),
  };
}

/** What the search needs in the browser of one language, as plain data. */
export function viewSearch(
  services: readonly Service[],
  assessment: Assessment,
  { search, queries }: Words,
  locale: Locale,
  t: Translate,
): SearchData {
  const documents = documentsOf(services, search);
  return {
    index: buildIndex(documents, needsOf(assessment, search), search, queries),
    ...packContacts(services.map((service) => firstContact(service, locale, t))),
    base: pathIn(locale, '/directory/'),
    fallback: firstResorts,
    opening: {
      always: t('open_now.always'),
      open: t('open_now.now'),
      closed: t('open_now.not_now'),
    },
  };
}
