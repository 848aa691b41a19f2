import type { Service } from '../domain/directory.ts';
import type { Locale } from '../domain/locale.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Site } from '../schemas/site.ts';
import type { AssessmentWords, DataWords, TaxonomyWords } from '../schemas/words.ts';
import { changeFeed } from './change-feed.ts';
import { type DataSchemaName, dataSchemas, publishedSchema } from './data-schemas.ts';
import { hsdsFiles } from './hsds.ts';
import { publishAssessment } from './published-assessment.ts';
import { serviceTable } from './service-table.ts';

/** What the open data is made of: the content in the source language, and the words of the assessment in each. */
export interface DataSource {
  site: Site;
  assessment: Assessment;
  services: ReadonlyMap<string, Service>;
  taxonomy: TaxonomyWords;
  words: DataWords;
  assessmentWords: Readonly<Record<Locale, AssessmentWords>>;
  t: Translate;
}

/** Every file below `/data/` by its path there, with what stands in it. */
export function dataFiles(source: DataSource): Map<string, string> {
  const { site, assessment, services, taxonomy, words, assessmentWords, t } = source;
  const { url, report_email } = site;
  const list = [...services.values()];
  const schemaAt = (name: string) => `${url}/data/schemas/${name}.json`;
  const json = new Map<string, unknown>([
    ...[...hsdsFiles(list, { t, taxonomy, report_email })].map(
      ([path, data]) => [`hsds/${path}`, data] as const,
    ),
    ['assessment', publishAssessment(assessment, schemaAt('assessment'))],
    ...Object.entries(assessmentWords).map(
      ([locale, spoken]) => [`assessment/${locale}`, spoken] as const,
    ),
    ['changes', changeFeed(services, { ...words.changes, site: url })],
    ...(Object.keys(dataSchemas) as DataSchemaName[]).map(
      (name) => [`schemas/${name}`, publishedSchema(name, schemaAt(name))] as const,
    ),
  ]);
  return new Map([
    ['services.csv', serviceTable(list)],
    ...[...json].map(([path, data]): [string, string] => [`${path}.json`, print(data)]),
  ]);
}

const print = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`;
