import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './fail.ts';
import { inBrowser } from './in-browser.ts';
import { loadSoundContent } from './load-sound-content.ts';
import { print } from './print.ts';
import { pagesOf, printSheet } from './print-sheets.ts';

/**
 * Builds the site and prints each sheet of the kit as a PDF into a folder, `kit` if none is named. The same
 * content gives the same bytes with the same browser.
 */
const [folder = 'kit'] = process.argv.slice(2);
const { kit, site } = loadSoundContent();
const sheets = Object.values(kit).flatMap((kind) => Object.keys(kind));
const sizes = await inBrowser(async (browser, url) => {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (const sheet of sheets) {
    const page = await browser.newPage();
    await page.goto(`${url}/partners/${sheet}/`);
    const pdf = await printSheet(page);
    await page.close();
    const file = join(folder, `${sheet}.pdf`);
    writeFileSync(file, pdf);
    lines.push(`${file}\t${pagesOf(pdf)} page\t${pdf.length} bytes`);
  }
  return lines;
}).catch((error: unknown) => fail(error instanceof Error ? error.message : `${error}`));
for (const line of sizes) print(line);
print(
  `They send people to ${site.url}: set "url" in content/site.yaml before you print for others.`,
);
