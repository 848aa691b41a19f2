import { type Finding, findingsOf } from './observatory.ts';

/** What a scan finds at a host, and a line for each thing that should be otherwise. */
export interface Scan {
  findings: Finding[];
  problems: string[];
}

const mostSteps = 5;

/** The addresses from one on to where it leads. HTTPS is the end; none when nothing answers at the first. */
async function routeFrom(address: string, steps = mostSteps): Promise<string[]> {
  if (!address.startsWith('http:') || steps === 0) return [address];
  const answer = await fetch(address, { redirect: 'manual' }).catch(() => undefined);
  if (!answer) return [];
  const target = answer.headers.get('location');
  if (target === null) return [address];
  return [address, ...(await routeFrom(new URL(target, address).href, steps - 1))];
}

/**
 * Scans the home page of a host by the Observatory's rules, and asks at `plain`, its address without HTTPS,
 * whether that leads to HTTPS. Throws when the host cannot be reached.
 */
export async function scanHost(host: string, plain: string): Promise<Scan> {
  const response = await fetch(host);
  const route = await routeFrom(plain);
  const findings = findingsOf(response.headers, await response.text(), route);
  const leadsToHttps = route.at(-1)?.startsWith('https:');
  return {
    findings,
    problems: [
      ...(leadsToHttps ? [] : [`${plain} does not lead to HTTPS`]),
      ...findings
        .filter(({ isPassed }) => !isPassed)
        .map(({ test, result }) => `${test}: ${result}`),
    ],
  };
}
