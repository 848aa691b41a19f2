import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackages } from './install-packages.ts';
import type { PageWords, Passage } from './read-passages.ts';

const packages = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [
    starlight({ title: 'Waymark', sidebar: ['find', 'directory'] }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const escaped = (html: string) => html.replace(/[\\`*_{}[\]#+~|]/g, '\\$&');

/** A passage as Markdown: headings and lists as its own, so that Starlight makes its contents of them, the rest as HTML in it. */
function markdownOf(passage: Passage): string {
  switch (passage.kind) {
    case 'heading':
      return `${'#'.repeat(passage.level)} ${escaped(passage.html)}`;
    case 'paragraph':
      return `<p>${passage.html}</p>`;
    case 'list':
      return `<ul>${passage.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    case 'choice': {
      const { name, legend, options, isSeveral } = passage;
      const type = isSeveral ? 'checkbox' : 'radio';
      const items = options.map(
        (option) => `<div><label><input type="${type}" name="${name}"> ${option}</label></div>`,
      );
      return `<fieldset><legend>${legend}</legend>${items.join('')}</fieldset>`;
    }
  }
}

/** A page as a Markdown file of Starlight. The heading of the page comes from its title. */
export function starlightPage({ title, passages }: PageWords): string {
  const body = passages.filter((passage) => !(passage.kind === 'heading' && passage.level === 1));
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.map(markdownOf).join('\n\n')}\n`;
}

/** A new project of Starlight as its documentation has it, with a menu of two pages; gives its folder. */
export function createStarlight(): string {
  const folder = installPackages('starlight', packages);
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  return folder;
}

/** Writes pages, by address, into a project of Starlight. */
export function writeStarlight(folder: string, pages: Iterable<[string, PageWords]>): void {
  for (const [address, words] of pages) {
    const name = address === '/' ? 'index' : address.replaceAll(/^\/|\/$|\.html$/g, '');
    const file = join(folder, 'src/content/docs', `${name}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, starlightPage(words));
  }
}

/** What builds a project of Starlight, as arguments of `node`. */
export const starlightBuild = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Builds pages with Starlight, by address, with the words of ours, and gives their folder. It brings its search, Pagefind. */
export function buildStarlight(pages: ReadonlyMap<string, PageWords>): string {
  const folder = createStarlight();
  cpSync('public/icon.svg', join(folder, 'public/favicon.svg'));
  writeStarlight(folder, pages);
  execFileSync(process.execPath, starlightBuild, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  });
  return join(folder, 'dist');
}
