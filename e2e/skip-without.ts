import { test } from '@playwright/test';
import { findProgram } from '../src/commands/debian.ts';

/** Skips a test, and says why, where one of the programs it starts is not installed. */
export function skipWithout(...programs: readonly string[]): void {
  const missing = programs.filter((program) => findProgram(program) === undefined);
  // biome-ignore lint/suspicious/noSkippedTests: a program that is not installed is a skip by name.
  test.skip(missing.length > 0, `${missing.join(', ')} is not installed`);
}
