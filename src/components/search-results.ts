import { contactOf, type SearchData } from '../domain/search/data.ts';
import { stemOf, wordsIn } from '../domain/search/words.ts';
import { createSearch } from '../domain/search.ts';

export interface SearchModule {
  render: (query: string, page: readonly Element[]) => { count: number; nodes: Element[] };
}

/**
 * Prints search results by copying what stands on the page: the card of a service where the list is on
 * it, else the template of a short one. No markup is made from text, and nothing is asked for.
 */
export function createResults(data: SearchData): SearchModule {
  const { index, base, fallback } = data;
  const search = createSearch(index);
  const at = new Map(index.services.map(([id], place) => [id, place]));

  const copyOf = (page: readonly Element[], selector: string): Element | undefined => {
    const template = page.flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...element.querySelectorAll(selector),
    ])[0];
    const original =
      template instanceof HTMLTemplateElement ? template.content.firstElementChild : template;
    return original?.cloneNode(true) as Element | undefined;
  };

  const shortCard = (id: string, page: readonly Element[]): Element | undefined => {
    const card = copyOf(page, 'template[data-found]');
    const place = at.get(id) ?? -1;
    const [, [title = ''] = []] = index.services[place] ?? [];
    const contact = contactOf(data, place);
    const [name, link] = card ? [...card.querySelectorAll('a')] : [];
    const notes = card?.querySelector('.contact-notes');
    if (!card || !name || !link || !notes) return undefined;
    card.setAttribute('data-service', id);
    name.textContent = title;
    name.href = `${base}${id}/`;
    if (contact) {
      link.textContent = contact.label;
      link.href = contact.href;
      notes.textContent = contact.notes;
      if (contact.href.startsWith('http')) link.rel = 'noopener noreferrer';
    } else {
      link.closest('ul')?.remove();
    }
    return card;
  };

  const cardFor = (id: string, page: readonly Element[], because: readonly string[]): Element[] => {
    const card = copyOf(page, `[data-fits][data-service="${id}"]`) ?? shortCard(id, page);
    if (!card) return [];
    card.removeAttribute('data-fits');
    const why = because.length > 0 ? copyOf(page, 'template[data-because]') : undefined;
    if (why) {
      why.querySelector('span')?.replaceChildren(because.join(', '));
      card.append(why);
    }
    mark(
      card,
      because.map((word) => stemOf(word, index.endings)),
      index.endings,
    );
    return [card];
  };

  return {
    render(query, page) {
      const { urgent, services, kinds, because } = search(query);
      const count = urgent.length + services.length;
      const shown = count > 0 ? services : fallback;
      const part = (heading: string, ids: readonly string[]) =>
        ids.length === 0
          ? []
          : [
              copyOf(page, `template[${heading}]`),
              ...ids.flatMap((id) => cardFor(id, page, because.get(id) ?? [])),
            ];
      const notes = kinds.map((kind) => copyOf(page, `template[data-note="${kind}"]`));
      const doors = count > 0 ? [] : [copyOf(page, 'template[data-doors]')];
      const nodes = [
        ...notes,
        ...doors,
        ...part('data-urgent-heading', urgent),
        ...part(count > 0 ? 'data-found-heading' : 'data-fallback-heading', shown),
      ];
      return { count, nodes: nodes.filter((node) => node !== undefined) };
    },
  };
}

/** Marks the words of a card that a query is about: those with one of the stems. */
function mark(card: Element, stems: readonly string[], endings: readonly string[]): void {
  for (const place of card.querySelectorAll('.card-name a, .card-summary')) {
    const pieces = `${place.textContent}`.split(/([\p{L}\p{N}]+)/u).map((piece) => {
      const isAsked = wordsIn(piece).some((word) => stems.includes(stemOf(word, endings)));
      if (!isAsked) return piece;
      const marked = document.createElement('mark');
      marked.textContent = piece;
      return marked;
    });
    place.replaceChildren(...pieces);
  }
}
