import type { Plugin } from 'vite';

/**
 * Makes `import()` in scripts the browser's own. Vite wraps it in a helper that preloads; this site
 * preloads nothing, and the helper would be one more request.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
