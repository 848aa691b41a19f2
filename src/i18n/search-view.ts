import { firstResorts, type Service } from '../domain/directory.ts';
import type { Locale } from '../domain/locale.ts';
import {
  buildIndex,
  type SearchData,
  type SearchDocument,
  type SearchIndex,
} from '../domain/search.ts';
import type { SearchWords, TaxonomyWords } from '../schemas/words.ts';
import { viewService } from './service-view.ts';
import type { Translate } from './translator.ts';

interface Words {
  search: SearchWords;
  taxonomy: TaxonomyWords;
}

/** The index over all services in one language. Services without confirmed contact stand last among equals. */
export function indexServices(services: readonly Service[], words: Words): SearchIndex {
  const documents = services.map((service): SearchDocument => {
    const topics = service.topics.map((topic) => words.taxonomy.topics[topic]?.title ?? '');
    const topicWords = service.topics.flatMap((topic) => words.search.topics[topic] ?? []);
    const trust = service.status === 'active' ? 1 : 0.5;
    return {
      id: service.id,
      numbers: service.phones.map((phone) => phone.number),
      fields: [
        { text: [service.name, ...service.alternate_names].join(' '), weight: 5 * trust },
        { text: (words.search.services[service.id] ?? []).join(' '), weight: 4 * trust },
        { text: [...topicWords, ...topics].join(' '), weight: 2 * trust },
        {
          text: `${service.summary} ${service.who} ${service.organization_name ?? ''}`,
          weight: trust,
        },
      ],
    };
  });
  return buildIndex(documents, words.search.ignore, words.search.urgent);
}

/** Everything the search needs in the browser, as plain data. */
export function viewSearch(
  services: readonly Service[],
  words: Words,
  locale: Locale,
  t: Translate,
): SearchData {
  return {
    index: indexServices(services, words),
    services: services.map((service) => {
      const { id, name, href, summary, contacts } = viewService(service, locale, t);
      const first = contacts.find((contact) => contact.href !== null);
      return {
        id,
        name,
        href,
        summary,
        contact: first?.href
          ? { label: first.label, href: first.href, notes: first.notes.join(' · ') }
          : null,
      };
    }),
    fallback: firstResorts,
  };
}
