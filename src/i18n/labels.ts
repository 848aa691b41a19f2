import type { Translate } from './translator.ts';

/** The strings that stand on every card. */
export function cardLabels(t: Translate) {
  return {
    unconfirmed: t('service.unconfirmed'),
    private: t('service.private'),
  };
}

/** The strings that stand in every outcome. */
export function outcomeLabels(t: Translate) {
  return {
    ...cardLabels(t),
    say: t('find.outcome.say'),
    until: t('find.outcome.until'),
    main: t('find.outcome.main'),
    also: t('find.outcome.also'),
    crisis: t('find.outcome.crisis'),
    pictures: t('find.outcome.pictures'),
    danger: t('find.outcome.danger'),
    records: `${t('service.call_log')} ${t('service.next_site')}`,
    startAgain: t('find.outcome.start_again'),
  };
}

/** The strings of the flow. */
export function assessmentLabels(t: Translate) {
  return {
    ...outcomeLabels(t),
    whyAsked: t('find.why'),
    goesTo: t('find.goes_to'),
    other: t('find.other'),
    fallback: t('find.fallback'),
  };
}

export type CardLabels = ReturnType<typeof cardLabels>;
export type OutcomeLabels = ReturnType<typeof outcomeLabels>;
export type AssessmentLabels = ReturnType<typeof assessmentLabels>;
