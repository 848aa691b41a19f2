/** Keeps a name or a number out of machine translation. Preact drops `translate={false}` without a word. */
export const untranslated: object = { translate: 'no' };

/** Attributes of what stands only in some nations, given as their elements; null is all of them. */
export function onlyIn(nations: string | null, name = ''): { class?: string; 'data-in'?: string } {
  const names = [name, nations].filter(Boolean).join(' ');
  return {
    ...(names ? { class: names } : {}),
    ...(nations ? { 'data-in': '' } : {}),
  };
}
