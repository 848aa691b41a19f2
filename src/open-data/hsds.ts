import type { Service } from '../domain/directory.ts';
import { groupBy } from '../domain/group-by.ts';
import type { HsdsAbout, HsdsService, HsdsTerm } from '../schemas/hsds.ts';
import { hsdsService, type Voice } from './hsds-service.ts';
import { taxonomies } from './hsds-terms.ts';
import { uuidOf } from './identify.ts';

/** Source of the addresses: the answer of a feed in the tests of the standard's own validator. */
const about: HsdsAbout = {
  version: 'HSDS-UK-3.0',
  profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
};

/** A list as HSDS pages it: one page that holds everything. */
const onOnePage = <Item>(contents: readonly Item[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});

/** The services that the export holds: those whose way to make contact is confirmed, or it would be called active. */
export const isExported = ({ status }: Pick<Service, 'status'>) => status === 'active';

/**
 * The directory as Open Referral UK 3.0, by the path below `/data/hsds/` without its ending: what the export says of
 * itself, its lists, and each service by its id.
 */
export function hsdsFiles(
  services: readonly Service[],
  voice: Omit<Voice, 'runs'>,
): Map<string, unknown> {
  const exported = services.filter(isExported);
  const runs = groupBy(exported, (service) => service.organization_name ?? '');
  const names = new Map([...runs].map(([name, own]) => [name, own.map((each) => each.name)]));
  const made = exported.map((service) => hsdsService(service, { ...voice, runs: names }));
  return new Map<string, unknown>([
    ['index', about],
    ['services', onOnePage(made)],
    ['taxonomies', onOnePage(taxonomyList())],
    ['taxonomy_terms', onOnePage(termList(made))],
    ['service_at_locations', onOnePage([])],
    ...made.map((service) => [`services/${service.id}`, service] as const),
  ]);
}

const taxonomyList = () =>
  Object.entries(taxonomies).map(([name, description]) => ({
    id: uuidOf('taxonomy', name),
    name,
    description,
  }));

/** Every term that a service has, each once. */
function termList(services: readonly HsdsService[]): HsdsTerm[] {
  const terms = services.flatMap(({ attributes }) => attributes.map((each) => each.taxonomy_term));
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}
