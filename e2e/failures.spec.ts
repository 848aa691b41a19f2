import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faults, runErrand } from './faults.ts';
import { fileOf, kindsOfPages, standInForNeutral } from './site.ts';

/* Promise A2: what a visitor can do while a script fails that a page asks for as it loads. */

/** The scripts a page asks for as it loads, by their paths in the build. */
function scriptsOf(address: string): string[] {
  const html = readFileSync(`dist/${fileOf(address)}`, 'utf8');
  return [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, script = '']) => script);
}

const scripts = new Set(kindsOfPages.flatMap(scriptsOf));

for (const script of scripts) {
  const [, name] = /\/(\w+)/.exec(script) ?? [];
  for (const [how, happen] of Object.entries(faults)) {
    test(`with the script ${name} ${how}, every page does what it is for, and the way out works @A2 @script`, async ({
      page,
    }) => {
      const asked = page.waitForRequest(`**/${script}`);
      await standInForNeutral(page);
      await happen(page, script);
      for (const address of kindsOfPages.filter((one) => scriptsOf(one).includes(script))) {
        await runErrand(page, address);
      }
      await asked;
    });
  }
}

test('the pages ask for scripts of which each was made to fail @script', () => {
  expect(scripts.size).toBeGreaterThanOrEqual(5);
});
