import {
  addressRisks,
  oldPageRisks,
  type Risk,
  risksOf,
  securityRisks,
} from '../domain/fact-check.ts';
import { nations, offerIn } from '../domain/nations.ts';
import { buildSite } from './build.ts';
import { followLinks } from './follow-links.ts';
import { loadSoundContent } from './load-sound-content.ts';
import { print } from './print.ts';

/** Builds the site, asks every address it links to, and gives those that lead nowhere; without a network that is all of them. */
async function deadLinks(): Promise<Risk[]> {
  await buildSite();
  const { count, broken } = await followLinks('dist', 'outside');
  print(`${count} links to others asked, ${broken.length} lead nowhere`);
  return broken.map(({ url, parent, status }) => ({
    kind: 'address',
    service: null,
    what: `a link on ${parent} leads nowhere (${status || 'no answer'})`,
    page: url,
  }));
}

/**
 * Prints what a person must confirm by hand, riskiest first, with the page to look at. With --links it asks
 * all addresses the site links to, which needs a network. With --strict it ends with 1 when there is anything: a
 * release waits for it, a build never does.
 */
const { site, assessment, facts, bankHolidays, law, locales } = loadSoundContent();
const offered = new Map<string, number>();
for (const outcome of Object.keys(assessment.outcomes)) {
  const shown = nations.flatMap((nation) => {
    const { services, crisis } = offerIn(nation, outcome, assessment, locales.en.services);
    return [...crisis, ...services];
  });
  for (const service of new Set(shown)) offered.set(service, (offered.get(service) ?? 0) + 1);
}
const today = new Date().toISOString().slice(0, 10);
const risks = [
  ...(process.argv.includes('--links') ? await deadLinks() : []),
  ...risksOf(facts.values(), bankHolidays, today, (id) => offered.get(id) ?? 0),
  ...addressRisks(site),
  ...oldPageRisks(
    [
      ...[...locales.en.guides.values()].map(({ id, assured_date }) => ({
        what: `the guide "${id}"`,
        file: `content/guides/en/${id}.md`,
        assured_date,
      })),
      ...Object.entries(law).map(([id, { assured_date }]) => ({
        what: `the law "${id}"`,
        file: 'content/law.yaml',
        assured_date,
      })),
    ],
    today,
  ),
  ...securityRisks(site.security_expires, today),
];
for (const { kind, service, what, page } of risks) {
  print([kind, service ?? 'the site', what, page ?? 'no page known'].join('\t'));
}
print(`${risks.length} to confirm on ${today}`);
if (process.argv.includes('--strict') && risks.length > 0) process.exitCode = 1;
