import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { copyElsewhere } from '../src/commands/copy-elsewhere.ts';
import { weekdays } from '../src/domain/schedule.ts';
import { formatDate, formatDays, formatList } from '../src/i18n/format.ts';
import { buildIn, patience } from './elsewhere.ts';
import { content } from './site.ts';

/* A locale whose letters are all replaced: what still shows ordinary letters was typed into the markup. */

const locale = 'pl';
const files = ['ui', 'assessment', 'services', 'taxonomy', 'pages', 'promises'];
const wide = 0xff21 - 'A'.charCodeAt(0);

/** A text with wide letters in the place of all others; placeholders and targets of links stay. */
const widened = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replace(/\{\{\w+\}\}|\]\([^)]*\)|[A-Za-z]|\p{M}/gu, (part) => {
      if (/^\p{M}$/u.test(part)) return '';
      return part.length > 1 ? part : String.fromCharCode(part.charCodeAt(0) + wide);
    });

const widenedIn = (value: unknown): unknown => {
  if (typeof value === 'string') return widened(value);
  if (Array.isArray(value)) return value.map(widenedIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, widenedIn(inner)]));
};

function widenContent(folder: string): void {
  for (const name of files) {
    const file = join(folder, 'content/locales', locale, `${name}.yaml`);
    writeFileSync(file, stringify(widenedIn(parse(readFileSync(file, 'utf8')))));
  }
  for (const name of globSync('*.md', { cwd: join(folder, 'content/guides', locale) })) {
    const file = join(folder, 'content/guides', locale, name);
    const [, frontMatter = '', prose = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const words = stringify(widenedIn(parse(frontMatter)));
    writeFileSync(file, `---\n${words}---${widened(prose)}`);
  }
}

/** What is no word of a locale: names, words to text, and what `Intl` knows of languages, dates and lists. */
function wordsThatMayStay(): string[] {
  const names = [...content.locales[locale].services.values()].flatMap(
    ({ name, organization_name: organization }) => [name, organization ?? ''],
  );
  const keywords = [...content.facts.values()].flatMap(({ phones }) =>
    phones.map(({ keyword = '' }) => keyword),
  );
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const spoken = [...content.facts.values()].flatMap((service) => service.languages);
  const t = Object.assign(() => '', { byId: () => '', forms: () => ({}) });
  const days = weekdays.map((day) => formatDays(locale, [day], t));
  const months = Array.from(
    { length: 12 },
    (_, month) => `2026-${`${month + 1}`.padStart(2, '0')}`,
  );
  const dates = months.flatMap((month) =>
    [month, `${month}-01`].map((date) => formatDate(locale, date)),
  );
  const lists = (['conjunction', 'disjunction'] as const).map((type) =>
    formatList(locale, ['1', '2'], type),
  );
  return [
    content.site.name,
    ...names,
    ...keywords,
    ...spoken.map((code) => `${languages.of(code)}`),
    ...days,
    ...dates,
    ...lists,
  ];
}

test('no word a visitor reads or hears is typed into the markup @plain', async ({ page }) => {
  test.setTimeout(patience);
  const folder = copyElsewhere('pseudo');
  widenContent(folder);
  buildIn(folder);
  const known = new Set(wordsThatMayStay().flatMap((text) => text.toLowerCase().match(/\p{L}+/gu)));
  const left: string[] = [];
  const pages = globSync('**/*.html', { cwd: join(folder, 'dist', locale) });
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const html = readFileSync(join(folder, 'dist', locale, file), 'utf8');
    const texts = await page.evaluate((source) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      const kept = 'script, style, [lang^="en"], [translate="no"], main .sources, a[lang]';
      const heard = [...body.querySelectorAll('[aria-label], [alt], [title], [placeholder]')];
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (!parentElement?.closest(kept)) found.push(data);
      }
      return [
        ...found,
        ...heard.flatMap((element) =>
          ['aria-label', 'alt', 'title', 'placeholder'].map(
            (name) => element.getAttribute(name) ?? '',
          ),
        ),
      ];
    }, html);
    const typed = texts
      .map((text) => text.replace(/https?:\S+|\S+@\S+/g, ''))
      .flatMap((text) => text.toLowerCase().match(/[a-zà-ÿąćęłńóśźż]{2,}/g) ?? [])
      .filter((word) => !known.has(word));
    left.push(...new Set(typed.map((word) => `${file}: ${word}`)));
  }
  expect(left).toEqual([]);
});
