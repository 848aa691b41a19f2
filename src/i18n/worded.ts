/** What was found under an id. Throws when there is nothing. */
export function worded<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`"${id}" stands in the content without words`);
  return found;
}
