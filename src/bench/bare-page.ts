import { compress } from '../hosting/compress.ts';
import { seeded } from './seeded.ts';

const words =
  '<title>Bare</title><link rel="icon" href="data:,"><h1>A bare page</h1><p>It says nothing.</p>';
const start = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${words}`;

/** A page with noise in a comment below its words, so many bytes of noise before they are spelt. */
function pageWith(noise: number): string {
  const { random } = seeded(1);
  const bytes = Buffer.from(Array.from({ length: noise }, () => random() * 256));
  return `${start}<!--${bytes.toString('base64')}-->`;
}

/**
 * A page that says nothing and weighs as much as another, compressed: a heading and a line, which can be painted at
 * once, and noise below them.
 */
export async function barePage(bytes: number): Promise<string> {
  const compressed = await compress(Buffer.from(pageWith(bytes)));
  const tooMuch = compressed.length - bytes;
  return pageWith(Math.max(0, bytes - tooMuch));
}
