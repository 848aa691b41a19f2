import { type Path, walk } from '../domain/assessment.ts';
import { mapNumber } from '../domain/assessment-map.ts';
import { offerIn } from '../domain/nations.ts';
import { worded } from '../i18n/worded.ts';
import { loadSoundContent } from './load-sound-content.ts';
import { print } from './print.ts';

/**
 * Prints every path of the assessment with the services it offers in Scotland: one line each, in the
 * numbers of the map and in words, or with --json in ids.
 */
const { assessment, locales } = loadSoundContent();
const { assessment: words, services } = locales.en;
const isJson = process.argv.includes('--json');

const spoken = ({ answers, outcome }: Path, offered: readonly string[]) => {
  const asked = answers.map(([id, options]) => {
    const question = worded(words.questions[id], id);
    const said = options.map((option) => worded(question.options[option], option));
    return `${mapNumber(assessment, id)} ${question.title} ${said.join(' + ')}`;
  });
  const { title } = worded(words.outcomes[outcome], outcome);
  const names = offered.map((id) => worded(services.get(id), id).name);
  return `${asked.join(' > ')} -> ${mapNumber(assessment, outcome)} ${title}: ${names.join(', ')}`;
};

for (const path of walk(assessment)) {
  const offered = offerIn('scotland', path.outcome, assessment, services).services;
  print(isJson ? JSON.stringify({ ...path, services: offered }) : spoken(path, offered));
}
