import { globSync } from 'node:fs';
import { fail } from './fail.ts';
import { followLinks } from './follow-links.ts';
import { print } from './print.ts';

/** Follows every own link and fragment of the built site from its home page. Links to others are left alone. */
const { count, broken } = await followLinks('dist', 'own');
if (broken.length > 0) {
  fail(broken.map(({ url, parent }) => `${parent}: the link ${url} leads nowhere`).join('\n'));
}
const pages = globSync('dist/**/index.html').length;
if (count < pages) fail(`only ${count} links lead to ${pages} pages: some page cannot be reached`);
print(`${count} own links lead somewhere`);
