import { existsSync, readFileSync } from 'node:fs';
import { parseHeadersFile } from '../hosting/headers.ts';
import { scoreOf } from '../hosting/observatory.ts';
import { type Scan, scanHost } from '../hosting/scan.ts';
import { sumsOf } from '../hosting/sums.ts';
import { type Comparison, compareFolder, compareHost } from '../hosting/verify.ts';
import { buildSite } from './build.ts';
import { fail } from './fail.ts';
import { print } from './print.ts';

/** Builds the site and says how a copy, a host or a folder, differs from it. Ends with 1 when it does. */
const [copy] = process.argv.slice(2);
if (!copy) fail('Say what to compare: npm run verify -- https://host, or a folder');
const isHost = /^https?:\/\//.test(copy);
if (!isHost && !existsSync(copy)) fail(`There is no folder "${copy}"`);

await buildSite();
const built = sumsOf('dist');
const rules = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
const compare = (): Comparison | Promise<Comparison> =>
  isHost ? compareHost(built, rules, copy) : compareFolder(built, copy);
const scan = (): Scan | Promise<Scan> =>
  copy.startsWith('https:')
    ? scanHost(copy, `http://${new URL(copy).hostname}/`)
    : { findings: [], problems: [] };
const failed = (error: Error) => fail(`${copy} could not be read: ${error.message}`);
const { files, differences } = await Promise.resolve().then(compare).catch(failed);
const { findings, problems } = await Promise.resolve().then(scan).catch(failed);
for (const { test, result, points } of findings) print(`${points}\t${test}: ${result}`);
if (findings.length > 0) print(`${scoreOf(findings)}\tby the rules of Mozilla Observatory`);
differences.push(...problems);
for (const difference of differences) print(difference);
if (differences.length > 0)
  fail(
    `${copy} is not the site of this folder: ${differences.length} differences in ${files} files`,
  );
print(
  `${copy} is the site of this folder: ${files} files are the same${isHost ? ', and every header' : ''}`,
);
