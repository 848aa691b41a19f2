import { join } from 'node:path';
import { ContentError, readYaml, readYamlFolder } from './content/read-yaml.ts';
import {
  assessmentWordProblems,
  danglingReferences,
  routingProblems,
  searchWordProblems,
  taxonomyWordProblems,
  unequalIds,
} from './content/soundness.ts';
import { publishedFacts, type Service } from './domain/directory.ts';
import { type Assessment, assessmentSchema } from './schemas/assessment.ts';
import { type BankHolidays, bankHolidaysSchema } from './schemas/bank-holidays.ts';
import { organizationSchema } from './schemas/organization.ts';
import { type ServiceFacts, serviceSchema } from './schemas/service.ts';
import { type Site, siteSchema } from './schemas/site.ts';
import { type Taxonomy, taxonomySchema } from './schemas/taxonomy.ts';
import {
  type AssessmentWords,
  assessmentWordsSchema,
  type PageWords,
  pagesWordsSchema,
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
  search: SearchWords;
  ui: UiWords;
}

/** All content, proved sound. `facts` holds what editors see; pages show `locales[…].services`. */
export interface Content {
  site: Site;
  taxonomy: Taxonomy;
  assessment: Assessment;
  bankHolidays: BankHolidays;
  facts: Map<string, ServiceFacts>;
  locales: { en: LocaleContent };
}

/**
 * Reads and joins the content folder.
 * Throws ContentError with one line a problem (file, id, remedy) when anything is not sound.
 */
export function loadContent(folder = 'content'): Content {
  const at = (...parts: string[]) => join(folder, ...parts);
  const problems: string[] = [];
  const read = <T>(load: () => T): T | undefined => {
    try {
      return load();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const stopOnProblems = () => {
    if (problems.length > 0) throw new ContentError(problems);
  };

  const site = read(() => readYaml(at('site.yaml'), siteSchema));
  const taxonomy = read(() => readYaml(at('taxonomy.yaml'), taxonomySchema));
  const assessment = read(() => readYaml(at('assessment.yaml'), assessmentSchema));
  const bankHolidays = read(() => readYaml(at('bank-holidays.yaml'), bankHolidaysSchema));
  const organizations = read(() => readYamlFolder(at('organizations'), organizationSchema));
  const serviceFiles = read(() => readYamlFolder(at('services'), serviceSchema));
  const words = read(() => readWords(folder, 'en'));
  stopOnProblems();
  if (
    !site ||
    !taxonomy ||
    !assessment ||
    !bankHolidays ||
    !organizations ||
    !serviceFiles ||
    !words
  ) {
    throw new Error('content was neither read nor refused');
  }

  const facts = new Map([...serviceFiles].map(([id, service]) => [id, { ...service, id }]));
  problems.push(
    ...danglingReferences(facts, organizations, taxonomy, assessment),
    ...unequalIds(
      at('locales/en/services.yaml'),
      'service',
      facts.keys(),
      Object.keys(words.services),
    ),
    ...assessmentWordProblems(at('locales/en/assessment.yaml'), assessment, words.assessment),
    ...taxonomyWordProblems(at('locales/en/taxonomy.yaml'), taxonomy, words.taxonomy),
    ...searchWordProblems(at('search/en.yaml'), words.search, facts, taxonomy),
  );
  stopOnProblems();

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
  problems.push(...routingProblems(assessment, services));
  stopOnProblems();
  return {
    site,
    taxonomy,
    assessment,
    bankHolidays,
    facts,
    locales: { en: { ...words, services } },
  };
}

function readWords(folder: string, locale: string) {
  const at = (name: string) => join(folder, 'locales', locale, name);
  return {
    services: readYaml(at('services.yaml'), servicesWordsSchema),
    assessment: readYaml(at('assessment.yaml'), assessmentWordsSchema),
    taxonomy: readYaml(at('taxonomy.yaml'), taxonomyWordsSchema),
    pages: readYaml(at('pages.yaml'), pagesWordsSchema),
    ui: readYaml(at('ui.yaml'), uiWordsSchema),
    search: readYaml(join(folder, 'search', `${locale}.yaml`), searchWordsSchema),
  };
}
