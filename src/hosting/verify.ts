import { type HeaderRule, headersAt, onionHeader } from './headers.ts';
import { parseSums, sumOf, sumsFile, sumsOf } from './sums.ts';

/** How a copy of the site differs from what was built: a line for each difference; none when it is the same. */
export interface Comparison {
  files: number;
  differences: string[];
}

/** Files that tell a host what to do; it does not hand them out. */
const isForHosts = (file: string) =>
  file === '_headers' || file === '_redirects' || /\.(br|gz)$/.test(file);

/** Where a file of the site is asked for. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** How a file is asked for. A host may keep it several times, and one of them may be old. */
const encodings = ['identity', 'gzip', 'br'];

/** Headers that would follow a visitor, or let browsers report about one. */
const unwanted = ['set-cookie', 'nel', 'report-to'];

/** Whether a header is right at an address. The onion address may be that of the home page or of the page itself. */
const isRight = (name: string, value: string, sent: string | null, path: string) =>
  sent === value || (name === onionHeader && sent === new URL(path, value).href);

/** What is wrong with the headers of an answer. */
function headerProblems(
  headers: readonly (readonly [string, string])[],
  sent: Headers,
  address: string,
): string[] {
  const server = sent.get('server') ?? '';
  return [
    ...headers
      .filter(([name, value]) => !isRight(name, value, sent.get(name), address))
      .map(([name]) => `${name} is ${sent.has(name) ? `"${sent.get(name)}"` : 'missing'}`),
    ...unwanted.filter((name) => sent.has(name)).map((name) => `${name} should not be there`),
    ...(/\d/.test(server) ? [`Server tells a version, "${server}"`] : []),
  ];
}

/** Compares a folder with what was built. */
export function compareFolder(built: ReadonlyMap<string, string>, folder: string): Comparison {
  const copy = sumsOf(folder);
  const expected = [...built].filter(([file]) => !isForHosts(file));
  return {
    files: expected.length,
    differences: [
      ...expected.flatMap(([file, sum]) => {
        if (!copy.has(file)) return [`${file}: is missing`];
        return copy.get(file) === sum ? [] : [`${file}: is different`];
      }),
      ...[...copy.keys()]
        .filter((file) => !built.has(file) && file !== sumsFile)
        .map((file) => `${file}: is not part of the site`),
    ],
  };
}

/** How the checksums that a host publishes differ from the build, and from the files it serves. */
function sumsProblems(
  published: ReadonlyMap<string, string>,
  built: ReadonlyMap<string, string>,
  served: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...built.keys(), ...published.keys()])].flatMap((file) => {
    const sum = published.get(file);
    const isBuilt = sum === built.get(file);
    const isServed = !served.has(file) || sum === served.get(file);
    return [
      ...(isBuilt ? [] : [`/${sumsFile}: ${file} is not as in this build`]),
      ...(isServed ? [] : [`/${sumsFile}: ${file} is not as the host serves it`]),
    ];
  });
}

/** Reads the checksums a host publishes, or says in a line why they cannot be read. */
async function publishedSums(host: string): Promise<Map<string, string> | string> {
  const response = await fetch(new URL(`/${sumsFile}`, host), { redirect: 'manual' });
  if (response.status !== 200) return `status ${response.status} instead of 200`;
  try {
    return parseSums(await response.text());
  } catch {
    return 'holds no checksums';
  }
}

/**
 * Compares a host with what was built: the bytes of every file, compressed in each way and not, every header of
 * every answer, and the checksums it publishes. Throws when the host cannot be reached.
 */
export async function compareHost(
  built: ReadonlyMap<string, string>,
  rules: readonly HeaderRule[],
  host: string,
): Promise<Comparison> {
  const differences = new Set<string>();
  const files = [...built].filter(([file]) => !isForHosts(file));
  const served = new Map<string, string>();
  for (const [file, sum] of files) {
    const address = file === '404.html' ? '/a-page-that-is-not-there/' : addressOf(file);
    const status = file === '404.html' ? 404 : 200;
    for (const encoding of encodings) {
      const response = await fetch(new URL(address, host), {
        redirect: 'manual',
        headers: { 'Accept-Encoding': encoding },
      });
      if (response.status !== status)
        differences.add(`${address}: status ${response.status} instead of ${status}`);
      const servedSum = sumOf(new Uint8Array(await response.arrayBuffer()));
      if (servedSum !== sum) differences.add(`${address}: is different`);
      if (servedSum !== sum || !served.has(file)) served.set(file, servedSum);
      for (const problem of headerProblems(headersAt(rules, address), response.headers, address))
        differences.add(`${address}: ${problem}`);
    }
  }
  const published = await publishedSums(host);
  const problems =
    typeof published === 'string'
      ? [`/${sumsFile}: ${published}`]
      : sumsProblems(published, built, served);
  return { files: files.length, differences: [...differences, ...problems] };
}
