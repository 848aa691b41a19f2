process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

import { defineConfig } from 'astro/config';
import { readYaml } from './src/content/read-yaml.ts';
import { hosting } from './src/hosting/integration.ts';
import { plainImport } from './src/hosting/plain-import.ts';
import { preactOnServer } from './src/hosting/preact-on-server.ts';
import { siteSchema } from './src/schemas/site.ts';

const site = readYaml('content/site.yaml', siteSchema);

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [preactOnServer(), hosting(site)],
  vite: {
    plugins: [plainImport()],
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
