import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { fail } from './fail.ts';
import { addressIn, galleryViews, type Look, looks, type View } from './gallery-views.ts';
import { inBrowser } from './in-browser.ts';
import { loadSoundContent } from './load-sound-content.ts';
import { print } from './print.ts';

/**
 * Builds the site and takes a picture of every kind of page in every look, with a sheet of them all, into a folder
 * outside the repository. `--view` and `--look` keep those whose name begins so; `--built` takes the site as it was
 * built last; `--readme` writes the two pictures of the README instead.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'waymark-gallery') },
    view: { type: 'string', multiple: true, default: [''] },
    look: { type: 'string', multiple: true, default: [''] },
    readme: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const tallest = 2400;

const fits = (name: string, beginnings: readonly string[]) =>
  beginnings.some((beginning) => name.startsWith(beginning));
const everyView = galleryViews(loadSoundContent().assessment);
const views = everyView.filter(({ name }) => fits(name, values.view));
const chosenLooks = looks.filter(({ name }) => fits(name, values.look));
if (views.length === 0) fail(`No view begins with ${values.view.join(' or ')}`);
if (chosenLooks.length === 0) fail(`No look begins with ${values.look.join(' or ')}`);

const fileOf = (view: View, look: Look) =>
  `${view.name} ${look.name}.png`.replaceAll(/[^\w.]+/g, '-');

/** A picture of a view, as tall as the page but for very long ones. */
async function take(
  browser: Browser,
  url: string,
  view: View,
  look: Look,
  most = tallest,
): Promise<Buffer> {
  const page = await browser.newPage(look.window);
  await page.goto(`${url}${addressIn(view, look)}`);
  if (look.textSize)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, look.textSize);
  await view.act?.(page);
  await page.evaluate(() => scrollTo(0, 0));
  if (look.media) await page.emulateMedia({ media: look.media });
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const picture = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, most) },
  });
  await page.close();
  return picture;
}

/** The sheet: a row of pictures for each view. */
const contactSheet =
  () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font-family:system-ui;background:#777}section{display:flex;gap:1rem;align-items:start;overflow:auto}
figure{margin:0;flex:none}img{display:block;max-height:60rem}h2{position:sticky;left:0}</style>
${views
  .map(
    (view) => `<h2>${view.name}</h2><section>
${chosenLooks
  .map(
    (look) =>
      `<figure><img src="${fileOf(view, look)}" alt="" loading="lazy"><figcaption>${look.name}</figcaption></figure>`,
  )
  .join('\n')}
</section>`,
  )
  .join('\n')}
</html>
`;

/** The two pictures of the README: a window each, as it opens. */
const readmePictures = [
  { file: 'docs/phone.png', view: 'flow, first question', look: '360 light' },
  { file: 'docs/desktop.png', view: 'home', look: '1280 light' },
];

async function takeAll(browser: Browser, url: string): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  for (const view of views) {
    for (const look of chosenLooks)
      writeFileSync(join(values.out, fileOf(view, look)), await take(browser, url, view, look));
    print(`${view.name}\t${chosenLooks.length} pictures`);
  }
  writeFileSync(join(values.out, 'index.html'), contactSheet());
  print(`Open ${join(values.out, 'index.html')}`);
}

async function takeForReadme(browser: Browser, url: string): Promise<void> {
  for (const { file, ...names } of readmePictures) {
    const view = everyView.find(({ name }) => name === names.view);
    const look = looks.find(({ name }) => name === names.look);
    if (!view || !look) throw new Error(`${file}: there is no ${names.view} in ${names.look}`);
    writeFileSync(file, await take(browser, url, view, look, look.window.viewport?.height));
    print(file);
  }
}

await inBrowser(values.readme ? takeForReadme : takeAll, { isBuilt: values.built }).catch(
  (error: unknown) => fail(error instanceof Error ? error.message : `${error}`),
);
