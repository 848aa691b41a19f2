import { onionHeader } from './headers.ts';
import { parseSums, sumOf, sumsFile, sumsOf } from './sums.ts';

/** How a copy of the site differs from what was built: a line for each difference; none when it is the same. */
export interface Comparison {
  files: number;
  differences: string[];
}

/** Files that tell a host what to do; it does not hand them out. */
const isForHosts = (file: string) => file === '_headers' || /\.(br|gz)$/.test(file);

/** Where a file of the site is asked for. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether a header is right at an address. The onion address may be that of the home page or of the page itself. */
const isRight = (name: string, value: string, sent: string | null, path: string) =>
  sent === value || (name === onionHeader && sent === new URL(path, value).href);

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
 * Compares a host with what was built: the bytes of every file, the checksums it publishes, and every header
 * of every answer. Throws when the host cannot be reached.
 */
export async function compareHost(
  built: ReadonlyMap<string, string>,
  headers: readonly (readonly [string, string])[],
  host: string,
): Promise<Comparison> {
  const differences: string[] = [];
  const files = [...built].filter(([file]) => !isForHosts(file));
  const served = new Map<string, string>();
  for (const [file, sum] of files) {
    const address = file === '404.html' ? '/a-page-that-is-not-there/' : addressOf(file);
    const response = await fetch(new URL(address, host), { redirect: 'manual' });
    const status = file === '404.html' ? 404 : 200;
    if (response.status !== status)
      differences.push(`${address}: status ${response.status} instead of ${status}`);
    served.set(file, sumOf(new Uint8Array(await response.arrayBuffer())));
    if (served.get(file) !== sum) differences.push(`${address}: is different`);
    for (const [name, value] of headers) {
      const sent = response.headers.get(name);
      if (!isRight(name, value, sent, address))
        differences.push(`${address}: ${name} is ${sent === null ? 'missing' : `"${sent}"`}`);
    }
    for (const name of ['set-cookie', 'nel', 'report-to'])
      if (response.headers.has(name)) differences.push(`${address}: ${name} should not be there`);
    const server = response.headers.get('server') ?? '';
    if (/\d/.test(server)) differences.push(`${address}: Server tells a version, "${server}"`);
  }
  const published = await publishedSums(host);
  differences.push(
    ...(typeof published === 'string'
      ? [`/${sumsFile}: ${published}`]
      : sumsProblems(published, built, served)),
  );
  return { files: files.length, differences };
}
