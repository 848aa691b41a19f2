import { type Path, walk } from '../domain/assessment.ts';
import { mapNumber } from '../domain/assessment-map.ts';
import { offerIn } from '../domain/nations.ts';
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
  const asked = answers.map(([question, options]) => {
    const { title = '', options: said = {} } = words.questions[question] ?? {};
    return `${mapNumber(assessment, question)} ${title} ${options.map((id) => said[id]).join(' + ')}`;
  });
  const names = offered.map((id) => services.get(id)?.name).join(', ');
  return `${asked.join(' > ')} -> ${mapNumber(assessment, outcome)} ${words.outcomes[outcome]?.title}: ${names}`;
};

for (const path of walk(assessment)) {
  const offered = offerIn('scotland', path.outcome, assessment, services).services;
  print(isJson ? JSON.stringify({ ...path, services: offered }) : spoken(path, offered));
}
