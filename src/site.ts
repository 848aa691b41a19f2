import { readProofs } from './content/proofs.ts';
import { loadContent } from './content.ts';
import { easierWords, easyPath, isEasy, ordinaryPath, withoutPictures } from './domain/easy.ts';
import { inEveryLocale, type Locale, locales, pathIn, sourceLocale } from './domain/locale.ts';
import { viewEasyService } from './i18n/easy-view.ts';
import { indexNames } from './i18n/linked-text.ts';
import { trustedDays } from './i18n/open-now-view.ts';
import { viewDirectory, viewSearch } from './i18n/search-view.ts';
import { viewService } from './i18n/service-view.ts';
import { createTranslator } from './i18n/translator.ts';
import type { ReviewedPart } from './schemas/review.ts';

/** All content, read once for a build. */
export const content = loadContent();

/** Between which days a page may say what is open now. */
export const trusted = trustedDays([...content.facts.values()].map((facts) => facts.assured_date));

/** One entry a locale for `getStaticPaths` of pages under `[...locale]`. */
export function localePaths() {
  return locales.map((locale) => ({
    params: { locale: locale === sourceLocale ? undefined : locale },
    props: { locale },
  }));
}

/** A part of a locale that somebody can have read, or one guide of it. */
export type LocalePart = ReviewedPart | `guides.${string}`;

/** Makes something when it is first asked for, and then no more. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What pages need to speak one language: the words, the services, and each service's strings, made once. */
function createContext(locale: Locale) {
  const words = content.locales[locale];
  const t = createTranslator(locale, words.ui);
  const views = new Map(
    [...words.services].map(([id, service]) => [id, viewService(service, locale, t)]),
  );
  const read = new Set<string>(
    words.reviews.flatMap(({ part, guide }) =>
      guide === undefined ? [part] : [`${part}.${guide}`],
    ),
  );
  const known = <T>(found: T | undefined, id: string): T => {
    if (found === undefined)
      throw new Error(`a page asks for service "${id}", which does not exist`);
    return found;
  };
  return {
    locale,
    words,
    services: words.services,
    service: (id: string) => known(words.services.get(id), id),
    view: (id: string) => known(views.get(id), id),
    t,
    /** The names of services, to link where a text has them. */
    names: indexNames([...views.values()]),
    /** Whether some of the parts, or the interface, were not read by a native speaker. */
    isDraft: (parts: readonly LocalePart[]) =>
      locale !== sourceLocale &&
      ['ui', ...parts].some((part) => !read.has(part) && !read.has(part.replace(/\..+/, ''))),
    /** What the search needs of the language; to learn it from the examples takes time. */
    searchData: once(() =>
      viewSearch([...words.services.values()], content.assessment, words, locale, t),
    ),
    proofs: () => readProofs(words.promises, `content/locales/${locale}/promises.yaml`),
    path: (path: `/${string}`) => pathIn(locale, path),
  };
}

const contexts = inEveryLocale(createContext);

/** What a page needs to speak one language. */
export function inLocale(locale: Locale) {
  return contexts[locale];
}

/** What the search needs of services, the same in every language. */
export const directoryData = once(() => {
  const { services, locale, t } = contexts[sourceLocale];
  const { assessment, bankHolidays } = content;
  return viewDirectory([...services.values()], assessment, bankHolidays, trusted, locale, t);
});

/** What the pages of Easy Read need: the source language in easier words. */
function createEasyContext() {
  const ordinary = contexts[sourceLocale];
  const words = content.source.easy;
  const t = createTranslator(sourceLocale, easierWords(ordinary.words.ui, words.pages.ui));
  const views = new Map(
    Object.entries(words.services).map(([id, service]) => [
      id,
      viewEasyService(ordinary.service(id), service, t),
    ]),
  );
  return {
    ...ordinary,
    words: { ...ordinary.words, assessment: withoutPictures(words.assessment) },
    t,
    easy: words,
    view: (id: string) => {
      const view = views.get(id);
      if (!view)
        throw new Error(`a page asks for service "${id}" in Easy Read, which has no words`);
      return view;
    },
    path: easyPath,
  };
}

/** What a page of Easy Read needs. */
export const easySpeech = createEasyContext();

const withEasyRead = new Set([
  '/',
  '/find/',
  '/urgent/',
  ...Object.keys(content.source.easy.services).map((id) => `/directory/${id}/`),
]);

/** Where a page of the source language stands in Easy Read, or the home page there; from Easy Read, the way back. */
export function easyTwin(address: string): { path: string; label: string } {
  const { link, back } = content.source.easy.pages;
  if (isEasy(address)) return { path: ordinaryPath(address), label: back };
  const path = withEasyRead.has(address) ? (address as `/${string}`) : '/';
  return { path: easyPath(path), label: link };
}
