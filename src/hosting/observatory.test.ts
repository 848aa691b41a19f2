import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policyMeta, responseHeaders } from './headers.ts';
import { findingsOf, scoreOf } from './observatory.ts';
import { rules } from './observatory-rules.ts';
import { addPolicy, hashInline, sealScripts, sortScripts } from './seal.ts';

const codes = new Map([['/a.js', Buffer.from('import(b)')]]);
const source =
  '<head><meta charset="utf-8"><style>a{}</style></head><script type="module" src="/a.js"></script>';
const sealed = sealScripts(source, sortScripts(codes, [source]));
const hashes = hashInline([sealed]);
const page = addPolicy(sealed, policyMeta(hashes));
const bare = source.replace('type="module" ', '');
const headers: [string, string][] = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ...responseHeaders(hashes),
];
const route = ['http://waymark.example/', 'https://waymark.example/'];

const without = (name: string) => headers.filter(([each]) => each !== name);
const sent = (name: string, value: string): [string, string][] => [...without(name), [name, value]];
const cookie = (value: string, others = headers) => [
  ...others,
  ['Set-Cookie', value] as [string, string],
];
const onlyPolicy = (policy: string) => sent('Content-Security-Policy', policy);
const script = (address: string) => `<script src="${address}"></script>`;
const notKept = without('Strict-Transport-Security');

/** An answer that differs from the site's in one thing, and what that test then finds. */
type Case = [
  test: string,
  result: string,
  points: number,
  headers: readonly (readonly [string, string])[],
  html?: string,
  route?: string[],
];
const [coep, coop, corp] = [
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
] as const;
const allowed = 'Access-Control-Allow-Origin';
const csp = 'content-security-policy';
const sri = 'subresource-integrity';
const hsts = 'strict-transport-security';
const cases: Case[] = [
  [csp, 'no policy', -25, without('Content-Security-Policy'), bare],
  [csp, 'a broken policy', -25, onlyPolicy("img-src 'self'; img-src *")],
  [csp, 'scripts inline or from anywhere', -20, onlyPolicy("script-src 'unsafe-inline'"), bare],
  [csp, 'plug-ins from anywhere', -20, onlyPolicy("script-src 'self'"), bare],
  [csp, 'code over HTTP', -20, onlyPolicy("default-src 'self' http://a.example"), bare],
  [csp, 'scripts made from text', -10, onlyPolicy("default-src 'self' 'unsafe-eval'"), bare],
  [
    csp,
    'styles made from text',
    -10,
    onlyPolicy("default-src 'self'; style-src 'unsafe-eval'"),
    bare,
  ],
  [csp, 'images over HTTP', -10, onlyPolicy("default-src 'self'; img-src http://a.example"), bare],
  [csp, 'styles inline or from anywhere', 0, onlyPolicy("default-src 'self'; style-src *"), bare],
  [csp, 'nothing unsafe', 5, onlyPolicy("default-src 'self'"), bare],
  ['cookies', 'login over HTTP', -40, cookie('session=1; HttpOnly', notKept)],
  ['cookies', 'login that scripts read', -30, cookie('session=1; Secure')],
  ['cookies', 'token without SameSite', -20, cookie('csrf=1; Secure')],
  ['cookies', 'SameSite that protects nothing', -20, cookie('a=1; SameSite=None')],
  ['cookies', 'cookie over HTTP', -20, cookie('a=1', notKept)],
  ['cookies', 'login without Secure', -10, cookie('session=1; HttpOnly')],
  ['cookies', 'cookie without Secure', -5, cookie('a=1; SameSite=Lax')],
  ['cookies', 'cookie without SameSite', 0, cookie('a=1; Secure')],
  ['cookies', 'cookies with every protection', 5, cookie('a=1; Secure; SameSite=None')],
  [coep, 'not sent', 0, without(coep)],
  [coep, 'sends no cookies', 10, sent(coep, 'credentialless')],
  [coep, 'keeps nothing apart', 0, sent(coep, 'unsafe-none')],
  [coep, 'unknown', -5, [...headers, [coep, 'require-corp']]],
  [coop, 'not sent', 0, without(coop)],
  [coop, 'alone but for pop-ups', 10, sent(coop, 'same-origin-allow-popups')],
  [coop, 'keeps nothing apart', 0, sent(coop, 'unsafe-none')],
  [coop, 'unknown', -5, sent(coop, 'sometimes')],
  [corp, 'not sent', 0, without(corp)],
  [corp, 'for everybody', 0, sent(corp, 'cross-origin')],
  [corp, 'unknown', -5, sent(corp, 'sometimes')],
  ['cross-origin-resource-sharing', 'for everybody', 0, sent(allowed, '*')],
  [
    'cross-origin-resource-sharing',
    'with who asks',
    -50,
    [...sent(allowed, 'https://a.example'), ['Access-Control-Allow-Credentials', 'true']],
  ],
  ['cross-origin-resource-sharing', 'for some', 0, sent(allowed, 'https://a.example')],
  ['redirection', 'nothing at HTTP', 0, headers, page, []],
  ['redirection', 'stays at HTTP', -20, headers, page, route.slice(0, 1)],
  ['redirection', 'ends at HTTP', -20, headers, page, [...route, 'http://waymark.example/b']],
  [
    'redirection',
    'HTTP again at first',
    -10,
    headers,
    page,
    ['http://a.example/', 'http://a.example/b', 'https://a.example/'],
  ],
  [
    'redirection',
    'another host at first',
    -5,
    headers,
    page,
    ['http://a.example/', 'https://b.example/'],
  ],
  ['referrer-policy', 'not sent', 0, without('Referrer-Policy')],
  ['referrer-policy', 'tells the address', -5, sent('Referrer-Policy', 'unsafe-url')],
  [hsts, 'no HTTPS', -20, headers, page, route.slice(0, 1)],
  [hsts, 'not sent or unknown', -20, notKept],
  [hsts, 'less than half a year', -10, sent('Strict-Transport-Security', 'max-age=60')],
  [sri, 'no page', 0, sent('Content-Type', 'text/plain')],
  [sri, 'no scripts', 0, headers, '<h1>Home</h1>'],
  [sri, 'from others over HTTP, unchecked', -50, headers, script('//a.example/a.js')],
  [
    sri,
    'from others over HTTP',
    -20,
    headers,
    '<script src="http://a.example/a.js" integrity="sha384-a"></script>',
  ],
  [sri, 'from others, unchecked', -5, headers, script('https://a.example/a.js')],
  [sri, 'own, unchecked', 0, headers, bare],
  ['x-content-type-options', 'not sent or unknown', -5, without('X-Content-Type-Options')],
  ['x-frame-options', 'not framed by others', 5, onlyPolicy("default-src 'none'")],
  [
    'x-frame-options',
    'framed by one',
    0,
    onlyPolicy("default-src 'none'").map(([name, value]) => [
      name,
      value.replace('DENY', 'ALLOW-FROM https://a.example'),
    ]),
  ],
  [
    'x-frame-options',
    'not sent or unknown',
    -20,
    onlyPolicy("default-src 'none'").filter(([name]) => name !== 'X-Frame-Options'),
  ],
];
const site = findingsOf(headers, page, route);

