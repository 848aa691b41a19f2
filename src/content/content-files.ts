import type { z } from 'astro/zod';
import { assessmentSchema } from '../schemas/assessment.ts';
import { bankHolidaysSchema } from '../schemas/bank-holidays.ts';
import { easyAssessmentSchema, easyPagesSchema, easyServicesSchema } from '../schemas/easy.ts';
import { kitSchema, kitWordsSchema } from '../schemas/kit.ts';
import { lawSchema } from '../schemas/law.ts';
import { organizationSchema } from '../schemas/organization.ts';
import { queriesSchema } from '../schemas/queries.ts';
import { reviewSchema, translatedFromSchema } from '../schemas/review.ts';
import { serviceSchema } from '../schemas/service.ts';
import { addressesSchema, siteSchema } from '../schemas/site.ts';
import { taxonomySchema } from '../schemas/taxonomy.ts';
import {
  assessmentWordsSchema,
  avoidedWordsSchema,
  dataWordsSchema,
  lawWordsSchema,
  loudWordsSchema,
  pagesWordsSchema,
  promisesSchema,
  searchWordsSchema,
  servicesWordsSchema,
  taxonomyWordsSchema,
  uiWordsSchema,
} from '../schemas/words.ts';

/** Some files of the content that look alike. */
interface ContentFiles {
  glob: string;
  schema: z.ZodType;
}

const words = <Schema extends z.ZodType>(name: string, schema: Schema) => ({
  glob: `content/locales/*/${name}.yaml`,
  schema,
});
const easy = <Schema extends z.ZodType>(name: string, schema: Schema) => ({
  glob: `content/locales/en/easy/${name}.yaml`,
  schema,
});

/** Every YAML file of the content, by the name of its schema in the editor. The build reads them by the same schemas. */
export const contentFiles = {
  service: { glob: 'content/services/*.yaml', schema: serviceSchema },
  organization: { glob: 'content/organizations/*.yaml', schema: organizationSchema },
  assessment: { glob: 'content/assessment.yaml', schema: assessmentSchema },
  taxonomy: { glob: 'content/taxonomy.yaml', schema: taxonomySchema },
  law: { glob: 'content/law.yaml', schema: lawSchema },
  kit: { glob: 'content/kit.yaml', schema: kitSchema },
  site: { glob: 'content/site.yaml', schema: siteSchema },
  addresses: { glob: 'content/addresses.yaml', schema: addressesSchema },
  'bank-holidays': { glob: 'content/bank-holidays.yaml', schema: bankHolidaysSchema },
  search: { glob: 'content/search/*.yaml', schema: searchWordsSchema },
  queries: { glob: 'content/queries/*/*.yaml', schema: queriesSchema },
  'ui-words': words('ui', uiWordsSchema),
  'assessment-words': words('assessment', assessmentWordsSchema),
  'services-words': words('services', servicesWordsSchema),
  'taxonomy-words': words('taxonomy', taxonomyWordsSchema),
  'pages-words': words('pages', pagesWordsSchema),
  'law-words': words('law', lawWordsSchema),
  'kit-words': words('kit', kitWordsSchema),
  'data-words': words('data', dataWordsSchema),
  promises: words('promises', promisesSchema),
  'loud-words': words('loud-words', loudWordsSchema),
  'avoided-words': words('avoided-words', avoidedWordsSchema),
  review: words('review', reviewSchema),
  'translated-from': words('translated-from', translatedFromSchema),
  'easy-assessment': easy('assessment', easyAssessmentSchema),
  'easy-services': easy('services', easyServicesSchema),
  'easy-pages': easy('pages', easyPagesSchema),
} satisfies Readonly<Record<string, ContentFiles>>;
