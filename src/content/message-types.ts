import { textsIn } from './avoided-words.ts';

const pluralOf = /^(.+)_(one|other)$/;

/**
 * The interface strings as TypeScript: every key with the names of its placeholders, so that a wrong key or a
 * forgotten value does not compile. Keys with plural forms stand under their common name.
 */
export function messageTypes(ui: unknown): string {
  const texts = new Map(textsIn(ui));
  const isPlural = (key: string) => {
    const [, family] = pluralOf.exec(key) ?? [];
    return texts.has(`${family}_one`) && texts.has(`${family}_other`);
  };
  const line = (key: string, text: string) => {
    const names = [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => `'${name}'`))];
    return `  '${key}': ${names.join(' | ') || 'never'};`;
  };
  const lines = [...texts].filter(([key]) => !isPlural(key)).map(([key, text]) => line(key, text));
  const plural = [...texts]
    .filter(([key]) => isPlural(key) && key.endsWith('_other'))
    .map(([key, text]) => line(key.replace(/_other$/, ''), text));
  return [
    '/* Made from content/locales/en/ui.yaml by `npm run translations`. */',
    '',
    '/** Interface strings, each with the names of its placeholders. */',
    'export interface Messages {',
    ...lines,
    '}',
    '',
    '/** Interface strings that have plural forms. */',
    'export interface PluralMessages {',
    ...plural,
    '}',
    '',
  ].join('\n');
}
