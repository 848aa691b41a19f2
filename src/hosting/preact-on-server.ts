import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Astro's Preact integration without its client renderer. No page uses `client:*` (it needs inline
 * scripts, which the policy forbids), so the renderer's chunks would be built for nobody.
 */
export function preactOnServer(): AstroIntegration {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ clientEntrypoint: _unused, ...renderer }) =>
            options.addRenderer(renderer),
        }),
    },
  };
}
