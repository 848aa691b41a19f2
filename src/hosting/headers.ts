/** Base64 SHA-256 hashes of what stands inline in the pages. */
export interface InlineHashes {
  styles: readonly string[];
  scripts: readonly string[];
}

/** Where the scripts and the icon of a page of the site stand. */
const site = ["'self'"];

/** Directives that a `<meta>` cannot carry; browsers ignore them there and complain. */
const headerOnly = ['frame-ancestors'];

/** The policy over what stands inline, and what stands beside it at `own`. */
function policy(
  { styles, scripts }: InlineHashes,
  own: readonly string[],
): [directive: string, value: string][] {
  const hashes = (list: readonly string[]) => list.map((hash) => `'sha256-${hash}'`);
  return [
    ['default-src', "'none'"],
    ['script-src', [...own, ...hashes(scripts)].join(' ')],
    ['style-src', hashes(styles).join(' ')],
    ['img-src', own.join(' ') || "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ];
}

const print = (directives: [string, string][]) =>
  directives.map((directive) => directive.join(' ')).join('; ');

const printMeta = (hashes: InlineHashes, own: readonly string[]) =>
  print(policy(hashes, own).filter(([directive]) => !headerOnly.includes(directive)));

/** The Content-Security-Policy as a header. */
export function policyHeader(hashes: InlineHashes): string {
  return print(policy(hashes, site));
}

/** The same policy for a `<meta>`: without the directives that only a header may carry. */
export function policyMeta(hashes: InlineHashes): string {
  return printMeta(hashes, site);
}

/** The policy of a page that stands alone in a file: nothing but what stands in it. */
export function policyAlone(hashes: InlineHashes): string {
  return printMeta(hashes, []);
}

/** Browser features the site does without. All of them. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The headers of every response, whatever its kind and status. This is their only source.
 * `no-store` stands on scripts too: they are small, and what is not stored cannot be found.
 */
export function responseHeaders(hashes: InlineHashes): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', policyHeader(hashes)],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', deniedFeatures.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['X-DNS-Prefetch-Control', 'off'],
    ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
    ['Cache-Control', 'no-store'],
  ];
}

/** The header by which Tor Browser learns of the site's onion address. It heeds it over HTTPS only. */
export const onionHeader = 'Onion-Location';

/** What a host that cannot name each page by itself says of the onion address: its home page. */
export function onionHome(onion: string | undefined): [name: string, value: string][] {
  return onion ? [[onionHeader, `${onion}/`]] : [];
}

/** Headers for some addresses: `/*` for all of them, `/data/*` for all below a folder. */
export interface HeaderRule {
  at: `/${string}*`;
  headers: [name: string, value: string][];
}

/**
 * What is sent below some folders beside the headers of every answer: any page of any site may read the open data, and
 * the offline edition is a file to save and never a page.
 */
export const folderRules: readonly HeaderRule[] = [
  { at: '/data/*', headers: [['Access-Control-Allow-Origin', '*']] },
  { at: '/offline/*', headers: [['Content-Disposition', 'attachment']] },
];

/** The headers as a `_headers` file, the format static hosts read. All rules that fit an address are for it. */
export function printHeadersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ at, headers }) => [
    at,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return [...lines, ''].join('\n');
}

/** Reads what `printHeadersFile` wrote. Throws on a line it does not know. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name && value && rule) rule.headers.push([name, value]);
    else if (isRule(line)) rules.push({ at: line, headers: [] });
    else
      throw new Error(`_headers has a line that is no rule and no header: "${line}": build again`);
  }
  return rules;
}

const isRule = (line: string): line is HeaderRule['at'] => /^\/([\w-]+\/)*\*$/.test(line);

/** The headers that rules have for an address. */
export function headersAt(rules: readonly HeaderRule[], path: string): HeaderRule['headers'] {
  return rules
    .filter(({ at }) => path.startsWith(at.slice(0, -1)))
    .flatMap(({ headers }) => headers);
}
