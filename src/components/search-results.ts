import { openAt } from '../domain/open-at.ts';
import type { Week } from '../domain/opening.ts';
import { contactOf, type DirectoryData, type SearchData } from '../domain/search/data.ts';
import { stemOf, wordsIn } from '../domain/search/words.ts';
import { createSearch } from '../domain/search.ts';

export interface SearchModule {
  render: (query: string, page: readonly Element[]) => { count: number; nodes: Element[] };
}

/**
 * Prints search results by copying what stands on the page: the card of a service where the list is on
 * it, else the template of a short one. No markup is made from text, and nothing is asked for.
 */
export function createResults(data: SearchData, directory: DirectoryData): SearchModule {
  const { index, base, fallback, opening } = data;
  const { weeks, from, to } = directory;
  const search = createSearch({ ...directory.index, ...index });
  const at = new Map(directory.index.services.map(([id], place) => [id, place]));

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
    const [title = ''] = index.names[place] ?? [];
    const contact = contactOf(data, directory, place);
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

  /** Says at the first way to reach a service whether it is open, as long as the facts speak for today. */
  const sayWhetherOpen = (card: Element, week: Week | null): void => {
    const now = new Date();
    const place = card.querySelector('a.contact')?.parentElement;
    const isSaid = card.querySelector('.tag-open') !== null;
    if (!week || !place || isSaid || now < new Date(from) || now >= new Date(to)) return;
    const is = openAt(week, now);
    if (is === 'unknown') return;
    const line = document.createElement('span');
    line.className = 'found-open';
    line.textContent = opening[is];
    place.append(line);
  };

  const cardFor = (id: string, page: readonly Element[], because: readonly string[]): Element[] => {
    const card = copyOf(page, `[data-fits][data-service="${id}"]`) ?? shortCard(id, page);
    if (!card) return [];
    card.removeAttribute('data-fits');
    sayWhetherOpen(card, weeks[at.get(id) ?? -1] ?? null);
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
