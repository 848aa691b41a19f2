import { globSync } from 'node:fs';
import { LinkChecker } from 'linkinator';
import { fail } from './fail.ts';
import { print } from './print.ts';

/** Follows every own link and fragment of the built site from its home page. Links to others are left alone. */
const { links } = await new LinkChecker().check({
  path: 'dist',
  recurse: true,
  checkFragments: true,
  linksToSkip: ['^https?://(?!127\\.0\\.0\\.1)', '^(tel|sms|mailto):'],
});
const followed = links.filter(({ state }) => state !== 'SKIPPED');
const broken = followed.filter(({ state }) => state === 'BROKEN');
if (broken.length > 0) {
  fail(broken.map(({ url, parent }) => `${parent}: the link ${url} leads nowhere`).join('\n'));
}
const pages = globSync('dist/**/index.html').length;
if (followed.length < pages)
  fail(`only ${followed.length} links lead to ${pages} pages: some page cannot be reached`);
print(`${followed.length} own links lead somewhere`);
