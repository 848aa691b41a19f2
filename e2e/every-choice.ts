import { choicesOf, filtersFor, fitsOf } from '../src/domain/filters.ts';
import { content } from './site.ts';

const filters = filtersFor(content.taxonomy.audiences);

/** Every service, with the values of the filters it fits. */
export const services = [...content.locales.en.services.values()].map((service) => ({
  id: service.id,
  fits: fitsOf(service, filters),
}));

/** The services that fit all that is chosen. */
export const fitting = (chosen: readonly string[]) =>
  services
    .filter(({ fits }) => chosen.every((element) => fits.includes(element)))
    .map(({ id }) => id);

/** Every choice the filters allow. */
export const choices = choicesOf(filters);

/** What the list shows for a choice: its services, how many parts are empty, and whether each part has its link. */
export interface List {
  services: string[];
  empty: number;
  links: boolean;
}

/** What the list should show for every choice. */
export const everyList: List[] = choices.map((chosen) => ({
  services: fitting(chosen).sort(),
  empty: 0,
  links: true,
}));

/** Runs in the page of the directory: makes each choice and reads what the list shows. */
export function chooseInPage(all: readonly (readonly string[])[]): List[] {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-filters] input')];
  return all.map((chosen) => {
    for (const input of inputs) input.checked = input.hasAttribute('data-all');
    for (const input of inputs) if (chosen.includes(input.id)) input.checked = true;
    const isShown = (element: Element) => (element as HTMLElement).offsetParent !== null;
    const cards = [...document.querySelectorAll('.group [data-service]')].filter(isShown);
    const groups = [...document.querySelectorAll('.group')].filter(isShown);
    const linked = [...document.querySelectorAll('.jump a')].filter(isShown);
    return {
      services: cards.map((card) => `${card.getAttribute('data-service')}`).sort(),
      empty: groups.filter((group) => !cards.some((card) => group.contains(card))).length,
      links:
        linked.map((link) => `${link.getAttribute('href')}`).join() ===
        groups.map((group) => `#${group.id}`).join(),
    };
  });
}
