process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

import { defineConfig } from 'astro/config';
import { hosting } from './src/hosting/integration.ts';
import { plainImport } from './src/hosting/plain-import.ts';
import { preactOnServer } from './src/hosting/preact-on-server.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [preactOnServer(), hosting()],
  vite: {
    plugins: [plainImport()],
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
