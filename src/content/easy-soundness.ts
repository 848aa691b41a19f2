import { join } from 'node:path';
import { isEmergency, type Service } from '../domain/directory.ts';
import { easierWords, easyServices, withoutPictures } from '../domain/easy.ts';
import { sourceLocale } from '../domain/locale.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Easy } from '../schemas/easy.ts';
import type { UiWords } from '../schemas/words.ts';
import { avoidedWordProblems, textsIn, type Voice } from './avoided-words.ts';
import { assessmentWordProblems, unequalIds } from './soundness.ts';
import { unequalWords } from './translation-soundness.ts';

/** What Easy Read is held against. */
interface Known extends Voice {
  assessment: Assessment;
  services: ReadonlyMap<string, Service>;
  ui: UiWords;
}

/** A number of this many digits is one to call, and stands in the facts. */
const dialled = /\d[\d ]{3,}\d/;

/**
 * Where Easy Read does not say what the ordinary pages say, one line each: file, id, remedy. Everything the flow can
 * show has words, what must be known before a call is there, and no number is typed.
 */
export function easyProblems(folder: string, easy: Easy, known: Known): string[] {
  const { assessment, services, ui } = known;
  const file = (name: keyof Easy) => join(folder, 'locales', sourceLocale, 'easy', `${name}.yaml`);
  const plain = withoutPictures(easy.assessment);
  return [
    ...assessmentWordProblems(file('assessment'), assessment, plain),
    ...unequalIds(
      file('services'),
      'service',
      easyServices(assessment),
      Object.keys(easy.services),
    ),
    ...Object.entries(easy.services).flatMap(([id, words]) =>
      serviceProblems(services.get(id), words).map(
        (problem) => `${file('services')}: service "${id}" ${problem}`,
      ),
    ),
    ...unequalWords(file('pages'), sourceLocale, easierWords(ui, easy.pages.ui), ui),
    ...(['assessment', 'services', 'pages'] as const).flatMap((name) => [
      ...avoidedWordProblems(file(name), easy[name], known),
      ...textsIn(easy[name])
        .filter(([, text]) => dialled.test(text))
        .map(
          ([place]) =>
            `${file(name)}: ${place} has a number to call: take it out, pages print it from the facts`,
        ),
    ]),
  ];
}

function serviceProblems(service: Service | undefined, words: Easy['services'][string]): string[] {
  if (!service) return [];
  return [
    ...(service.alert && !words.alert ? ['has a warning that has no words here: add "alert"'] : []),
    ...(service.say && !words.say ? ['has no words to say first: add "say"'] : []),
    ...(words.private || isEmergency(service)
      ? []
      : ['does not say what stays private, which people read before they call: add "private"']),
  ];
}