describe('findingsOf', () => {
  test("gives the site's headers and pages at least 150 points and passes every test", (t) => {
    for (const { test, result, points } of site) t.diagnostic(`${points}\t${test}: ${result}`);
    t.diagnostic(`${scoreOf(site)} points`);
    assert.ok(scoreOf(site) >= 150);
    assert.deepEqual(
      site.filter(({ isPassed }) => !isPassed),
      [],
    );
    assert.equal(site.length, 12);
  });

  for (const [name, result, points, sentHeaders, html = page, way = route] of cases)
    test(`sees it when an answer differs: ${name.toLowerCase()}, ${result}`, () => {
      const found = findingsOf(sentHeaders, html, way).find(
        (finding) => finding.test === name.toLowerCase(),
      );
      assert.deepEqual([found?.result, found?.points], [result, points]);
    });

  test('has no rule that nothing shows', () => {
    const shown = new Set([
      ...site.map((finding) => `${finding.test}: ${finding.result}`),
      ...cases.map(([name, result]) => `${name.toLowerCase()}: ${result}`),
    ]);
    const all = Object.entries(rules).flatMap(([name, list]) =>
      list.map(([result]) => `${name}: ${result}`),
    );
    assert.deepEqual(
      all.filter((rule) => !shown.has(rule)),
      [],
    );
  });
});

describe('scoreOf', () => {
  const finding = (points: number) => ({ test: '', result: '', points, isPassed: true });

  test('counts what is above 100 only where at least 90 is left without it', () => {
    assert.equal(scoreOf([finding(-10), finding(15)]), 105);
    assert.equal(scoreOf([finding(-15), finding(15)]), 85);
  });

  test('is never less than nothing', () => {
    assert.equal(scoreOf([finding(-130)]), 0);
  });
});
