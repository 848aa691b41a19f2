import type { Cookie, Observed } from './observe.ts';

type Holds = (seen: Observed) => boolean;

/** What a test finds, its points, whether the test is then passed, and when it finds it. */
export type Rule = [result: string, points: number, isPassed: boolean, holds: Holds];

const halfYear = 15_552_000;
const broad = /^(\*|(https?|ftp):|https?:\/\/\*(\.\*)?)$/;
const inline = /^('unsafe-inline'|data:)$/;
const evaluated = /^'unsafe-eval'$/;
const insecure = /^(http|ftp):/;
const keepsPrivate = /(^|, *)(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/;
const images = ['img-src', 'media-src'];

const otherwise: Holds = () => true;
const sends =
  (name: string, value: RegExp): Holds =>
  (seen) =>
    value.test(seen.sent(name));

/** What the policies allow for a directive. Beside a hash or a nonce, 'unsafe-inline' means nothing. */
function sources({ policy }: Observed, directive: string): string[] {
  const list = policy.get(directive) ?? policy.get('default-src') ?? ['*'];
  const isHashed = list.some((source) => /^'(sha\d+|nonce)-/.test(source));
  return list.filter((source) => !(isHashed && source === "'unsafe-inline'"));
}
const allows =
  (directive: string, ...kinds: RegExp[]): Holds =>
  (seen) =>
    sources(seen, directive).some((source) => kinds.some((kind) => kind.test(source)));
const overHttp =
  (isFor: (directive: string) => boolean): Holds =>
  (seen) =>
    seen.isSecure &&
    [...seen.policy.keys()].some((name) => isFor(name) && allows(name, insecure)(seen));
const isForImages = (directive: string) => images.includes(directive);

const cookie =
  (...are: ((cookie: Cookie) => boolean)[]): Holds =>
  ({ cookies }) =>
    cookies.some((each) => are.every((is) => is(each)));
const lacks = (attribute: string) => (each: Cookie) => !each.attributes.has(attribute);
const isLogin = ({ name }: Cookie) => /login|sess/.test(name);
const isToken = ({ name }: Cookie) => name.includes('csrf');
const hasBadSameSite = ({ attributes }: Cookie) => {
  const value = attributes.get('samesite') ?? 'lax';
  return !['lax', 'strict', attributes.has('secure') ? 'none' : 'lax'].includes(value);
};

/** How many seconds HTTPS is to be kept. NaN when no header says it. */
const keeps = (seen: Observed) =>
  Number(/^[^,]*max-age=(\d+)[^,]*$/.exec(seen.sent('strict-transport-security'))?.[1]);
const staysSecure: Holds = (seen) => seen.isSecure && keeps(seen) >= halfYear;
const unlessSecure =
  (holds: Holds): Holds =>
  (seen) =>
    !staysSecure(seen) && holds(seen);

const isChecked = (script: Observed['scripts'][number]) => script.hasIntegrity;
const foreign =
  (isSafe: boolean, hasIntegrity: boolean): Holds =>
  ({ scripts }) =>
    scripts.some(
      (script) =>
        /^(https?:)?\/\//.test(script.address) &&
        script.address.startsWith('https:') === isSafe &&
        script.hasIntegrity === hasIntegrity,
    );

/**
 * The rules of each test, worst first; the first that holds counts. Read in mdn/mdn-http-observatory at commit
 * 94042bbfbf9f1af722ad9114ada6d271dcb525b9 of 20 August 2026: points in src/grader/charts.js, what is looked at
 * in src/analyzer/tests. Left out is what neither the site nor an answer of it can show: the preload list (5
 * points more for Strict-Transport-Security), a wrong certificate, and 'strict-dynamic' in a policy. Stricter
 * here: every full address of a script counts as another site's.
 */
export const rules: Record<string, Rule[]> = {
  'content-security-policy': [
    ['no policy', -25, false, ({ policy }) => policy.size === 0],
    ['a broken policy', -25, false, ({ isPolicyBroken }) => isPolicyBroken],
    ['scripts inline or from anywhere', -20, false, allows('script-src', broad, inline)],
    ['plug-ins from anywhere', -20, false, allows('object-src', broad)],
    ['code over HTTP', -20, false, overHttp((directive) => !isForImages(directive))],
    ['scripts made from text', -10, false, allows('script-src', evaluated)],
    ['styles made from text', -10, false, allows('style-src', evaluated)],
    ['images over HTTP', -10, true, overHttp(isForImages)],
    ['styles inline or from anywhere', 0, true, allows('style-src', broad, inline)],
    ['nothing by default', 10, true, ({ policy }) => `${policy.get('default-src')}` === "'none'"],
    ['nothing unsafe', 5, true, otherwise],
  ],
  cookies: [
    ['login over HTTP', -40, false, unlessSecure(cookie(isLogin, lacks('secure')))],
    ['login that scripts read', -30, false, cookie(isLogin, lacks('httponly'))],
    ['token without SameSite', -20, false, cookie(isToken, lacks('samesite'))],
    ['SameSite that protects nothing', -20, false, cookie(hasBadSameSite)],
    ['cookie over HTTP', -20, false, unlessSecure(cookie(lacks('secure')))],
    ['login without Secure', -10, false, cookie(isLogin, lacks('secure'))],
    ['cookie without Secure', -5, false, cookie(lacks('secure'))],
    ['no cookie', 0, true, ({ cookies }) => cookies.length === 0],
    ['cookie without SameSite', 0, true, cookie(lacks('samesite'))],
    ['cookies with every protection', 5, true, otherwise],
  ],
  'cross-origin-embedder-policy': [
    ['not sent', 0, true, sends('cross-origin-embedder-policy', /^$/)],
    ['asks others to agree', 10, true, sends('cross-origin-embedder-policy', /^require-corp(;|$)/)],
    ['sends no cookies', 10, true, sends('cross-origin-embedder-policy', /^credentialless(;|$)/)],
    ['keeps nothing apart', 0, true, sends('cross-origin-embedder-policy', /^unsafe-none(;|$)/)],
    ['unknown', -5, false, otherwise],
  ],
  'cross-origin-opener-policy': [
    ['not sent', 0, true, sends('cross-origin-opener-policy', /^$/)],
    ['alone', 10, true, sends('cross-origin-opener-policy', /^same-origin(;|$)/)],
    ['alone but for pop-ups', 10, true, sends('cross-origin-opener-policy', /-allow-popups(;|$)/)],
    ['keeps nothing apart', 0, true, sends('cross-origin-opener-policy', /^unsafe-none(;|$)/)],
    ['unknown', -5, false, otherwise],
  ],
  'cross-origin-resource-policy': [
    ['not sent', 0, true, sends('cross-origin-resource-policy', /^$/)],
    ['for this site', 10, true, sends('cross-origin-resource-policy', /^same-(origin|site)$/)],
    ['for everybody', 0, true, sends('cross-origin-resource-policy', /^cross-origin$/)],
    ['unknown', -5, false, otherwise],
  ],
  'cross-origin-resource-sharing': [
    ['not sent', 0, true, sends('access-control-allow-origin', /^$/)],
    ['for everybody', 0, true, sends('access-control-allow-origin', /^\*$/)],
    ['with who asks', -50, false, sends('access-control-allow-credentials', /^true$/)],
    ['for some', 0, true, otherwise],
  ],
  redirection: [
    ['nothing at HTTP', 0, true, ({ route }) => route.length === 0],
    ['stays at HTTP', -20, false, ({ route }) => route.length === 1],
    ['ends at HTTP', -20, false, ({ isSecure }) => !isSecure],
    ['HTTP again at first', -10, false, ({ route }) => route[1]?.protocol === 'http:'],
    ['another host at first', -5, false, ({ route: [a, b] }) => a?.hostname !== b?.hostname],
    ['to HTTPS', 0, true, otherwise],
  ],
  'referrer-policy': [
    ['not sent', 0, true, sends('referrer-policy', /^$/)],
    ['private', 5, true, sends('referrer-policy', keepsPrivate)],
    ['tells the address', -5, false, otherwise],
  ],
  'strict-transport-security': [
    ['no HTTPS', -20, false, ({ isSecure }) => !isSecure],
    ['not sent or unknown', -20, false, (seen) => Number.isNaN(keeps(seen))],
    ['less than half a year', -10, false, (seen) => !staysSecure(seen)],
    ['half a year or more', 0, true, otherwise],
  ],
  'subresource-integrity': [
    ['no page', 0, true, sends('content-type', /^(?!text\/html|application\/xhtml)./)],
    ['no scripts', 0, true, ({ scripts }) => scripts.length === 0],
    ['from others over HTTP, unchecked', -50, false, foreign(false, false)],
    ['from others over HTTP', -20, false, foreign(false, true)],
    ['from others, unchecked', -5, false, foreign(true, false)],
    ['checked', 5, true, (seen) => seen.isSecure && seen.scripts.some(isChecked)],
    ['own, unchecked', 0, true, otherwise],
  ],
  'x-content-type-options': [
    ['nosniff', 0, true, sends('x-content-type-options', /^nosniff$/)],
    ['not sent or unknown', -5, false, otherwise],
  ],
  'x-frame-options': [
    ['in the policy', 5, true, ({ policy }) => policy.has('frame-ancestors')],
    ['not framed by others', 5, true, sends('x-frame-options', /^(deny|sameorigin)$/)],
    ['framed by one', 0, true, sends('x-frame-options', /^allow-from/)],
    ['not sent or unknown', -20, false, otherwise],
  ],
};
