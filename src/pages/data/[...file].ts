import type { APIRoute, GetStaticPaths } from 'astro';
import { inEveryLocale, sourceLocale } from '../../domain/locale.ts';
import { dataFiles } from '../../open-data/data-files.ts';
import { content, inLocale } from '../../site.ts';

const { services, words, t } = inLocale(sourceLocale);
const files = dataFiles({
  site: content.site,
  assessment: content.assessment,
  services,
  taxonomy: words.taxonomy,
  words: content.source.data,
  assessmentWords: inEveryLocale((locale) => content.locales[locale].assessment),
  t,
});

export const getStaticPaths = (() =>
  [...files].map(([file, text]) => ({
    params: { file },
    props: { text },
  }))) satisfies GetStaticPaths;

/** The open data: each file as it was made. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
