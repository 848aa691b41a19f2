import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printBom } from './bom.ts';
import { printCaddyfile } from './caddy.ts';
import { compressFiles } from './compress.ts';
import { listFiles } from './file-list.ts';
import {
  folderRules,
  onionHome,
  policyMeta,
  printHeadersFile,
  responseHeaders,
} from './headers.ts';
import { printNginx } from './nginx.ts';
import { writeOffline } from './offline.ts';
import { printRedirects } from './redirects.ts';
import { addPolicy, hashInline, sealScripts, sortScripts } from './seal.ts';
import { printSecurity, securityFile } from './security-text.ts';
import { printSums, sumsFile, sumsOf } from './sums.ts';

/** One style for all pages, and one for each kind of page: more would mean that a page brings its own. */
const mostInlineStyles = 12;

/** The script of the offline edition. */
const offlineEntry = 'src/components/offline.ts';

/** Where the configurations of servers are written, beside the site. */
const serverFolder = 'dist-server';

/** What a deployment says of itself. */
interface Deployment {
  onion_url?: string | undefined;
  report_email: string;
  /** A date `YYYY-MM-DD`. */
  security_expires: string;
}

/** Files for whoever checks the site. */
const filesToCheck = [`/${sumsFile}`, `/${securityFile}`, '/sitemap.xml'];

/**
 * Seals the built pages (integrity, policy), compresses all files and writes the headers a host must send, with
 * the site's onion address if it has one. Beside the site it writes what servers and auditors need.
 */
export function hosting({
  onion_url: onion,
  report_email,
  security_expires,
}: Deployment): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config }) => {
        for (const file of globSync('content/**/*.{yaml,md}', { cwd: config.root })) {
          addWatchFile(new URL(file, config.root));
        }
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeOffline(folder, offlineEntry);
        const scripts = globSync('**/*.js', { cwd: folder }).sort();
        const codes = new Map(
          scripts.map((script) => [`/${script}`, readFileSync(join(folder, script))]),
        );
        const files = globSync('**/*.html', { cwd: folder, exclude: ['offline/**'] }).sort();
        const built = files.map((file) => readFileSync(join(folder, file), 'utf8'));
        const sorted = sortScripts(codes, built);
        const pages = built.map((html) =>
          listFiles(sealScripts(html, sorted), codes, filesToCheck),
        );
        const hashes = hashInline(pages);
        if (hashes.styles.length > mostInlineStyles) {
          throw new Error(
            `the pages hold ${hashes.styles.length} different inline styles, more than ${mostInlineStyles}`,
          );
        }
        pages.forEach((html, index) => {
          writeFileSync(
            join(folder, files[index] ?? ''),
            addPolicy(html, policyMeta(hashInline([html]))),
          );
        });
        const headers = responseHeaders(hashes);
        writeFileSync(
          join(folder, '_headers'),
          printHeadersFile([
            { at: '/*', headers: [...headers, ...onionHome(onion)] },
            ...folderRules,
          ]),
        );
        const lists = globSync('data/**/*.json', { cwd: folder }).sort();
        writeFileSync(join(folder, '_redirects'), printRedirects(lists));
        mkdirSync(join(folder, dirname(securityFile)), { recursive: true });
        writeFileSync(join(folder, securityFile), printSecurity(report_email, security_expires));
        await compressFiles(folder);
        writeFileSync(join(folder, sumsFile), printSums(sumsOf(folder)));
        const servers = join(folder, '..', serverFolder);
        mkdirSync(servers, { recursive: true });
        writeFileSync(join(servers, 'Caddyfile'), printCaddyfile(headers, onion));
        writeFileSync(join(servers, 'nginx.conf'), printNginx(headers, onion));
        writeFileSync(join(servers, 'bom.json'), printBom(join(folder, '..')));
      },
    },
  };
}
