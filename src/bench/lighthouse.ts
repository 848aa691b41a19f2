import { freePort } from '../commands/free-port.ts';
import { inBrowser } from '../commands/in-browser.ts';
import { type Category, lookWithLighthouse } from '../commands/lighthouse.ts';

/** One page of each kind that a visitor is most likely to open first. */
const addresses = [
  '/',
  '/find/',
  '/directory/',
  '/directory/stop-it-now-helpline/',
  '/urgent/',
  '/guides/first-days/',
  '/guides/kids-picture/',
  '/easy/find/',
];

const categories: Category[] = ['accessibility', 'best-practices', 'performance'];

/** The scores of Lighthouse for each page, on a slow phone and on a desktop, and what cost points. */
export async function benchLighthouse(): Promise<object[]> {
  const port = await freePort();
  return inBrowser(
    async (_browser, url) => {
      const rows: object[] = [];
      for (const address of addresses) {
        for (const isDesktop of [false, true]) {
          const { scores, lost } = await lookWithLighthouse(`${url}${address}`, port, {
            categories,
            isDesktop,
          });
          rows.push({
            page: address,
            device: isDesktop ? 'desktop' : 'phone',
            ...scores,
            lost: lost.join('; '),
          });
        }
      }
      return rows;
    },
    { isBuilt: true, debuggingPort: port },
  );
}
