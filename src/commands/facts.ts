import { addressRisks, risksOf, securityRisks } from '../domain/fact-check.ts';
import { nations, offerIn } from '../domain/nations.ts';
import { loadSoundContent } from './load-sound-content.ts';
import { print } from './print.ts';

/**
 * Prints what a person must confirm by hand, riskiest first, with the page to look at. With --strict
 * it ends with 1 when there is anything: a release waits for it, a build never does.
 */
const { site, assessment, facts, bankHolidays, locales } = loadSoundContent();
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
  ...risksOf(facts.values(), bankHolidays, today, (id) => offered.get(id) ?? 0),
  ...addressRisks(site.report_email),
  ...securityRisks(site.security_expires, today),
];
for (const { kind, service, what, page } of risks) {
  print([kind, service ?? 'the site', what, page ?? 'no page known'].join('\t'));
}
print(`${risks.length} to confirm on ${today}`);
if (process.argv.includes('--strict') && risks.length > 0) process.exitCode = 1;
