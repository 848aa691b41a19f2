import { type PublishedFacts, publishedFacts } from '../domain/directory.ts';
import { shownFields } from '../domain/shown-fields.ts';
import { whenClosedProblems } from '../domain/when-closed.ts';
import type { ServiceFacts } from '../schemas/service.ts';
import type { Taxonomy } from '../schemas/taxonomy.ts';
import type { ServiceWords } from '../schemas/words.ts';

/** What is wrong with the references and flags of services, one line each: file, id, remedy. */
export function serviceProblems(
  services: ReadonlyMap<string, ServiceFacts>,
  organizations: ReadonlyMap<string, unknown>,
  taxonomy: Taxonomy,
): string[] {
  return [...services].flatMap(([id, service]) => {
    const file = `content/services/${id}.yaml`;
    const unknownId = (
      kind: string,
      known: (id: string) => boolean,
      used: readonly string[],
      where: string,
    ) =>
      used
        .filter((usedId) => !known(usedId))
        .map(
          (usedId) =>
            `${file}: ${kind} "${usedId}" does not exist: add it to ${where} or correct the id`,
        );
    const organization = service.organization === null ? [] : [service.organization];
    return [
      ...unknownId(
        'organization',
        (id) => organizations.has(id),
        organization,
        'content/organizations',
      ),
      ...unknownId(
        'topic',
        (id) => taxonomy.topics.includes(id),
        service.topics,
        'content/taxonomy.yaml',
      ),
      ...unknownId(
        'audience',
        (id) => taxonomy.audiences.includes(id),
        service.audiences,
        'content/taxonomy.yaml',
      ),
      ...unknownId('instead', (id) => services.has(id), service.instead, 'content/services'),
      ...unknownId(
        'when_closed',
        (id) => services.has(id),
        service.when_closed,
        'content/services',
      ),
      ...(service.publish.contact && service.sources.length === 0
        ? [
            `${file}: sources are empty but its contact details are shown: add a source or set publish.contact to false`,
          ]
        : []),
      ...(service.publish.contact === (service.status === 'active')
        ? []
        : [
            `${file}: status is "${service.status}" but publish.contact is ${service.publish.contact}: make them agree`,
          ]),
      ...service.changes
        .filter(({ date }) => date > service.assured_date)
        .map(
          ({ date }) =>
            `${file}: changes has ${date}, which is after assured_date: set assured_date to the day you checked, at least ${date}`,
        ),
      ...unsourcedFields(file, service),
    ];
  });
}

/** Facts that a page would show though no source of the service names them, one line each. */
function unsourcedFields(file: string, service: ServiceFacts): string[] {
  const sourced = new Set(service.sources.flatMap(({ fields }) => fields));
  return shownFields(publishedFacts(service))
    .filter((field) => !sourced.has(field))
    .map(
      (field) =>
        `${file}: shows "${field}" but no source names it in fields: add the source or take the fact out`,
    );
}

/** What to show while a service is closed, where that is missing or would not help, one line each. */
export function closedProblems(services: ReadonlyMap<string, ServiceFacts>): string[] {
  const published = new Map<string, PublishedFacts>(
    [...services].map(([id, facts]) => [id, publishedFacts(facts)]),
  );
  return [...published].flatMap(([id, service]) =>
    whenClosedProblems(service, published).map((line) => `content/services/${id}.yaml: ${line}`),
  );
}

/** Answers of privacy labels that need a sentence and have none, or have one about nothing, one line each. */
export function labelWordProblems(
  file: string,
  services: ReadonlyMap<string, ServiceFacts>,
  words: Readonly<Record<string, ServiceWords>>,
): string[] {
  return [...services].flatMap(([id, { privacy }]) => {
    const spoken = words[id];
    if (!spoken) return [];
    return (Object.keys(privacy) as (keyof typeof privacy)[]).flatMap((line) => {
      const answer = privacy[line];
      const isWorded = spoken.conditions[line] !== undefined;
      const needsWords = answer === 'depends' || (line === 'passed_on' && answer !== 'unknown');
      if (needsWords && !isWorded) {
        return [
          `${file}: service "${id}" answers "${answer}" to privacy.${line} without saying more: add ${id}.conditions.${line}`,
        ];
      }
      return answer === 'unknown' && isWorded
        ? [
            `${file}: service "${id}" has conditions.${line}, but privacy.${line} is "unknown" in the facts: set the answer or remove the words`,
          ]
        : [];
    });
  });
}
