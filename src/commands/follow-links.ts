import { LinkChecker } from 'linkinator';
import { createSiteServer } from '../hosting/server.ts';
import { listen } from './listen.ts';

/** What became of the links of a built site. */
export interface FollowedLinks {
  count: number;
  /** Links that lead nowhere, each once: a page they stand on, and what the host said (0: it did not answer). */
  broken: { url: string; parent: string; status: number }[];
}

/** How long an answer may take, in milliseconds. Own links are all asked for at once, and the last waits for the others. */
const patience = { own: 300_000, outside: 20_000 };
const notPages = '^(tel|sms|mailto):';

/**
 * Follows the links of a built site from its home page: its own, with their fragments, or those that lead to
 * others, which needs a network.
 */
export async function followLinks(
  folder: string,
  which: 'own' | 'outside',
): Promise<FollowedLinks> {
  const isOutside = which === 'outside';
  const server = createSiteServer(folder);
  // Asker and server share a process that is busy with reading pages: a line that rests is not to be cut off meanwhile.
  server.keepAliveTimeout = 0;
  const site = await listen(server);
  const elsewhere = `^https?://(?!${new URL(site).host}/)`;
  const { links } = await new LinkChecker()
    .check({
      path: `${site}/`,
      recurse: true,
      checkFragments: !isOutside,
      linksToSkip: isOutside ? [notPages] : [elsewhere, notPages],
      timeout: patience[which],
    })
    .finally(() => {
      server.close();
      server.closeAllConnections();
    });
  const followed = links.filter(
    ({ url, state }) => state !== 'SKIPPED' && url.startsWith(`${site}/`) !== isOutside,
  );
  const once = new Map(followed.map((link) => [link.url, link]));
  const inSite = (place = '') => place.replace(site, '');
  return {
    count: once.size,
    broken: [...once.values()]
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status = 0 }) => ({
        url: inSite(url),
        parent: inSite(parent),
        status,
      })),
  };
}
