import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../src/commands/listen.ts';
import { createSiteServer } from '../src/hosting/server.ts';
import { neutral as exitUrl } from './site.ts';

/** The built site, and what answers for everybody else, for a browser whose requests nothing else can catch. */
export interface World {
  site: string;
  /** Answers as the neutral page where the way out leads, and as a proxy for all other hosts. */
  outside: string;
  neutral: string;
  /** What was asked of anybody else, and the page it said it came from. */
  asked: { url: string; from: string }[];
  stop: () => void;
}

/** The built site in a folder of its own, whose way out leads elsewhere. */
function copySite(neutral: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-world-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const page = join(folder, file);
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll(exitUrl, neutral));
  }
  return folder;
}

/** Starts both servers on free ports. The page of everybody else says in its title whether script runs. */
export async function startWorld(): Promise<World> {
  const asked: World['asked'] = [];
  const others = createServer(({ url = '', headers }, response) => {
    asked.push({ url, from: headers.referer ?? 'nowhere' });
    response.setHeader('Content-Type', 'text/html');
    response.end('<title>Sunny</title><script>document.title = "Script runs"</script>');
  }).on('connect', ({ url = '' }, socket) => {
    asked.push({ url, from: 'a closed line' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const outside = await listen(others);
  const neutral = `${outside}/weather`;
  const folder = copySite(neutral);
  const site = createSiteServer(folder);
  return {
    site: await listen(site),
    outside,
    neutral,
    asked,
    stop: () => {
      for (const server of [site, others]) server.close().closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
