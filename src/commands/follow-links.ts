import { LinkChecker } from 'linkinator';

/** What became of the links of a built site. */
export interface FollowedLinks {
  count: number;
  /** Links that lead nowhere, each once: a page they stand on, and what the host said (0: it did not answer). */
  broken: { url: string; parent: string; status: number }[];
}

/** How long an answer may take, in milliseconds. Own links are all asked for at once, and the last waits for the others. */
const patience = { own: 300_000, outside: 20_000 };
const elsewhere = '^https?://(?!127\\.0\\.0\\.1)';
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
  const { links } = await new LinkChecker().check({
    path: folder,
    recurse: true,
    checkFragments: !isOutside,
    linksToSkip: isOutside ? [notPages] : [elsewhere, notPages],
    timeout: patience[which],
  });
  // Own links are named by their place in the folder.
  const followed = links.filter(
    ({ url, state }) => state !== 'SKIPPED' && /^https?:/.test(url) === isOutside,
  );
  const once = new Map(followed.map((link) => [link.url, link]));
  const inFolder = (place = '') => place.replace(folder, '') || '/';
  return {
    count: once.size,
    broken: [...once.values()]
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status = 0 }) => ({
        url: inFolder(url),
        parent: inFolder(parent),
        status,
      })),
  };
}
