import { openAt } from '../domain/open-at.ts';
import { contactOf, type DirectoryData, type SearchData } from '../domain/search/data.ts';
import { stemOf, wordsIn } from '../domain/search/words.ts';

/** A card that was made, and the words that stand on it as the reason. */
interface Card {
  element: Element;
  because: string;
}

/** Makes what search results consist of by copying what stands on the page, each once. */
export interface Cards {
  /** What stands in the template with an attribute. */
  part: (attribute: string) => Element | undefined;
  /** The card of a service, with the words that led to it. */
  card: (id: string, because: readonly string[]) => Element | undefined;
}

/**
 * The card of a service is the one of the list where that is on the page, else a short one. No markup is made
 * from text. `page` is what stands where results will stand.
 */
export function createCards(
  data: SearchData,
  directory: DirectoryData,
  page: readonly Element[],
): Cards {
  const { endings } = data.index;
  const { names } = directory.index;
  const places = new Map(directory.index.services.map(([id], place) => [id, place]));
  const cards = new Map<string, Card>();
  const parts = new Map<string, Element | undefined>();
  const all = (selector: string): Element[] =>
    page.flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...element.querySelectorAll(selector),
    ]);
  const listed = new Map(
    all('[data-fits]').map((card) => [card.getAttribute('data-service'), card]),
  );
  const templates = all('template') as HTMLTemplateElement[];
  const copyOf = (original: Element | null | undefined): Element | undefined =>
    original?.cloneNode(true) as Element | undefined;
  const copyIn = (attribute: string) =>
    copyOf(templates.find((each) => each.hasAttribute(attribute))?.content.firstElementChild);

  const shortCard = (id: string, place: number): Element | undefined => {
    const card = copyIn('data-found');
    const contact = contactOf(data, directory, place);
    const [name, link] = card ? [...card.querySelectorAll('a')] : [];
    const fixed = link?.querySelector('bdi');
    const notes = card?.querySelector('.contact-notes');
    if (!card || !name || !link || !fixed || !notes) return undefined;
    card.setAttribute('data-service', id);
    name.textContent = names[place]?.[0] ?? '';
    name.href = `${data.base}${id}/`;
    if (contact) {
      fixed.textContent = contact.fixed;
      fixed.before(contact.before);
      fixed.after(contact.after);
      link.href = contact.href;
      notes.textContent = contact.notes;
      if (contact.href.startsWith('http')) link.rel = 'noopener noreferrer';
      if (contact.href.startsWith('tel:')) link.classList.add('contact-call');
    } else {
      link.closest('ul')?.remove();
    }
    return card;
  };

  /** Says at the first way to reach a service whether it is open, as long as the facts speak for today. */
  const sayWhetherOpen = (card: Element, place: number): void => {
    const now = new Date();
    const week = directory.weeks[place];
    const way = card.querySelector('a.contact')?.parentElement;
    const isTrusted = now >= new Date(directory.from) && now < new Date(directory.to);
    if (!week || !way || !isTrusted || card.querySelector('.tag-open')) return;
    const is = openAt(week, now);
    if (is === 'unknown') return;
    const line = document.createElement('span');
    line.className = 'found-open';
    line.textContent = data.opening[is];
    way.append(line);
  };

  const makeCard = (id: string): Card | undefined => {
    const place = places.get(id) ?? -1;
    const element = copyOf(listed.get(id)) ?? shortCard(id, place);
    if (!element) return undefined;
    element.removeAttribute('data-fits');
    sayWhetherOpen(element, place);
    return { element, because: '' };
  };

  return {
    part(attribute) {
      if (!parts.has(attribute)) parts.set(attribute, copyIn(attribute));
      return parts.get(attribute);
    },
    card(id, words) {
      const card = cards.get(id) ?? makeCard(id);
      if (!card) return undefined;
      cards.set(id, card);
      const because = words.join(', ');
      if (because === card.because) return card.element;
      card.because = because;
      card.element.querySelector('.because')?.remove();
      const why = because === '' ? undefined : copyIn('data-because');
      why?.querySelector('span')?.replaceChildren(because);
      if (why) card.element.append(why);
      mark(
        card.element,
        words.map((word) => stemOf(word, endings)),
        endings,
      );
      return card.element;
    },
  };
}

/** Marks the words of a card that a query is about: those with one of the stems, and no others. */
function mark(card: Element, stems: readonly string[], endings: readonly string[]): void {
  for (const place of card.querySelectorAll('.card-name a, .card-summary')) {
    const isMarked = place.querySelector('mark') !== null;
    const pieces = `${place.textContent}`.split(/([\p{L}\p{N}]+)/u).map((piece) => {
      const isAsked = wordsIn(piece).some((word) => stems.includes(stemOf(word, endings)));
      if (!isAsked) return piece;
      const marked = document.createElement('mark');
      marked.textContent = piece;
      return marked;
    });
    if (isMarked || pieces.some((piece) => typeof piece !== 'string'))
      place.replaceChildren(...pieces);
  }
}
