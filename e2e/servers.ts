import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { findProgram } from '../src/commands/debian.ts';
import { freePort } from '../src/commands/free-port.ts';

/** A web server that serves the built site with the configuration the build wrote for it. */
export interface RunningServer {
  url: string;
  /** What it printed so far. */
  printed: () => string;
  stop: () => void;
}

const site = resolve('dist');
const waits = 100;
const betweenWaits = 100;

/** Waits until a server answers. Throws with what it printed when it does not. */
async function answering(child: ChildProcess, url: string): Promise<RunningServer> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += data));
  for (let wait = 0; wait < waits; wait += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return { url, printed: () => text, stop: () => child.kill() };
    await new Promise((done) => setTimeout(done, betweenWaits));
  }
  child.kill();
  throw new Error(`no answer at ${url}: ${text}`);
}

const starters: Record<string, (program: string, port: number, folder: string) => ChildProcess> = {
  caddy: (program, port, folder) =>
    spawn(program, ['run', '--config', 'dist-server/Caddyfile', '--adapter', 'caddyfile'], {
      env: {
        ...process.env,
        HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
        WAYMARK_ADDRESS: `http://127.0.0.1:${port}`,
        WAYMARK_ROOT: site,
      },
    }),
  nginx: (program, port, folder) => {
    const server = readFileSync('dist-server/nginx.conf', 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root dist;', `root ${site};`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const main = `${user} daemon off; pid ${folder}/pid; error_log stderr warn; events {} http { ${paths.join(' ')} ${server} }`;
    writeFileSync(join(folder, 'nginx.conf'), main);
    return spawn(program, ['-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  },
};

/** Starts a server by its name on a free port. Throws when it is not installed. */
export async function startServer(name: 'caddy' | 'nginx'): Promise<RunningServer> {
  const program = findProgram(name);
  const start = starters[name];
  if (!program || !start) throw new Error(`${name} is not installed`);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), `waymark-${name}-`));
  return answering(start(program, port, folder), `http://127.0.0.1:${port}`);
}

/** A host that hands out the files of the site and sends none of its headers. */
export async function startPlainHost(): Promise<Pick<RunningServer, 'url' | 'stop'>> {
  const files = sirv(site, { dev: false, etag: false });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, done));
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}
