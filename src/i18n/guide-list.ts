import { groupBy } from '../domain/group-by.ts';
import type { Guide } from '../domain/guide.ts';
import { type LanguageMark, type Locale, markIn, pathIn } from '../domain/locale.ts';
import type { Translate } from './translator.ts';

/** The address of a guide in a locale. */
export function guidePath(locale: Locale, id: string): string {
  return pathIn(locale, `/guides/${id}/`);
}

/** The guide with an id. Throws when there is none. */
export function guideIn(guides: ReadonlyMap<string, Guide>, id: string): Guide {
  const guide = guides.get(id);
  if (!guide) throw new Error(`guide "${id}" does not exist`);
  return guide;
}

/** A guide in a list; `mark` says so where its words are in another language than the list. */
export interface ListedGuide {
  title: string;
  heading: string;
  href: string;
  mark: LanguageMark;
}

/** Guides of one kind of reader, under the heading of the list. */
export interface GuideGroupView {
  id: string;
  title: string;
  guides: ListedGuide[];
}

/** All guides, in the order given, under who they are for; children and teenagers have groups of their own. */
export function viewGuideList(
  order: readonly string[],
  guides: ReadonlyMap<string, Guide>,
  locale: Locale,
  t: Translate,
): GuideGroupView[] {
  const listed = order.map((id) => guideIn(guides, id));
  const groupOf = ({ visitor, audience }: Guide) =>
    visitor === 'under-13' || visitor === 'teenager' ? visitor : audience;
  return [...groupBy(listed, groupOf)].map(([id, members]) => ({
    id,
    title: t.byId(`guides.for_${id}`),
    guides: members.map((guide) => viewListed(guide, locale)),
  }));
}

/** A guide as it stands in lists. */
export function viewListed(
  { id, title, heading, locale: spoken }: Guide,
  locale: Locale,
): ListedGuide {
  return { title, heading, href: guidePath(locale, id), mark: markIn(locale, spoken) };
}

const mostGuidesOfAService = 4;

/** What to read before one gets in touch with a service: the first guides that send to it, those that do so first before others. */
export function viewGuidesOf(
  service: string,
  order: readonly string[],
  guides: ReadonlyMap<string, Guide>,
  locale: Locale,
): ListedGuide[] {
  const rank = ({ services }: Guide) => services.indexOf(service);
  return order
    .map((id) => guideIn(guides, id))
    .filter(({ services }) => services.includes(service))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostGuidesOfAService)
    .map((guide) => viewListed(guide, locale));
}
