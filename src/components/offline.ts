import './quick-exit.ts';
import type { DirectoryData, SearchData } from '../domain/search/data.ts';
import type { OfflineGuide, OfflineGuideGroup } from '../i18n/offline-view.ts';
import { type Extras, guideList, guidePart, moreOf } from './offline-guides.ts';
import { attachSearch } from './search-input.ts';
import { createResults } from './search-results.ts';
import { unpack } from './unpack.ts';

/** What is packed into the file: the search index, the guides, and what else there is to say of services, by id. */
interface OfflinePack {
  words: SearchData;
  services: DirectoryData;
  extras: Extras;
  groups: OfflineGuideGroup[];
  guides: OfflineGuide[];
  labels: { more: string; help: string };
}

/** Puts into the page what stands packed in it, and gives it its search. */
function show({ extras, groups, guides, labels }: OfflinePack): void {
  for (const [id, extra] of Object.entries(extras))
    document.getElementById(id)?.append(moreOf(extra, labels.more));
  document.querySelector('[data-guides]')?.replaceChildren(...guideList(groups));
  const parts = guides.map((guide) => guidePart(guide, extras, labels.help));
  document.querySelector('main')?.append(...parts);
  // A guide that the address names is there only now.
  if (location.hash.startsWith('#guide-')) location.replace(location.href);
}

const packed = document.querySelector('[data-pack]');
if (packed) {
  const pack = unpack<OfflinePack>(`${packed.textContent}`);
  pack.then(show);
  attachSearch(async (_told, page) => {
    const { words, services } = await pack;
    return createResults(words, services, page);
  });
}
