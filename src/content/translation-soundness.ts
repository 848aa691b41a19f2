import { blockShape, type Guide } from '../domain/guide.ts';
import { textsIn } from './avoided-words.ts';
import type { GuideWords } from './read-words.ts';

const pluralForm = /^(.+)_(zero|one|two|few|many|other)$/;
const placeholder = /\{\{\w+\}\}/g;
const fewestDigitsOfANumber = 3;

/**
 * Where the words of a locale do not fit those of the source, one line each: a key that is missing or too many, a
 * plural form that the language needs (Unicode CLDR, by `Intl.PluralRules`), a placeholder that is not the same, a number
 * that was typed. The source fits itself when it has all plural forms of its own.
 */
export function unequalWords(
  file: string,
  locale: string,
  words: unknown,
  source: unknown,
): string[] {
  const sourceTexts = new Map(textsIn(source));
  const texts = new Map(textsIn(words));
  const families = familiesIn(sourceTexts);
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const familyOf = (key: string) => {
    const [, family = '', form = ''] = pluralForm.exec(key) ?? [];
    return families.has(family) ? { family, form } : null;
  };
  const wanted = new Set([
    ...[...sourceTexts.keys()].filter((key) => !familyOf(key)),
    ...[...families].flatMap((family) => forms.map((form) => `${family}_${form}`)),
  ]);
  const missing = [...wanted]
    .filter((key) => !texts.has(key))
    .map((key) => {
      const plural = familyOf(key);
      return plural
        ? `${file}: "${key}" is missing: the language has a plural form "${plural.form}", add it`
        : `${file}: "${key}" is missing: translate it`;
    });
  const extra = [...texts.keys()]
    .filter((key) => !wanted.has(key))
    .map((key) => `${file}: "${key}" is not in the source language: remove or rename it`);
  const unlike = [...texts].flatMap(([key, text]) => {
    const plural = familyOf(key);
    const original = sourceTexts.get(key) ?? sourceTexts.get(`${plural?.family}_other`) ?? text;
    return [
      ...unlikePlaceholders(text, original, plural?.form).map(
        (why) => `${file}: "${key}" ${why}: correct the placeholder`,
      ),
      ...typedNumbers(text, original).map(
        (number) =>
          `${file}: "${key}" has the number ${number}, which the source has not: take it out`,
      ),
    ];
  });
  return [...missing, ...extra, ...unlike];
}

/** Names of texts that have plural forms: those with a form for one and a form for others that counts. */
function familiesIn(texts: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...texts.keys()].flatMap((key) => {
      const [, family = '', form] = pluralForm.exec(key) ?? [];
      return form === 'one' && texts.get(`${family}_other`)?.includes('{{count}}') ? [family] : [];
    }),
  );
}

/** A form for one exact number may say it in words. */
const mayLackCount = ['zero', 'one', 'two'];

function unlikePlaceholders(text: string, original: string, form = ''): string[] {
  const mayLack = (name: string) => mayLackCount.includes(form) && name === '{{count}}';
  const has: string[] = text.match(placeholder) ?? [];
  const wants: string[] = original.match(placeholder) ?? [];
  return [
    ...wants.filter((name) => !has.includes(name) && !mayLack(name)).map((name) => `lacks ${name}`),
    ...has
      .filter((name) => !wants.includes(name))
      .map((name) => `has ${name}, which the source has not`),
  ];
}

function typedNumbers(text: string, original: string): string[] {
  const numbersIn = (line: string) => line.match(/\p{Nd}+/gu) ?? [];
  const known = new Set(numbersIn(original));
  return numbersIn(text).filter(
    (number) => number.length >= fewestDigitsOfANumber && !known.has(number),
  );
}

/** Where the prose of a translated guide is not built like the source's, or there is no such guide, one line each. */
export function unequalGuides(
  folder: string,
  guides: ReadonlyMap<string, GuideWords>,
  source: ReadonlyMap<string, Guide>,
): string[] {
  return [...guides].flatMap(([id, guide]) => {
    const file = `${folder}/${id}.md`;
    const original = source.get(id);
    if (!original) return [`${file}: no guide of the source has this name: rename or remove it`];
    const shape = blockShape(guide);
    const wanted = blockShape(original);
    const at = wanted.findIndex((part, index) => shape[index] !== part);
    if (at >= 0)
      return [
        `${file}: part ${at + 1} is "${shape[at] ?? 'missing'}", in the source it is "${wanted[at]}": make them agree`,
      ];
    return shape.length > wanted.length
      ? [`${file}: has ${shape.length - wanted.length} parts more than the source: remove them`]
      : [];
  });
}

/** Texts whose source changed after they were translated, and texts nobody has said what they were translated from. */
export function staleWords(
  file: string,
  translatedFrom: Readonly<Record<string, string>>,
  sums: Readonly<Record<string, string>>,
  translated: Readonly<Record<string, string>>,
): string[] {
  const remedy = 'read it again, then run `npm run translations -- --accept`';
  return [
    ...Object.keys(translated)
      .filter((part) => part in sums && translatedFrom[part] !== sums[part])
      .map(
        (part) => `${file}: the English of "${part}" changed after it was translated: ${remedy}`,
      ),
    ...Object.keys(translatedFrom)
      .filter((part) => !(part in translated))
      .map((part) => `${file}: "${part}" is no longer translated: ${remedy}`),
  ];
}
