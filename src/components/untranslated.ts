/** Keeps a name or a number out of machine translation. Preact drops `translate={false}` without a word. */
export const untranslated: object = { translate: 'no' };
