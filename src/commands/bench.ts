import { Console } from 'node:console';
import { benchExit } from './bench-exit.ts';
import { benchKeys } from './bench-keys.ts';
import { benchLighthouse } from './bench-lighthouse.ts';
import { benchLoad } from './bench-load.ts';
import { benchSearch } from './bench-search.ts';
import { benchWeight } from './bench-weight.ts';
import { fail } from './fail.ts';

/** What can be measured, each as tables. */
const benches: Readonly<Record<string, () => Promise<object[][]>>> = {
  exit: async () => [await benchExit()],
  lighthouse: async () => [await benchLighthouse()],
  load: async () => [await benchLoad()],
  weight: async () => [await benchWeight()],
  search: async () => {
    const { quality, speed, hostile } = benchSearch();
    return [quality, speed, hostile, await benchKeys()];
  },
};

/** Measures what it is told, and prints it: `npm run bench -- search` and the like. */
const [what = ''] = process.argv.slice(2);
const bench = benches[what];
if (!bench) fail(`Say what to measure: npm run bench -- ${Object.keys(benches).join(', or ')}`);
const tables = new Console(process.stdout);
for (const table of await bench()) tables.table(table);
