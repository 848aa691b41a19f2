import type { Service } from '../domain/directory.ts';
import type { ChangeFeed } from '../schemas/change-feed.ts';
import { type Change, changesOf } from './changes.ts';
import { uuidOf } from './identify.ts';

/** What the feed says of itself. */
interface Feed {
  title: string;
  description: string;
  /** Where the site is, without a slash at its end. */
  site: string;
}

/** Newest first; on the same day what changed comes before what was only checked. */
const byDay = (a: Change, b: Change) =>
  b.date.localeCompare(a.date) || Math.sign(b.fields.length) - Math.sign(a.fields.length);

/** What changed in which service, newest first, as a JSON Feed. */
export function changeFeed(
  services: ReadonlyMap<string, Service>,
  { title, description, site }: Feed,
): ChangeFeed {
  const at = (path: string) => `${site}${path}`;
  const items = [...services.values()]
    .flatMap((service) => changesOf(service).map((change) => ({ service, change })))
    .sort((a, b) => byDay(a.change, b.change));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: at('/data/'),
    feed_url: at('/data/changes.json'),
    language: 'en-GB',
    items: items.map(({ service, change: { date, fields, text } }) => ({
      id: uuidOf('change', service.id, date, text),
      url: at(`/directory/${service.id}/`),
      title: service.name,
      content_text: text,
      date_published: `${date}T00:00:00.000Z`,
      _waymark: {
        about: at('/data/'),
        service: service.id,
        hsds_id: uuidOf('service', service.id),
        fields: [...fields],
      },
    })),
  };
}
