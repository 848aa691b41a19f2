import { attachSearch } from './search-input.ts';

/* Loads the engine and what it searches once, when the box is first used. */
attachSearch(async ({ index = '', directory = '' }, page) => {
  const [{ createResults }, words, services] = await Promise.all([
    import('./search-results.ts'),
    import(/* @vite-ignore */ index),
    import(/* @vite-ignore */ directory),
  ]);
  return createResults(words.default, services.default, page);
});
