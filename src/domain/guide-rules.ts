import type { Visitor } from '../schemas/assessment.ts';
import { isForUnder18, type Service, serviceIn } from './directory.ts';
import { type Guide, namedIn, servicesOf } from './guide.ts';
import { picturesRoutes } from './picture-routes.ts';

const ages: Partial<Record<Visitor, 12 | 17>> = { 'under-13': 12, teenager: 17 };

/** The routing rules as far as a guide can break them. Each says what is wrong, or nothing. */
const rules: Record<string, (guide: Guide, services: ReadonlyMap<string, Service>) => string[]> = {
  R3: (guide, services) =>
    servicesOf(guide)
      .filter((id) => serviceIn(services, id).status !== 'active')
      .map((id) => `sends to "${id}", whose contact details are not confirmed`),
  R4: (guide, services) => {
    const { visitor } = guide;
    const age = ages[visitor] ?? 17;
    const hasChildline = guide.services.includes('childline');
    if (visitor === 'adult') return hasChildline ? ['offers Childline to an adult'] : [];
    const grown = servicesOf(guide).filter((id) => !isForUnder18(serviceIn(services, id), age));
    return [
      ...(visitor === 'anyone' ? [] : grown).map((id) => `sends somebody of that age to "${id}"`),
      ...(hasChildline ? [] : ['may be read by a child and does not offer Childline']),
    ];
  },
  R7: (guide) => {
    if (!guide.about.includes('pictures')) return [];
    const routes = picturesRoutes(guide.visitor);
    return servicesOf(guide).some((id) => routes.includes(id))
      ? []
      : ['is about pictures and gives no route to report or remove them at that age'];
  },
  D1: (guide, services) =>
    namedIn(guide, 'number')
      .filter((id) => serviceIn(services, id).phones.length === 0)
      .map((id) => `prints the number of "${id}", which has none`),
};

/**
 * What in a guide breaks a rule of the site, as `R4: …`; empty when all hold. Every service it names must
 * exist.
 */
export function brokenGuideRules(guide: Guide, services: ReadonlyMap<string, Service>): string[] {
  return Object.entries(rules).flatMap(([rule, check]) =>
    check(guide, services).map((problem) => `${rule}: ${problem}`),
  );
}
