import { v5 } from 'uuid';

/**
 * The namespace of all ids of this site's open data, drawn once. It never changes, or every id would, and does not
 * depend on where the site is.
 */
const namespace = 'f6b0c12a-0121-45a7-adaa-97db90de9f05';

/**
 * The id that HSDS wants for a thing, a UUID of version 5 (RFC 9562): the same in every build for the same names.
 * `kind` is the name of the standard's table, `names` are what tells one thing of that kind from the others.
 */
export function uuidOf(kind: string, ...names: string[]): string {
  return v5([kind, ...names].join('/'), namespace);
}
