import changes from './examples/changes.js?raw';
import dayAndNight from './examples/day-and-night.js?raw';
import noName from './examples/no-name.js?raw';
import questions from './examples/questions.js?raw';

/** The address that stands in the examples. */
const placeholder = 'https://waymark.example';

/** The examples of the page on open data, by id, as programs that ask the site at an address. */
export function examples(site: string): Record<string, string> {
  const programs = { 'day-and-night': dayAndNight, 'no-name': noName, questions, changes };
  return Object.fromEntries(
    Object.entries(programs).map(([id, code]) => [
      id,
      code.trimEnd().replaceAll(placeholder, site),
    ]),
  );
}
