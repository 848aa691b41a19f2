import type { SearchModule } from './search-results.ts';

/** Makes what searches, from what the box says of where its index is, and from what stands where results will. */
type LoadSearch = (told: DOMStringMap, page: readonly Element[]) => Promise<SearchModule>;

/** Puts elements into a place in order; those that stand there already stay where they are. */
function put(place: Element, nodes: readonly Element[]): void {
  for (const child of [...place.children]) if (!nodes.includes(child)) child.remove();
  nodes.forEach((node, at) => {
    const there = place.children[at];
    if (there !== node) place.insertBefore(node, there ?? null);
  });
}

/** Gives the search box of a page its search, which is loaded when the box is first used. */
export function attachSearch(loadSearch: LoadSearch): void {
  const box = document.querySelector<HTMLElement>('[data-search]');
  const input = box?.querySelector('input');
  const results = document.querySelector<HTMLElement>('[data-results]');
  const forms = new Intl.PluralRules(document.documentElement.lang);
  if (!box || !input || !results) return;
  const status = box.querySelector('[role="status"]');
  const withoutQuery = [...results.children];
  let search: SearchModule | undefined;
  let isAskedFor = false;
  const hasWords = () => input.value.trim() !== '';
  const say = (text: string | undefined) => {
    if (status) status.textContent = `${text}`;
  };

  const show = () => {
    if (!hasWords()) {
      results.replaceChildren(...withoutQuery);
      say('');
      return;
    }
    if (!search) {
      say(box.dataset['late']);
      load();
      return;
    }
    const { count, nodes } = search.render(input.value);
    put(results, nodes);
    const counted: string = JSON.parse(`${box.dataset['counts']}`)[forms.select(count)];
    const found = count === 0 ? box.dataset['none'] : counted.replace('{{count}}', `${count}`);
    const isNarrowed = withoutQuery.some((part) => part.querySelector(':checked:not([data-all])'));
    say([found, ...(isNarrowed ? [box.dataset['all']] : [])].join('. '));
  };

  /* What did not come is asked for again with the next letter, or now when one was typed meanwhile. */
  const load = () => {
    if (isAskedFor) return;
    isAskedFor = true;
    const typed = input.value;
    loadSearch(box.dataset, withoutQuery).then(
      (module) => {
        search = module;
        if (hasWords()) show();
      },
      () => {
        isAskedFor = false;
        if (input.value !== typed) load();
      },
    );
  };

  input.addEventListener('focus', load, { once: true });
  input.addEventListener('input', show);
  box.hidden = false;
}
