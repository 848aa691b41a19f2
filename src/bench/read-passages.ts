import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** A piece of a page's words. `html` holds words and links and nothing else. */
export type Passage =
  | { kind: 'heading'; level: number; html: string }
  | { kind: 'paragraph'; html: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'choice'; name: string; legend: string; isSeveral: boolean; options: string[] };

/** The words of a page, in their order. */
export interface PageWords {
  title: string;
  passages: Passage[];
}

/**
 * Takes the words out of the `<main>` of a built page: headings, paragraphs, lists, links and the choices of a form. Drawings,
 * tables as such and everything that only looks are left behind; a row of a table is a paragraph.
 */
function readPassages(page: Page, html: string): Promise<PageWords> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const parts =
      'address,article,aside,blockquote,dd,details,div,dl,dt,fieldset,figure,form,h1,h2,h3,h4,h5,h6,header,li,nav,ol,p,section,summary,table,tbody,thead,tr,ul';
    const wordless = 'script,style,svg,template,noscript';
    const passages: Passage[] = [];
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const inline = (nodes: Iterable<Node>): string =>
      [...nodes]
        .map((node) => {
          if (!(node instanceof Element)) return escaped(node.textContent ?? '');
          if (node.matches(wordless)) return '';
          const inside = inline(node.childNodes);
          const href = node.matches('a') ? node.getAttribute('href') : null;
          const isSplit = node.matches(`td,th,label,${parts}`) ? ' ' : '';
          return isSplit + (href ? `<a href="${escaped(href)}">${inside}</a>` : inside) + isSplit;
        })
        .join('')
        .replace(/\s+/g, ' ');
    const add = (nodes: Node[]) => {
      const html = inline(nodes).trim();
      if (html !== '') passages.push({ kind: 'paragraph', html });
    };
    const walk = (element: Element) => {
      if (/^H[1-6]$/.test(element.tagName)) {
        const html = inline(element.childNodes).trim();
        passages.push({ kind: 'heading', level: Number(element.tagName[1]), html });
        return;
      }
      const choices = [...element.querySelectorAll('input[type=radio],input[type=checkbox]')];
      if (element.matches('fieldset') && choices.length > 0) {
        const labels = choices.flatMap((choice) => choice.closest('label') ?? []);
        passages.push({
          kind: 'choice',
          name: `choice-${passages.length}`,
          legend: inline(element.querySelector('legend')?.childNodes ?? []).trim(),
          isSeveral: choices.some((choice) => choice.matches('[type=checkbox]')),
          options: labels.map((label) => inline(label.childNodes).trim()),
        });
        for (const taken of [...labels, ...element.querySelectorAll('legend')]) taken.remove();
      }
      const items = [...element.children];
      if (element.matches('ul,ol') && !items.some((item) => item.querySelector(parts))) {
        const texts = items.map((item) => inline(item.childNodes).trim());
        passages.push({ kind: 'list', items: texts.filter((text) => text !== '') });
        return;
      }
      let line: Node[] = [];
      for (const node of [...element.childNodes]) {
        const isPart =
          node instanceof Element &&
          !node.matches('tr,p,summary,dt') &&
          (node.matches(parts) || node.querySelector(parts) !== null);
        if (isPart || (node instanceof Element && node.matches(parts))) {
          add(line);
          line = [];
        }
        if (isPart) walk(node as Element);
        else if (node instanceof Element && node.matches(parts)) add([node]);
        else line.push(node);
      }
      add(line);
    };
    const main = parsed.querySelector('main');
    if (main) walk(main);
    return { title: parsed.querySelector('h1')?.textContent?.trim() ?? parsed.title, passages };
  }, html);
}

/** The file of a built site that stands at an address. */
export const fileOf = (address: string) =>
  address.endsWith('/') ? `${address}index.html` : address;

/** The words of our built pages by their addresses: what the libraries are given of them. */
export async function readPages(
  browser: Browser,
  addresses: readonly string[],
): Promise<Map<string, PageWords>> {
  const page = await browser.newPage();
  const pages = new Map<string, PageWords>();
  for (const address of addresses) {
    const html = readFileSync(join('dist', fileOf(address)), 'utf8');
    pages.set(address, await readPassages(page, html));
  }
  await page.close();
  return pages;
}
