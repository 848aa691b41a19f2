import { choicesOf, type Filter, filterElement } from './filters.ts';
import { groupBy } from './group-by.ts';

/** A group of the list: its element, and the filter values that each of its services fits. */
export interface FilteredGroup {
  element: string;
  fits: readonly (readonly string[])[];
}

/**
 * The rules that narrow the list without script: a service hides when it does not fit a chosen value,
 * and a group hides when no service of it fits all that is chosen. CSS cannot see that a group shows
 * nothing, so every smallest choice that empties a group is worked out here and has its rule. While
 * anything is chosen, what stands in a group besides its own services hides too, and a button to show
 * all again shows itself.
 */
export function filterCss(filters: readonly Filter[], groups: readonly FilteredGroup[]): string {
  const list = '[data-narrow]';
  const isChosen = (element: string) => `:has(#${element}:checked)`;
  const isNarrowed = ':has([data-filters] :checked:not([data-all]))';
  const elements = filters.flatMap(({ id, values }) =>
    values.map((value) => filterElement(id, value)),
  );
  const services = elements.map(
    (element) => `${list}${isChosen(element)} [data-fits]:not([data-fits~=${element}])`,
  );
  const emptied = groups.flatMap(({ element, fits }) =>
    emptyChoices(filters, fits).map((choice) => ({
      chosen: choice.map(isChosen).join(''),
      group: `#${element},[data-to=${element}]`,
    })),
  );
  const byChoice = [...groupBy(emptied, ({ chosen }) => chosen)];
  const emptying = [...groupBy(byChoice, ([, some]) => `${some.map(({ group }) => group)}`)].map(
    ([hidden, choices]) => `${list}:is(${choices.map(([chosen]) => chosen)}) :is(${hidden})`,
  );
  const hidden = [...services, ...emptying, `${list}${isNarrowed} [data-also]`].join(',');
  const again = `${list}${isNarrowed} [type=reset]{display:inline-flex}`;
  return `@layer flow{@supports selector(:has(*)){${hidden}{display:none}${again}}}`;
}

/**
 * Every choice that none of the services fits and that would fit one with any value less. `fits` are
 * the values that each service fits.
 */
export function emptyChoices(
  filters: readonly Filter[],
  fits: readonly (readonly string[])[],
): string[][] {
  const sets = fits.map((fit) => new Set(fit));
  const found: string[][] = [];
  for (const choice of choicesOf(filters).sort((a, b) => a.length - b.length)) {
    const isSmallest = !found.some((less) => less.every((element) => choice.includes(element)));
    const isEmpty = !sets.some((set) => choice.every((element) => set.has(element)));
    if (isSmallest && isEmpty) found.push(choice);
  }
  return found;
}
