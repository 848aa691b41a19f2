import { join } from 'node:path';
import { avoidedWordProblems } from './content/avoided-words.ts';
import { contentFiles } from './content/content-files.ts';
import { easyProblems } from './content/easy-soundness.ts';
import { guideProblems } from './content/guide-soundness.ts';
import { kitProblems } from './content/kit-soundness.ts';
import { lawProblems } from './content/law-soundness.ts';
import {
  spokenProblems,
  translationProblems,
  unequalFiles,
  wordProblems,
} from './content/locale-soundness.ts';
import { guidesFolder, readSource, readWords, type Words } from './content/read-words.ts';
import { ContentError, readAll, readYaml, readYamlFolder } from './content/read-yaml.ts';
import { closedProblems, serviceProblems } from './content/service-soundness.ts';
import { assessmentProblems } from './content/soundness.ts';
import { sumsOf } from './content/translation.ts';
import { publishedFacts, type Service } from './domain/directory.ts';
import type { Guide } from './domain/guide.ts';
import { inEveryLocale, type Locale, sourceLocale, translations } from './domain/locale.ts';
import type { Assessment } from './schemas/assessment.ts';
import type { BankHolidays } from './schemas/bank-holidays.ts';
import type { Easy } from './schemas/easy.ts';
import type { Kit, KitWords } from './schemas/kit.ts';
import type { Law } from './schemas/law.ts';
import type { Organization } from './schemas/organization.ts';
import type { ServiceFacts } from './schemas/service.ts';
import type { Site } from './schemas/site.ts';
import type { Taxonomy } from './schemas/taxonomy.ts';
import type { DataWords, LawWords } from './schemas/words.ts';

/** Everything the site says in one language, joined with the facts. */
export interface LocaleContent extends Omit<Words, 'services'> {
  services: Map<string, Service>;
  /** Pages of prose, in the order of their list; those that are not translated are the source's. */
  guides: Map<string, Guide>;
}

/** All content, proved sound. `facts` holds what editors see; pages show `locales[…].services`. */
export interface Content {
  site: Site;
  /** The addresses of all pages in the source language. */
  addresses: string[];
  taxonomy: Taxonomy;
  assessment: Assessment;
  bankHolidays: BankHolidays;
  law: Law;
  kit: Kit;
  facts: Map<string, ServiceFacts>;
  /** Words that stand in the source language alone. */
  source: { law: LawWords; kit: KitWords; data: DataWords; easy: Easy };
  locales: Record<Locale, LocaleContent>;
}

/**
 * Reads and joins the content folder.
 * Throws ContentError with one line a problem (file, id, remedy) when anything is not sound.
 */
export function loadContent(folder = 'content'): Content {
  const at = (...parts: string[]) => join(folder, ...parts);
  const read = readAll({
    site: () => readYaml(at('site.yaml'), contentFiles.site.schema),
    addresses: () => readYaml(at('addresses.yaml'), contentFiles.addresses.schema),
    taxonomy: () => readYaml(at('taxonomy.yaml'), contentFiles.taxonomy.schema),
    assessment: () => readYaml(at('assessment.yaml'), contentFiles.assessment.schema),
    bankHolidays: () => readYaml(at('bank-holidays.yaml'), contentFiles['bank-holidays'].schema),
    law: () => readYaml(at('law.yaml'), contentFiles.law.schema),
    kit: () => readYaml(at('kit.yaml'), contentFiles.kit.schema),
    organizations: () => readYamlFolder(at('organizations'), contentFiles.organization.schema),
    serviceFiles: () => readYamlFolder(at('services'), contentFiles.service.schema),
    source: () => readSource(folder),
    words: () => readAll(inEveryLocale((locale) => () => readWords(folder, locale))),
  });
  const { taxonomy, assessment, law, kit, organizations, serviceFiles, source, words } = read;
  const { site, addresses, bankHolidays } = read;

  const facts = new Map([...serviceFiles].map(([id, service]) => [id, { ...service, id }]));
  const names = [...facts.values()].flatMap((each) => [each.name, ...each.alternate_names]);
  const known = { facts, taxonomy, assessment };
  stopOn([
    ...serviceProblems(facts, organizations, taxonomy),
    ...closedProblems(facts),
    ...assessmentProblems(assessment, facts),
    ...wordProblems(folder, sourceLocale, words[sourceLocale], known),
  ]);

  const speak = (locale: Locale) =>
    joined(locale, words[locale], facts, organizations, source.guides);
  const spoken = speak(sourceLocale);
  const { services } = spoken;
  const voice = { ...words[sourceLocale], names };
  stopOn([
    ...spokenProblems(folder, sourceLocale, words[sourceLocale], assessment, services, names),
    ...guideProblems(guidesFolder(folder, sourceLocale), {
      ...voice,
      ...source,
      taxonomy,
      services,
      law,
    }),
    ...kitProblems(at('locales/en/kit.yaml'), kit, source.kit, services),
    ...lawProblems(at('locales/en/law.yaml'), law, source.law),
    ...easyProblems(folder, source.easy, { ...voice, assessment, services }),
    ...(['law', 'kit', 'data'] as const).flatMap((name) =>
      avoidedWordProblems(at(`locales/en/${name}.yaml`), source[name], voice),
    ),
  ]);

  // Translations come after their source: what is wrong there is mended there first.
  const origin = { words: words[sourceLocale], sums: sumsOf(words[sourceLocale], source.guides) };
  stopOn([
    ...unequalFiles(folder, sourceLocale, words[sourceLocale], words[sourceLocale]),
    ...translations.flatMap((locale) => [
      ...wordProblems(folder, locale, words[locale], known),
      ...translationProblems(folder, locale, words[locale], { ...origin, guides: source.guides }),
    ]),
  ]);
  const content = inEveryLocale((locale) => (locale === sourceLocale ? spoken : speak(locale)));
  stopOn(
    translations.flatMap((locale) =>
      spokenProblems(folder, locale, words[locale], assessment, content[locale].services, names),
    ),
  );
  return {
    site,
    addresses,
    taxonomy,
    assessment,
    bankHolidays,
    law,
    kit,
    facts,
    source,
    locales: content,
  };
}

/** The words of a locale with the facts they speak of. */
function joined(
  locale: Locale,
  words: Words,
  facts: ReadonlyMap<string, ServiceFacts>,
  organizations: ReadonlyMap<string, Organization>,
  sourceGuides: ReadonlyMap<string, Guide>,
): LocaleContent {
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
  const guides = new Map(
    [...sourceGuides].map(([id, guide]) => {
      const translated = words.guideWords.get(id);
      return [id, translated ? { ...guide, ...translated, locale } : guide];
    }),
  );
  return { ...words, services, guides };
}

function stopOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}
