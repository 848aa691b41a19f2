import type { Service } from '../domain/directory.ts';
import { easyPath, withoutPictures } from '../domain/easy.ts';
import { sourceLocale } from '../domain/locale.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { EasyAssessment, EasyServiceWords, Idea } from '../schemas/easy.ts';
import { type OutcomeView, type QuestionView, viewQuestions } from './assessment-view.ts';
import { type ServiceView, viewService } from './service-view.ts';
import type { Translate } from './translator.ts';
import { worded } from './worded.ts';

export type { Idea, Picture } from '../schemas/easy.ts';

/** A service in Easy Read: the strings of its card, and its ideas. */
export interface EasyServiceView extends ServiceView {
  what: Idea;
  /** What stays private, which stands before the ways to reach them; null in an emergency. */
  stays: Idea | null;
  /** When somebody is there, as an idea; null where it is not known or nobody answers. */
  open: Idea | null;
  lines: readonly Idea[];
  say: string | null;
  warning: Idea | null;
}

/** The strings of a service in Easy Read, in every place where the ordinary ones stand. `t` speaks in easier words. */
export function viewEasyService(
  service: Service,
  words: EasyServiceWords,
  t: Translate,
): EasyServiceView {
  const view = viewService(service, sourceLocale, t);
  const hours = view.openTag ?? view.hoursInShort;
  return {
    ...view,
    href: easyPath(`/directory/${service.id}/`),
    summary: words.what.text,
    who: words.what.text,
    contact: words.lines.map(({ text }) => text).join(' '),
    alert: words.alert?.text ?? null,
    what: words.what,
    stays: words.private ?? null,
    open: hours ? { picture: view.openTag ? 'day-and-night' : 'clock', text: hours } : null,
    lines: words.lines,
    say: words.say ?? null,
    warning: words.alert ?? null,
  };
}

/** The questions of the flow in Easy Read, each and each answer with a picture. */
export function viewEasyQuestions(assessment: Assessment, words: EasyAssessment): QuestionView[] {
  return viewQuestions(assessment, withoutPictures(words)).map((question) => {
    const { picture, options } = worded(words.questions[question.id], question.id);
    return {
      ...question,
      picture,
      options: question.options.map((option) => ({
        ...option,
        picture: options[option.id]?.picture,
      })),
    };
  });
}

/** One end of the flow in Easy Read. */
export interface EasyOutcomeView extends Omit<OutcomeView<EasyServiceView>, 'why' | 'until'> {
  why: readonly Idea[];
  until: readonly Idea[];
}

/** An outcome with its ideas in the place of its sentences. */
export function viewEasyOutcome(
  outcome: OutcomeView<EasyServiceView>,
  words: EasyAssessment,
): EasyOutcomeView {
  const { why, until } = worded(words.outcomes[outcome.id], outcome.id);
  return { ...outcome, why, until };
}
