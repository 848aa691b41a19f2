import type { Service } from '../domain/directory.ts';
import { sourceLocale } from '../domain/locale.ts';
import { viewPrivacyLabel } from '../i18n/privacy-label-view.ts';
import type { Translate } from '../i18n/translator.ts';
import type { HsdsAttribute, HsdsTerm } from '../schemas/hsds.ts';
import type { TaxonomyWords } from '../schemas/words.ts';
import { uuidOf } from './identify.ts';

/** What services are sorted by, with what each taxonomy is. */
export const taxonomies = {
  topic: 'What a service helps with, as the directory of this site is grouped.',
  audience: 'Who a service is for.',
  privacy: 'What a service keeps private: seven lines, the same for every service.',
} as const;

type TaxonomyName = keyof typeof taxonomies;

function term(taxonomy: TaxonomyName, id: string, name: string, description: string): HsdsTerm {
  return {
    id: uuidOf('taxonomy_term', taxonomy, id),
    name,
    description,
    taxonomy,
    taxonomy_id: uuidOf('taxonomy', taxonomy),
  };
}

const known = <Words>(words: Readonly<Record<string, Words>>, id: string): Words => {
  const found = words[id];
  if (found === undefined) throw new Error(`"${id}" has no words in the taxonomy`);
  return found;
};

/** The terms of a service in English: its topics, who it is for, and its privacy label. */
export function termsOf(service: Service, words: TaxonomyWords, t: Translate): HsdsTerm[] {
  const { topics, audiences } = words;
  return [
    ...service.topics.map((id) => {
      const { title, summary } = known(topics, id);
      return term('topic', id, title, summary);
    }),
    ...service.audiences.map((id) => {
      const name = known(audiences, id);
      return term('audience', id, name, name);
    }),
    ...viewPrivacyLabel(service, sourceLocale, t).map(({ line, kind, title, answer }) => {
      const name = `${title}: ${answer}`;
      return term('privacy', `${line}/${kind}/${answer}`, name, name);
    }),
  ];
}

/** The terms of a service as HSDS links them to it. */
export function attributesOf(link: string, terms: readonly HsdsTerm[]): HsdsAttribute[] {
  return terms.map((each) => ({
    id: uuidOf('attribute', link, each.id),
    link_id: link,
    taxonomy_term_id: each.id,
    link_type: each.taxonomy as TaxonomyName,
    taxonomy_term: each,
  }));
}
