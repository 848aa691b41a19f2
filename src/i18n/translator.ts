import i18next from 'i18next';
import type { UiWords } from '../schemas/words.ts';

/** Looks up an interface string by its dotted key and fills its placeholders. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * A translator for one locale, for use while the site is built.
 * The translator throws when a key or a placeholder's value is missing, so that no gap reaches a visitor.
 */
export function createTranslator(locale: string, words: UiWords): Translate {
  const instance = i18next.createInstance();
  const missing = (what: string, name: string): never => {
    throw new Error(`content/locales/${locale}/ui.yaml: ${what} "${name}" is missing: add it`);
  };
  instance.init({
    lng: locale,
    resources: { [locale]: { ui: words } },
    ns: ['ui'],
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => missing('key', key),
    missingInterpolationHandler: (text, match) => missing(`a value for ${match[0]} in`, text),
  });
  return (key, values = {}) => instance.t(key, values);
}
