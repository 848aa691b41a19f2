import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { completenessLine, completenessOf } from '../content/completeness.ts';
import { messageTypes } from '../content/message-types.ts';
import { readSource, readWords, type Words } from '../content/read-words.ts';
import { ContentError } from '../content/read-yaml.ts';
import { reviewSum, sumsOf, type TranslatedFile, translatedFiles } from '../content/translation.ts';
import {
  inEveryLocale,
  type Locale,
  locales,
  sourceLocale,
  translations,
} from '../domain/locale.ts';
import { fail } from './fail.ts';
import { print } from './print.ts';

/**
 * Writes the types of the interface strings and says how complete each locale is. `--accept` says of the locales
 * named, or of all, that their words fit the English as it is now; `--review` prints the sums of their parts for
 * review.yaml.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean' }, review: { type: 'boolean' } },
});

const isTranslation = (locale: Locale) => translations.includes(locale);
const isLocale = (name: string): name is Locale => locales.some((locale) => locale === name);
const unknown = positionals.filter((name) => !isLocale(name));
if (unknown.length > 0)
  fail(`${unknown.join(', ')}: no such locale, there are ${locales.join(', ')}`);
const named = positionals.length > 0 ? positionals.filter(isLocale) : [...locales];
const files = Object.keys(translatedFiles) as TranslatedFile[];

const read = () => ({
  guides: readSource('content').guides,
  words: inEveryLocale((locale) => readWords('content', locale)),
});

/** The sums of the English parts that a locale has words for. */
function accept(locale: Locale, words: Words, sums: Readonly<Record<string, string>>): void {
  const translated = sumsOf(words, words.guideWords);
  const accepted = Object.fromEntries(Object.entries(sums).filter(([part]) => part in translated));
  const file = join('content', 'locales', locale, 'translated-from.yaml');
  const note =
    '# The sums of the English texts these words were made from. `npm run translations -- --accept` writes them.\n';
  writeFileSync(file, note + stringify(accepted));
}

try {
  const { guides, words } = read();
  const source = words[sourceLocale];
  writeFileSync('src/i18n/messages.ts', messageTypes(source.ui));
  if (values.accept) {
    const sums = sumsOf(source, guides);
    for (const locale of named.filter(isTranslation)) accept(locale, words[locale], sums);
  }
  const now = values.accept ? read().words : words;
  for (const locale of named)
    print(completenessLine(completenessOf(locale, now[locale], source, guides)));
  if (values.review) {
    for (const locale of named.filter(isTranslation)) {
      for (const part of [...files, 'search' as const])
        print(`${locale} ${part} ${reviewSum(now[locale], part)}`);
      for (const guide of now[locale].guideWords.keys())
        print(`${locale} guides ${guide} ${reviewSum(now[locale], 'guides', guide)}`);
    }
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(error.message);
}
