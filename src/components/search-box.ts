import type { SearchModule } from './search-results.ts';

const box = document.querySelector<HTMLElement>('[data-search]');
const input = box?.querySelector('input');
const results = document.querySelector<HTMLElement>('[data-results]');

/** Loads the engine and the index once, when the box is first used. */
async function loadSearch(index: string): Promise<SearchModule> {
  const [{ createResults }, { default: data }] = await Promise.all([
    import('./search-results.ts'),
    import(/* @vite-ignore */ index),
  ]);
  return createResults(data);
}

if (box && input && results) {
  const status = box.querySelector('[role="status"]');
  const withoutQuery = [...results.children];
  let search: Promise<SearchModule> | undefined;
  const load = () => {
    search ??= loadSearch(box.dataset['index'] ?? '');
    return search;
  };
  const say = (text: string) => {
    if (status) status.textContent = text;
  };

  const show = async () => {
    if (input.value.trim() === '') {
      results.replaceChildren(...withoutQuery);
      say('');
      return;
    }
    const { render } = await load();
    const { count, nodes } = render(input.value, withoutQuery);
    results.replaceChildren(...nodes);
    const counted = count === 1 ? box.dataset['countOne'] : box.dataset['countOther'];
    say(
      count === 0 ? (box.dataset['none'] ?? '') : (counted ?? '').replace('{{count}}', `${count}`),
    );
  };

  input.addEventListener('focus', () => void load(), { once: true });
  input.addEventListener('input', () => void show());
  box.hidden = false;
}
