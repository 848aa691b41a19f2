import { visitorOf, walk } from '../domain/assessment.ts';
import {
  firstResorts,
  isForChildrenOnly,
  isForUnder18,
  type Service,
} from '../domain/directory.ts';
import { type Locale, pathIn } from '../domain/locale.ts';
import { isNation } from '../domain/nations.ts';
import {
  buildIndex,
  type SearchDocument,
  type SearchIndex,
  type SearchNeed,
} from '../domain/search/build-index.ts';
import { packContacts, type SearchData } from '../domain/search/data.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { SearchWords } from '../schemas/words.ts';
import { viewService } from './service-view.ts';
import type { Translate } from './translator.ts';

interface Words {
  search: SearchWords;
}

/** The index over all services and needs in one language. Services without confirmed contact stand behind their equals. */
export function indexServices(
  services: readonly Service[],
  assessment: Assessment,
  { search }: Words,
): SearchIndex {
  return buildIndex(
    documentsOf(services, search),
    needsOf(assessment, search),
    search,
    assessment.equivalents,
  );
}

/** Services as the index reads them, with the phrases of a language. */
export function documentsOf(services: readonly Service[], search: SearchWords): SearchDocument[] {
  return services.map((service) => ({
    id: service.id,
    names: [service.name, ...service.alternate_names],
    phrases: search.services[service.id] ?? [],
    numbers: service.phones.map((phone) => phone.number),
    places: placesOf(service),
    ages: [service.minimum_age, service.maximum_age],
    isForChildren: isForUnder18(service, 17),
    isForChildrenOnly: isForChildrenOnly(service),
    trust: service.status === 'active' ? 1 : trustOfUnconfirmed,
  }));
}

/** The ends of the assessment that have phrases in a language, with the services they lead to. */
export function needsOf(assessment: Assessment, search: SearchWords): SearchNeed[] {
  const visitors = visitorsOf(assessment);
  return Object.entries(search.needs).map(([outcome, phrases]) => ({
    id: outcome,
    phrases,
    services: assessment.outcomes[outcome]?.services ?? [],
    visitor: visitors.get(outcome) ?? 'anyone',
  }));
}

const trustOfUnconfirmed = 0.6;

/** Where a service works, with one word for every country but the nations. */
function placesOf({ service_areas: areas }: Service): string[] {
  return areas.map((area) => (isNation(area) || area === 'worldwide' ? area : 'abroad'));
}

/** Who reaches each outcome: only young people, only adults, or anyone. */
function visitorsOf(assessment: Assessment): Map<string, SearchNeed['visitor']> {
  const found = new Map<string, Set<SearchNeed['visitor']>>();
  for (const path of walk(assessment)) {
    const visitor = visitorOf(assessment, path);
    const kind = visitor === 'adult' || visitor === 'anyone' ? visitor : 'young';
    found.set(path.outcome, (found.get(path.outcome) ?? new Set()).add(kind));
  }
  return new Map(
    [...found].map(([outcome, kinds]) => {
      const [only = 'anyone'] = kinds;
      return [outcome, kinds.size === 1 ? only : 'anyone'];
    }),
  );
}

/** Everything the search needs in the browser, as plain data. */
export function viewSearch(
  services: readonly Service[],
  assessment: Assessment,
  words: Words,
  locale: Locale,
  t: Translate,
): SearchData {
  return {
    index: indexServices(services, assessment, words),
    ...packContacts(
      services.map((service) => {
        const { contacts } = viewService(service, locale, t);
        const first = contacts.find((contact) => contact.href !== null);
        return first ? { ...first, href: `${first.href}`, notes: first.notes.join(' · ') } : null;
      }),
      services.map(({ phones }) => phones.map(({ number }) => number)),
    ),
    base: pathIn(locale, '/directory/'),
    fallback: firstResorts,
  };
}
