import type { Law } from '../schemas/law.ts';

/** The laws that are sure enough to show, with their ids, in the order of their file. */
export function sureLaws(law: Law): [id: string, entry: Law[string]][] {
  return Object.entries(law).filter(([, { confidence }]) => confidence === 'high');
}
