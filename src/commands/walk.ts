import { inWords, walk } from '../domain/assessment.ts';
import { loadSoundContent } from './load-sound-content.ts';
import { print } from './print.ts';

/** Prints every path of the assessment: one line each, in ids or, with --json, as JSON. */
const { assessment } = loadSoundContent();
for (const { answers, outcome } of walk(assessment)) {
  const services = assessment.outcomes[outcome]?.services ?? [];
  const line = process.argv.includes('--json')
    ? JSON.stringify({ answers, outcome, services })
    : `${inWords(answers)} -> ${outcome}: ${services.join(', ')}`;
  print(line);
}
