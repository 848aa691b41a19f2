import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, noChromium } from './browser.ts';
import { fail } from './fail.ts';
import { freePort } from './free-port.ts';
import { print } from './print.ts';
import { installPrograms } from './programs.ts';

/** How many tests or checks of a step passed, failed and were skipped. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A step of `npm test`: a command, and where its own figures stand if it has any. */
interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  count?: (isGood: boolean) => Tally;
}

const reports = mkdtempSync(join(tmpdir(), 'waymark-test-'));
const unitReport = join(reports, 'unit.tap');
const browserReport = join(reports, 'browser.json');

/** One check that either holds or does not. */
const one = (isGood: boolean): Tally => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
});

function countUnit(): Tally {
  const report = readFileSync(unitReport, 'utf8');
  const figure = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1]);
  return {
    passed: figure('pass'),
    failed: figure('fail') + figure('cancelled'),
    skipped: figure('skipped'),
  };
}

/** The engines that ran the browser tests, as e2e/engines.spec.ts notes them. */
const engines = new Set<string>();

/** The browser tests that failed once and then passed: they hold, and somebody has to look why they did not at once. */
const unsteady: string[] = [];

function countBrowser(): Tally {
  // A runner that was killed reports nothing; the step then counts as one failure.
  if (!existsSync(browserReport)) return { passed: 0, failed: 0, skipped: 0 };
  const report = readFileSync(browserReport, 'utf8');
  const { stats } = JSON.parse(report, (_key, value) => {
    if (value?.type === 'engine') engines.add(value.description);
    for (const { status, projectName } of value?.tests ?? [])
      if (status === 'flaky') unsteady.push(`[${projectName}] ${value.title}`);
    return value;
  });
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** Installs what is missing if it can; says what it could not. Without Chromium there is nothing to run. */
function prepare(): string | undefined {
  try {
    const problem = installPrograms();
    if (!findChromium()) fail(`${problem ? `${problem}. ` : ''}${noChromium}`);
    return problem;
  } catch (error) {
    return fail(error instanceof Error ? error.message : `${error}`);
  }
}

const missing = prepare();
const steps: Step[] = [
  { name: 'format of code', command: ['biome', 'format', '.'] },
  {
    name: 'format of pages, styles and texts',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint of code', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: 'lint of styles', command: ['stylelint', 'src/**/*.css'] },
  { name: 'imports go one way', command: ['node', 'src/commands/check-imports.ts'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'types of the domain, without a browser',
    command: ['tsc', '-p', 'src/domain/tsconfig.json'],
  },
  {
    name: 'unit tests and content soundness',
    command: [
      'node',
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${unitReport}`,
      'src/**/*.test.ts',
    ],
    count: countUnit,
  },
  { name: 'build', command: ['node', 'src/commands/build.ts'] },
  { name: 'valid HTML', command: ['html-validate', 'dist/**/*.html'] },
  {
    name: 'own links lead somewhere',
    command: ['node', 'src/commands/check-links.ts'],
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
      WAYMARK_TEST_PORT: `${await freePort()}`,
    },
    count: countBrowser,
  },
];

const total: Tally = { passed: 0, failed: missing ? 1 : 0, skipped: 0 };
for (const { name, command, env = {}, count = one } of steps) {
  print(`\n— ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const isGood = status === 0;
  const tally = count(isGood);
  const hasSilentFailure = !isGood && tally.failed === 0;
  total.passed += tally.passed;
  total.failed += tally.failed + (hasSilentFailure ? 1 : 0);
  total.skipped += tally.skipped;
  if (!isGood) print(`✘ ${name} failed`);
  if (!isGood && name === 'build') break;
}
print(`\nEngines: ${[...engines].join(', ') || 'none'}`);
if (missing) print(`✘ ${missing}`);
for (const name of unsteady) print(`Passed only at the second try: ${name}`);
print(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
