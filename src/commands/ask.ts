import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { locales } from '../domain/locale.ts';
import { createSearch } from '../domain/search.ts';
import { indexServices } from '../i18n/search-view.ts';
import { fail } from './fail.ts';
import { loadSoundContent } from './load-sound-content.ts';
import { print } from './print.ts';

/** Prints what the search would show, one line of JSON a query, for the words given or for each line of input. */
const { values, positionals } = parseArgs({
  options: { locale: { type: 'string', default: locales[0] } },
  allowPositionals: true,
});
const locale = locales.find((known) => known === values.locale);
if (!locale) fail(`There is no locale "${values.locale}": use one of ${locales.join(', ')}`);

const { locales: languages, assessment } = loadSoundContent();
const words = languages[locale];
const search = createSearch(indexServices([...words.services.values()], assessment, words));
const answer = (query: string) => {
  const { urgent, services } = search(query);
  print(JSON.stringify({ query, urgent, services }));
};

if (positionals.length > 0) {
  answer(positionals.join(' '));
} else {
  for await (const line of createInterface({ input: process.stdin })) answer(line);
}
