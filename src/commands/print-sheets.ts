import type { Page } from '@playwright/test';

/** A day all printed sheets say they are from, of the same length as the one Chromium writes: D:YYYYMMDDHHMMSS+00'00'. */
const noDay = "D:20000101000000+00'00'";
const day = /(\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(\))/g;

/**
 * Prints the page that is open as a PDF of A4 sheets, tagged for screen readers. The days in it are replaced, so
 * that the same page gives the same bytes with the same browser.
 */
export async function printSheet(page: Page): Promise<Buffer> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: false });
  return Buffer.from(pdf.toString('latin1').replace(day, `$1${noDay}$2`), 'latin1');
}

/** How many pages a PDF has, as its root of pages says. Throws when it does not say. */
export function pagesOf(pdf: Buffer): number {
  const count = /\/Type \/Pages\s*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1];
  if (count === undefined) throw new Error('the PDF does not say how many pages it has');
  return Number(count);
}
