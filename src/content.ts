import { join } from 'node:path';
import { avoidedWordProblems } from './content/avoided-words.ts';
import { guideProblems } from './content/guide-soundness.ts';
import { kitProblems } from './content/kit-soundness.ts';
import { lawProblems } from './content/law-soundness.ts';
import { queriesFile, queryProblems, readQueries } from './content/queries.ts';
import { readGuide } from './content/read-guide.ts';
import {
  ContentError,
  readAll,
  readFolder,
  readYaml,
  readYamlFolder,
} from './content/read-yaml.ts';
import { closedProblems, labelWordProblems, serviceProblems } from './content/service-soundness.ts';
import {
  assessmentProblems,
  assessmentWordProblems,
  routingProblems,
  searchWordProblems,
  taxonomyWordProblems,
  unequalIds,
} from './content/soundness.ts';
import { publishedFacts, type Service } from './domain/directory.ts';
import type { Guide } from './domain/guide.ts';
import { type Assessment, assessmentSchema } from './schemas/assessment.ts';
import { type BankHolidays, bankHolidaysSchema } from './schemas/bank-holidays.ts';
import { type Kit, type KitWords, kitSchema, kitWordsSchema } from './schemas/kit.ts';
import { type Law, lawSchema } from './schemas/law.ts';
import { organizationSchema } from './schemas/organization.ts';
import type { LabelledQuery } from './schemas/queries.ts';
import { type ServiceFacts, serviceSchema } from './schemas/service.ts';
import { type Site, siteSchema } from './schemas/site.ts';
import { type Taxonomy, taxonomySchema } from './schemas/taxonomy.ts';
import {
  type AssessmentWords,
  assessmentWordsSchema,
  avoidedWordsSchema,
  type LawWords,
  lawWordsSchema,
  loudWordsSchema,
  type PageWords,
  pagesWordsSchema,
  promisesSchema,
  type SearchWords,
  searchWordsSchema,
  servicesWordsSchema,
  type TaxonomyWords,
  taxonomyWordsSchema,
  type UiWords,
  uiWordsSchema,
} from './schemas/words.ts';

/** Everything the site says in one language, joined with the facts. */
export interface LocaleContent {
  services: Map<string, Service>;
  assessment: AssessmentWords;
  taxonomy: TaxonomyWords;
  pages: Record<string, PageWords>;
  law: LawWords;
  kit: KitWords;
  search: SearchWords;
  /** What is promised, by its number. */
  promises: Record<string, string>;
  /** The beginnings of words that no title, path or file name may hold. */
  loudWords: string[];
  /** Pages of prose, in the order of their list. */
  guides: Map<string, Guide>;
  /** What the search learns from. */
  queries: LabelledQuery[];
  ui: UiWords;
}

/** All content, proved sound. `facts` holds what editors see; pages show `locales[…].services`. */
export interface Content {
  site: Site;
  taxonomy: Taxonomy;
  assessment: Assessment;
  bankHolidays: BankHolidays;
  law: Law;
  kit: Kit;
  facts: Map<string, ServiceFacts>;
  locales: { en: LocaleContent };
}

/**
 * Reads and joins the content folder.
 * Throws ContentError with one line a problem (file, id, remedy) when anything is not sound.
 */
export function loadContent(folder = 'content'): Content {
  const at = (...parts: string[]) => join(folder, ...parts);
  const read = readAll({
    site: () => readYaml(at('site.yaml'), siteSchema),
    taxonomy: () => readYaml(at('taxonomy.yaml'), taxonomySchema),
    assessment: () => readYaml(at('assessment.yaml'), assessmentSchema),
    bankHolidays: () => readYaml(at('bank-holidays.yaml'), bankHolidaysSchema),
    law: () => readYaml(at('law.yaml'), lawSchema),
    kit: () => readYaml(at('kit.yaml'), kitSchema),
    organizations: () => readYamlFolder(at('organizations'), organizationSchema),
    serviceFiles: () => readYamlFolder(at('services'), serviceSchema),
    words: () => readWords(folder, 'en'),
  });
  const { taxonomy, assessment, law, kit, organizations, serviceFiles, words } = read;
  const { site, bankHolidays } = read;

  const facts = new Map([...serviceFiles].map(([id, service]) => [id, { ...service, id }]));
  stopOn([
    ...serviceProblems(facts, organizations, taxonomy),
    ...closedProblems(facts),
    ...labelWordProblems(at('locales/en/services.yaml'), facts, words.services),
    ...assessmentProblems(assessment, facts),
    ...unequalIds(
      at('locales/en/services.yaml'),
      'service',
      facts.keys(),
      Object.keys(words.services),
    ),
    ...assessmentWordProblems(at('locales/en/assessment.yaml'), assessment, words.assessment),
    ...taxonomyWordProblems(at('locales/en/taxonomy.yaml'), taxonomy, words.taxonomy),
    ...searchWordProblems(at('search/en.yaml'), words.search, facts, assessment),
    ...queryProblems(queriesFile('en', 'tuning', folder), words.queries, facts),
  ]);

  const services = new Map<string, Service>();
  for (const [id, service] of facts) {
    const spoken = words.services[id];
    if (!spoken) continue;
    const organization = service.organization && organizations.get(service.organization);
    services.set(id, {
      ...publishedFacts(service),
      ...spoken,
      organization_name: organization ? organization.name : null,
    });
  }
  const names = [...facts.values()].flatMap((each) => [each.name, ...each.alternate_names]);
  stopOn([
    ...routingProblems(assessment, services, words.assessment),
    ...guideProblems(at('guides/en'), { ...words, taxonomy, services, law, names }),
    ...kitProblems(at('locales/en/kit.yaml'), kit, words.kit, services),
    ...lawProblems(at('locales/en/law.yaml'), law, words.law),
    ...spokenFiles.flatMap((name) =>
      avoidedWordProblems(at(`locales/en/${name}.yaml`), words[name], { ...words, names }),
    ),
  ]);
  return {
    site,
    taxonomy,
    assessment,
    bankHolidays,
    law,
    kit,
    facts,
    locales: { en: { ...words, services } },
  };
}

/** The files of words that visitors read as they stand. */
const spokenFiles = [
  'services',
  'assessment',
  'taxonomy',
  'pages',
  'ui',
  'promises',
  'law',
  'kit',
] as const;

function stopOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

function readWords(folder: string, locale: string) {
  const at = (name: string) => join(folder, 'locales', locale, name);
  return readAll({
    services: () => readYaml(at('services.yaml'), servicesWordsSchema),
    assessment: () => readYaml(at('assessment.yaml'), assessmentWordsSchema),
    taxonomy: () => readYaml(at('taxonomy.yaml'), taxonomyWordsSchema),
    pages: () => readYaml(at('pages.yaml'), pagesWordsSchema),
    ui: () => readYaml(at('ui.yaml'), uiWordsSchema),
    law: () => readYaml(at('law.yaml'), lawWordsSchema),
    kit: () => readYaml(at('kit.yaml'), kitWordsSchema),
    promises: () => readYaml(at('promises.yaml'), promisesSchema),
    loudWords: () => readYaml(at('loud-words.yaml'), loudWordsSchema),
    avoidedWords: () => readYaml(at('avoided-words.yaml'), avoidedWordsSchema),
    guides: () => readFolder(join(folder, 'guides', locale), '.md', readGuide),
    search: () => readYaml(join(folder, 'search', `${locale}.yaml`), searchWordsSchema),
    queries: () => readQueries(locale, 'tuning', folder),
  });
}
