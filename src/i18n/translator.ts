import i18next from 'i18next';
import type { UiWords } from '../schemas/words.ts';
import type { Messages, PluralMessages } from './messages.ts';

type AllMessages = Messages & PluralMessages;

/** The key of an interface string: the part of the interface it belongs to, then its name there. */
export type MessageKey = keyof AllMessages;
type Values<Key extends MessageKey> = Record<AllMessages[Key], string | number>;

/**
 * Looks up an interface string and fills its placeholders; a key with plural forms is chosen by `count`.
 * `byId` looks up one whose key ends in an id of the content, which no type can know. `forms` gives all plural forms of a key by their Unicode CLDR names, with `{{count}}` left for script to fill.
 */
export interface Translate {
  <Key extends MessageKey>(
    key: Key,
    ...values: [AllMessages[Key]] extends [never] ? [] : [Values<Key>]
  ): string;
  byId: (key: string, values?: Record<string, string | number>) => string;
  forms: (key: keyof PluralMessages) => Record<string, string>;
}

/**
 * A translator for one locale, for use while the site is built; each part of the words is a namespace.
 * It throws when a key or a placeholder's value is missing, so that no gap reaches a visitor.
 */
export function createTranslator(locale: string, words: UiWords): Translate {
  const instance = i18next.createInstance();
  const missing = (what: string, name: string): never => {
    throw new Error(`content/locales/${locale}/ui.yaml: ${what} "${name}" is missing: add it`);
  };
  instance.init({
    lng: locale,
    resources: { [locale]: words },
    ns: Object.keys(words),
    nsSeparator: '.',
    initAsync: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text, match) => missing(`a value for ${match[0]} in`, text),
  });
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const count = '{{count}}';
  const byId = (key: string, values = {}) =>
    instance.exists(key, values) ? instance.t(key, values) : missing('key', key);
  return Object.assign((...asked: Parameters<typeof byId>) => byId(...asked), {
    byId,
    forms: (key: string) =>
      Object.fromEntries(forms.map((form) => [form, instance.t(`${key}_${form}`, { count })])),
  });
}
