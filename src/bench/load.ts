import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { type Certificate, makeCertificate, startServer } from '../commands/run-server.ts';
import { peakMemory } from './peak-memory.ts';

/** A page that is loaded: its address and what a browser asks for with it. */
interface Visit {
  page: string;
  addresses: string[];
}

const connections = 50;
const seconds = 10;
const secondsOfMinute = 60;
const kilobytesOfMegabyte = 1024;
const pages = ['/', '/find/', '/directory/childline/'];
const headers = { 'Accept-Encoding': 'br, gzip' };

/** A visit to a page, as the built HTML has it: the page, each script and the icon. */
function visitTo(page: string): Visit {
  const html = readFileSync(`dist${page}index.html`, 'utf8');
  const asked = [...html.matchAll(/<(?:script[^>]* src|link rel="icon" href)="([^"]+)"/g)];
  return { page, addresses: [page, ...asked.map(([, address = '']) => address)] };
}

/** Loads a fresh server with visits, one after the other on each connection; a row of the table. */
async function load(
  name: 'caddy' | 'nginx',
  tls: Certificate,
  { page, addresses }: Visit,
  isKept: boolean,
): Promise<object> {
  const server = await startServer(name, tls);
  try {
    const requests = addresses.map((path) => ({ path }));
    const options = { url: server.url, headers, requests };
    const once = await autocannon({ ...options, connections: 1, amount: requests.length });
    const result = await autocannon({
      ...options,
      connections,
      duration: seconds,
      ...(isKept ? {} : { reconnectRate: requests.length }),
    });
    // Not `requests.total`: that leaves out the last answer of each connection.
    const perSecond = result.requests.sent / result.duration;
    return {
      server: name,
      page,
      connection: isKept ? 'kept' : 'new each visit',
      'requests a second': Math.round(perSecond),
      'p50 ms': result.latency.p50,
      'p99 ms': result.latency.p99,
      errors: result.errors + result.non2xx,
      'peak MB': Math.round(peakMemory(server.pid) / kilobytesOfMegabyte),
      'requests a visit': requests.length,
      'bytes a visit': once.throughput.total,
      'visitors a minute': Math.round((perSecond * secondsOfMinute) / requests.length),
    };
  } finally {
    server.stop();
  }
}

/**
 * How many visits the real servers answer over HTTPS on loopback, as rows of text. The client works on the same
 * processors, so a server alone answers more. A new connection is a whole TLS handshake and counts into the time
 * of the first request. Takes the last build; throws when a server or openssl is not installed.
 */
export async function benchLoad(): Promise<object[]> {
  const tls = makeCertificate();
  const rows: object[] = [];
  for (const name of ['caddy', 'nginx'] as const)
    for (const visit of pages.map(visitTo))
      for (const isKept of [true, false]) rows.push(await load(name, tls, visit, isKept));
  return rows;
}
