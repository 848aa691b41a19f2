import { expect, test } from '@playwright/test';
import { makeCertificate, startServer } from '../src/commands/run-server.ts';
import { findingsOf, scoreOf } from '../src/hosting/observatory.ts';
import { scanHost } from '../src/hosting/scan.ts';
import { kindsOfPages } from './site.ts';
import { skipWithout } from './skip-without.ts';

// On loopback there is no domain with a certificate that browsers know, and nginx's way to HTTPS is set up by
// the host. So the first test takes the redirection as done; `npm run verify` looks at it where the site is.
const route = ['http://waymark.example/', 'https://waymark.example/'];
const mostPoints = 155;

async function expectAllPoints(url: string): Promise<void> {
  for (const address of kindsOfPages) {
    const answer = await fetch(url + address, { headers: { Origin: 'https://other.example' } });
    const findings = findingsOf(answer.headers, await answer.text(), route);
    expect(
      findings.filter(({ isPassed }) => !isPassed),
      address,
    ).toEqual([]);
    expect(scoreOf(findings), address).toBe(mostPoints);
  }
}

for (const name of ['caddy', 'nginx'] as const) {
  test(`every page from a real ${name} gets all points of the Observatory but for the preload list @H2 @plain`, async () => {
    skipWithout(name);
    const server = await startServer(name);
    try {
      await expectAllPoints(server.url);
    } finally {
      server.stop();
    }
  });
}

test('every page from npm start gets all points of the Observatory but for the preload list @H2 @plain', async ({
  baseURL,
}) => {
  await expectAllPoints(baseURL ?? '');
});

test('a real caddy leads to HTTPS, and the scan of it has nothing to say @H2 @plain', async () => {
  skipWithout('caddy', 'openssl');
  const server = await startServer('caddy', makeCertificate());
  try {
    const { findings, problems } = await scanHost(server.url, server.plainUrl);
    expect(problems).toEqual([]);
    expect(scoreOf(findings)).toBe(mostPoints);
  } finally {
    server.stop();
  }
});
