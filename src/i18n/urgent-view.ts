import { urgentParts } from '../domain/urgent.ts';
import type { Translate } from './translator.ts';

/** The headings and sentences over the parts of the page for urgent help. */
export function viewUrgentParts(t: Translate) {
  return urgentParts.map(({ id, services }) => ({
    heading: id === 'now' ? null : t(`urgent.${id}`),
    text: id === 'not_now' || id === 'feelings' || id === 'young' ? t(`urgent.${id}_text`) : null,
    services,
  }));
}
