/** A cookie's name and attributes, in lower case. */
export interface Cookie {
  name: string;
  attributes: Map<string, string>;
}

/** What a scan reads of one answer: of its headers, its page, and the way that led to it. */
export interface Observed {
  /** A header in lower case, several of one name joined with a comma, a meta last; empty when there is none. */
  sent: (name: string) => string;
  /** Whether the answer came over HTTPS. */
  isSecure: boolean;
  /** The addresses from the first http:// request to where it ends; none when nothing answers there. */
  route: URL[];
  /** What each directive of the policies allows, those of the page's meta included. Empty without a policy. */
  policy: Map<string, string[]>;
  /** Whether a policy is empty or names a directive twice. */
  isPolicyBroken: boolean;
  cookies: Cookie[];
  /** The scripts of the page that have an address. */
  scripts: { address: string; hasIntegrity: boolean }[];
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';
const tags = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].map(([tag]) => tag);

function readPolicy(text: string): [directive: string, sources: string[]][] {
  return text
    .toLowerCase()
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([directive]) => directive)
    .map(([directive = '', ...sources]) => [directive, sources.length > 0 ? sources : ["'none'"]]);
}

/** What policies allow together: of a directive that several name, the sources that each of them has. */
function joinPolicies(policies: readonly [string, string[]][][]): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  for (const [directive, sources] of policies.flat()) {
    const allowed = joined.get(directive)?.filter((source) => sources.includes(source)) ?? sources;
    joined.set(directive, allowed.length > 0 ? allowed : ["'none'"]);
  }
  return joined;
}

/** Takes the headers of an answer, the HTML in it and its route. Throws when the route holds what is no address. */
export function observe(
  headers: Iterable<readonly [string, string]>,
  html: string,
  route: readonly string[],
): Observed {
  const referrer = tags(html, 'meta')
    .filter((tag) => attribute(tag, 'name') === 'referrer')
    .map((tag) => ['referrer-policy', attribute(tag, 'content')] as const);
  const all = [...headers, ...referrer].map(
    ([name, value]) => [name.toLowerCase(), value.trim()] as const,
  );
  const values = (name: string) => all.filter(([each]) => each === name).map(([, value]) => value);
  const metas = tags(html, 'meta')
    .filter((tag) => /http-equiv="content-security-policy"/i.test(tag))
    .map((tag) => attribute(tag, 'content'));
  const policies = [...values('content-security-policy'), ...metas].map(readPolicy);
  const addresses = route.map((address) => new URL(address));
  return {
    sent: (name) => values(name).join(', ').toLowerCase(),
    isSecure: (addresses.at(-1)?.protocol ?? 'https:') === 'https:',
    route: addresses,
    policy: joinPolicies(policies),
    isPolicyBroken: policies.some(
      (policy) => policy.length === 0 || new Map(policy).size < policy.length,
    ),
    cookies: values('set-cookie').map((cookie) => {
      const [[name = ''] = [], ...rest] = cookie
        .toLowerCase()
        .split(';')
        .map((part) => part.trim().split('='));
      return { name, attributes: new Map(rest.map(([key = '', value = '']) => [key, value])) };
    }),
    scripts: tags(html, 'script')
      .map((tag) => ({
        address: attribute(tag, 'src'),
        hasIntegrity: attribute(tag, 'integrity') !== '',
      }))
      .filter(({ address }) => address !== ''),
  };
}
