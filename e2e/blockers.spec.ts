import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/*
 * Promise A2: blockers hide elements and refuse files by words like these in their names. The word
 * "social" stands in addresses that stay for ever (social work); alone it is in no way suspicious. A page
 * itself is opened by a visitor and not fetched by another, so the pages at /partners/ are no file to refuse.
 */

const blocked = new Set(
  `ad ads advert advertise advertisement advertising affiliate adblock banner banners beacon beacons
   analytics tracker trackers tracking track pixel metrics telemetry stats statistics counter log logger
   share sharing follow like facebook twitter instagram whatsapp newsletter subscribe
   cookie cookies consent gdpr popup popups popunder modal overlay interstitial notice
   sponsor sponsors sponsored promo promoted promotion partner partners outbrain taboola`.split(
    /\s+/,
  ),
);
const wordsOf = (name: string) => name.toLowerCase().split(/[^a-z0-9]+/);
const isBlocked = (name: string) => wordsOf(name).some((word) => blocked.has(word));

test('no file of the site has a name that blockers refuse @A2 @plain', () => {
  const files = globSync('**/*', { cwd: 'dist' });
  expect(files.length).toBeGreaterThan(100);
  const fetched = files.filter(
    (file) => !/^partners(\/[\w-]+)?(\/index\.html(\.br|\.gz)?)?$/.test(file),
  );
  expect(fetched.filter(isBlocked)).toEqual([]);
});

test('no class, id or attribute has a name that blockers hide @A2 @plain', () => {
  const named = / (?:(?:class|id|name)="([^"]*)"|(data-[\w-]+))/g;
  for (const file of globSync('**/*.html', { cwd: 'dist' })) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const names = [...html.matchAll(named)].flatMap(([, value = '', attribute = '']) =>
      [...value.split(/\s+/), attribute].filter(isBlocked),
    );
    expect(new Set(names), file).toEqual(new Set());
  }
});
