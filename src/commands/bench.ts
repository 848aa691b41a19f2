import { Console } from 'node:console';
import { benchKeys } from './bench-keys.ts';
import { benchSearch } from './bench-search.ts';
import { fail } from './fail.ts';

/** Prints what is measured, as tables. So far it is the search that can be measured: `npm run bench -- search`. */
const [what] = process.argv.slice(2);
if (what !== 'search') fail('Say what to measure: npm run bench -- search');
const tables = new Console(process.stdout);
const { quality, speed, hostile } = benchSearch();
tables.table(quality);
tables.table(speed);
tables.table(hostile);
tables.table(await benchKeys());
