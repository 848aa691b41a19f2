import { z } from 'astro/zod';

/**
 * A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) of what changed in which service. `_waymark` is ours: the
 * id of the service here and in the HSDS export, and the facts that changed, none where they were only checked.
 */
export const changeFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('en-GB'),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime(),
      _waymark: z.strictObject({
        about: z.url(),
        service: z.string().min(1),
        hsds_id: z.uuid(),
        fields: z.array(z.string()),
      }),
    }),
  ),
});

export type ChangeFeed = z.infer<typeof changeFeedSchema>;
