import { type Locale, sourceLocale } from '../domain/locale.ts';
import type { Translate } from './translator.ts';

/** The strings that stand on every card. */
export function cardLabels(t: Translate) {
  return {
    unconfirmed: t('service.unconfirmed'),
    private: t('service.private'),
    hoursUnknown: t('service.hours_unknown'),
  };
}

/** The strings of the filters around their values. */
export function filterLabels(t: Translate) {
  const count = '{{count}}';
  return {
    summary: t('directory.narrow.summary'),
    all: t('directory.narrow.all'),
    counts: JSON.stringify(t.forms('directory.narrow.count')),
    countNone: t('directory.narrow.count_none'),
    countAll: t('directory.narrow.count_all', { count }),
    see: t('directory.narrow.see'),
  };
}

/** What to say in English to be given an interpreter; null in English. */
export function interpreterLabels(locale: Locale, t: Translate) {
  if (locale === sourceLocale) return null;
  return {
    title: t('locale.interpreter'),
    text: t('locale.interpreter_text'),
    sentence: t('locale.interpreter_sentence'),
    sounds: t('locale.interpreter_sounds'),
  };
}

/** The strings that stand in every outcome. */
export function outcomeLabels(locale: Locale, t: Translate) {
  return {
    ...cardLabels(t),
    interpreter: interpreterLabels(locale, t),
    say: t('find.outcome.say'),
    until: t('find.outcome.until'),
    main: t('find.outcome.main'),
    also: t('find.outcome.also'),
    pictures: t('find.outcome.pictures'),
    danger: t('find.outcome.danger'),
    records: `${t('service.call_log')} ${t('service.next_site')}`,
  };
}

/** The strings of the tools that script puts beside a number. */
export function toolLabels(t: Translate) {
  return { copy: t('find.outcome.copy'), print: t('find.outcome.print') };
}

/** The strings of a question. */
export function questionLabels(t: Translate) {
  return {
    why: t('find.why'),
    several: t('find.several'),
    goesTo: t('find.goes_to'),
  };
}

/** The strings of the flow around its questions and outcomes, which script needs too. */
export function assessmentLabels(t: Translate) {
  return {
    other: t('find.other'),
    fallback: t('find.fallback'),
    startAgain: t('find.outcome.start_again'),
    back: t('find.live.back'),
    continue: t('find.live.continue'),
    answers: t('find.live.answers'),
    change: t('find.live.change'),
    copied: t('find.live.copied'),
    notCopied: t('find.live.not_copied'),
    progress: t('find.live.progress', { number: '{{number}}', most: '{{most}}' }),
    below: t('find.live.below', { title: '{{title}}' }),
    found: t('find.live.found'),
    foundIn: t('find.live.found_in', { nation: '{{nation}}' }),
  };
}

export type InterpreterLabels = NonNullable<ReturnType<typeof interpreterLabels>>;
export type FilterLabels = ReturnType<typeof filterLabels>;
export type ToolLabels = ReturnType<typeof toolLabels>;
export type CardLabels = ReturnType<typeof cardLabels>;
export type QuestionLabels = ReturnType<typeof questionLabels>;
export type OutcomeLabels = ReturnType<typeof outcomeLabels>;
export type AssessmentLabels = ReturnType<typeof assessmentLabels>;

/** The strings of the search around what it finds. */
export function searchLabels(t: Translate) {
  return {
    hint: t('search.hint'),
    none: t('search.none'),
    urgent: t('search.urgent'),
    found: t('search.found'),
    fallback: t('search.fallback'),
    doorsTitle: t('search.doors'),
    because: t('search.because'),
    noteImages: t('search.note_images'),
    counts: JSON.stringify(t.forms('search.count')),
    all: t('search.all'),
    late: t('search.late'),
  };
}
