import { createSearch, type SearchData } from '../domain/search.ts';

export interface SearchModule {
  render: (query: string, page: readonly Element[]) => { count: number; nodes: Element[] };
}

const mostResults = 12;

/** Prints search results by copying the templates of the page, so that no markup is made from text. */
export function createResults({ index, services, fallback }: SearchData): SearchModule {
  const search = createSearch(index);
  const byId = new Map(services.map((service) => [service.id, service]));

  const copyOf = (page: readonly Element[], name: string): Element | undefined => {
    const template = page.find((element) => element.matches(`template[${name}]`)) as
      | HTMLTemplateElement
      | undefined;
    return template?.content.firstElementChild?.cloneNode(true) as Element | undefined;
  };
  const card = (id: string, page: readonly Element[]): Element[] => {
    const service = byId.get(id);
    const found = copyOf(page, 'data-found');
    const [name, contact] = found ? [...found.querySelectorAll('a')] : [];
    const summary = found?.querySelector('.card-summary');
    const notes = found?.querySelector('.contact-notes');
    if (!service || !found || !name || !contact || !summary || !notes) return [];
    found.setAttribute('data-service', id);
    name.textContent = service.name;
    name.href = service.href;
    summary.textContent = service.summary;
    if (service.contact) {
      contact.textContent = service.contact.label;
      contact.href = service.contact.href;
      if (service.contact.href.startsWith('http')) contact.rel = 'noopener noreferrer';
      notes.textContent = service.contact.notes;
    } else {
      contact.closest('ul')?.remove();
    }
    return [found];
  };

  return {
    render(query, page) {
      const answer = search(query);
      const rest = answer.services
        .filter((id) => !answer.urgent.includes(id))
        .slice(0, mostResults);
      const count = answer.urgent.length + rest.length;
      const shown = count > 0 ? rest : fallback;
      const part = (heading: string, ids: readonly string[]) =>
        ids.length === 0
          ? []
          : [copyOf(page, heading), ...ids.flatMap((id) => card(id, page))].filter(
              (node) => node !== undefined,
            );
      return {
        count,
        nodes: [
          ...part('data-urgent-heading', answer.urgent),
          ...part(count > 0 ? 'data-found-heading' : 'data-fallback-heading', shown),
        ],
      };
    },
  };
}
