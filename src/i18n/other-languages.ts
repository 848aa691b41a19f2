import {
  directionOf,
  type Locale,
  languageTag,
  locales,
  pathAtRoot,
  pathIn,
} from '../domain/locale.ts';
import type { Translate } from './translator.ts';

/** A page in another language: its address, and its language's name in that language. */
export interface OtherLanguageView {
  href: string;
  language: string;
  /** Its direction, where it is not that of the page. */
  dir: 'ltr' | 'rtl' | undefined;
  name: string;
  /** That answers do not come along, in that language, where there are any. */
  note: string | null;
}

/** The same page in every other locale, or the home page where it is not translated. `has` says what a page has. */
export function viewOtherLanguages(
  locale: Locale,
  address: string,
  has: { translations: boolean; answers: boolean },
  speak: (locale: Locale) => { t: Translate },
): OtherLanguageView[] {
  const path = has.translations ? pathAtRoot(address) : '/';
  return locales
    .filter((other) => other !== locale)
    .map((other) => {
      const { t } = speak(other);
      return {
        href: pathIn(other, path),
        language: languageTag(other),
        dir: directionOf(other) === directionOf(locale) ? undefined : directionOf(other),
        name: t('locale.own_name'),
        note: has.answers ? t('locale.switch_note') : null,
      };
    });
}
