import type { Page } from '@playwright/test';

/**
 * "Slow 3G" as Chrome's developer tools have it (`PredefinedNetworkConditions` in puppeteer-core, which follows their
 * NetworkManager.ts): 80% of 500 kbit/s each way, and 400 ms to and fro. Chrome waits five times that before
 * each answer, for the name, the connection, its encryption and the request; it delays nothing else.
 */
export const slowLink = { bytesPerSecond: ((500 * 1000) / 8) * 0.8, waitMs: 400 * 5 };

/** How much slower the processor is made: as Lighthouse does it for a phone. */
const slowdown = 4;

const patience = 120_000;
const stillFor = 1000;

/** Bytes on the wire, with headers, and how many answers stand one after the other. */
export interface Transfer {
  bytes: number;
  answers: number;
}

/** The least time that a transfer takes on a link, in milliseconds: what each answer waits, then the bytes. */
export function leastTime({ bytes, answers }: Transfer, link = slowLink): number {
  return answers * link.waitMs + (bytes / link.bytesPerSecond) * 1000;
}

/** What a visit cost: bytes and requests until the network is still, and when something was painted, in milliseconds. */
export interface Visit {
  bytes: number;
  requests: number;
  pageBytes: number;
  firstPaint: number;
  largestPaint: number;
}

/** Visits an address on a slow link with a slow processor. The page is new, and so is its cache. */
export async function visitSlowly(page: Page, url: string): Promise<Visit> {
  const devtools = await page.context().newCDPSession(page);
  const sizes = new Map<string, number>();
  const asked: string[] = [];
  const failed: string[] = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) asked.push(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  devtools.on('Network.loadingFailed', ({ requestId }) => failed.push(requestId));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowLink.waitMs,
    downloadThroughput: slowLink.bytesPerSecond,
    uploadThroughput: slowLink.bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { timeout: patience });
  do await page.waitForTimeout(stillFor);
  while (sizes.size + failed.length < asked.length);
  if (failed.length > 0) throw new Error(`${url}: ${failed.length} requests failed`);
  const painted = await page.evaluate(async () => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const entries = await new Promise<PerformanceEntry[]>((seen) => {
      const observer = new PerformanceObserver((list) => seen(list.getEntries()));
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
    });
    return {
      firstPaint: first?.startTime ?? Number.NaN,
      largestPaint: entries.at(-1)?.startTime ?? Number.NaN,
    };
  });
  return {
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    requests: asked.length,
    pageBytes: sizes.get(asked[0] ?? '') ?? 0,
    ...painted,
  };
}
