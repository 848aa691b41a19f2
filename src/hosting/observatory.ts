import { rules } from './observatory-rules.ts';
import { observe } from './observe.ts';

/** What one test finds, and the points it gives or takes. */
export interface Finding {
  test: string;
  result: string;
  points: number;
  isPassed: boolean;
}

const fullScore = 100;
const scoreForExtra = 90;

/**
 * Mozilla Observatory's tests of an answer: its headers, the page in it, and the addresses from http:// on until
 * that page; no address when nothing answers at http://. An answer whose route ends at http:// counts as plain.
 */
export function findingsOf(
  headers: Iterable<readonly [string, string]>,
  html: string,
  route: readonly string[],
): Finding[] {
  const seen = observe(headers, html, route);
  return Object.entries(rules).map(([test, list]) => {
    const rule = list.find(([, , , holds]) => holds(seen));
    if (!rule) throw new Error(`no rule of ${test} holds`);
    const [result, points, isPassed] = rule;
    return { test, result, points, isPassed };
  });
}

/** The score as the Observatory adds it up: points above 100 count only where what is lost leaves 90. */
export function scoreOf(findings: readonly Finding[]): number {
  const points = findings.map((finding) => finding.points);
  const add = (list: number[]) => list.reduce((sum, each) => sum + each, fullScore);
  const lost = add(points.filter((each) => each < 0));
  return Math.max(0, lost >= scoreForExtra ? add(points) : lost);
}
