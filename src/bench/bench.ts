import { Console } from 'node:console';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../commands/build.ts';
import { fail } from '../commands/fail.ts';
import { print } from '../commands/print.ts';
import { benchBuild } from './build.ts';
import { benchExit } from './exit.ts';
import { benchKeys } from './keys.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchLoad } from './load.ts';
import { machineHere } from './machine.ts';
import { benchSearch } from './search.ts';
import { benchWeight } from './weight.ts';

/** What can be measured, in the order it is, each as tables by their titles. */
const benches: Readonly<Record<string, () => Promise<Record<string, object[]>>>> = {
  weight: async () => ({ 'Weight and first paint on Slow 3G': await benchWeight() }),
  search: async () => {
    const { quality, speed, hostile } = benchSearch();
    return {
      'Search: what is found': quality,
      'Search: how fast': speed,
      'Search: hostile queries': hostile,
      'Search: a keystroke on a slow phone': await benchKeys(),
    };
  },
  exit: async () => ({ 'The way out: until the screen is clear': await benchExit() }),
  build: async () => {
    const { sizes, locales, growth } = await benchBuild();
    return {
      'Build: by services': sizes,
      'Build: by languages': locales,
      'Build: how its time grows': growth,
    };
  },
  load: async () => ({ 'Visits that servers answer': await benchLoad() }),
  lighthouse: async () => ({ Lighthouse: await benchLighthouse() }),
};

/**
 * Measures what it is told to, or everything, prints it, and keeps it with what is known of the machine in a file
 * outside the project: `npm run bench`, `npm run bench -- weight exit` and the like.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0)
  fail(`No bench "${unknown.join(', ')}": there are ${Object.keys(benches).join(', ')}`);

const machine = await machineHere();
const file = join(tmpdir(), `waymark-bench-${machine.date.replaceAll(/[:.]/g, '-')}.json`);
const tables: Record<string, object[]> = {};
const { table } = new Console(process.stdout);
table(machine);
await buildSite();
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const measured = await bench();
  for (const [title, rows] of Object.entries(measured)) {
    print(`\n${title}`);
    table(rows);
  }
  writeFileSync(
    file,
    JSON.stringify({ machine, tables: Object.assign(tables, measured) }, null, 2),
  );
}
print(`\nThe figures are in ${file}`);
