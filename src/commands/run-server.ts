import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { findProgram } from './debian.ts';
import { freePort } from './free-port.ts';
import { untilAnswers } from './until-answers.ts';

/** A web server that serves the built site with the configuration the build wrote for it. */
export interface RunningServer {
  url: string;
  /** Its address without HTTPS; the same as `url` where that has none. */
  plainUrl: string;
  /** Where tor would hand its visitors to, when the configuration has an onion address. */
  onionUrl: string;
  pid: number;
  /** What it printed so far. */
  printed: () => string;
  stop: () => void;
}

/** A certificate of its own for 127.0.0.1, and its key: paths of files. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** Where a server is to answer, and where it may write. */
interface Place {
  port: number;
  plainPort: number;
  folder: string;
  config: string;
  tls: Certificate | undefined;
}

const site = resolve('dist');
/** Waits until a server answers. Throws with what it printed when it does not. */
async function answering(
  child: ChildProcess,
  { url, plainUrl, onionUrl }: Pick<RunningServer, 'url' | 'plainUrl' | 'onionUrl'>,
): Promise<RunningServer> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += data));
  const server = { url, plainUrl, onionUrl, pid: child.pid ?? 0, printed: () => text };
  if (await untilAnswers(plainUrl, () => true)) return { ...server, stop: () => child.kill() };
  child.kill();
  throw new Error(`no answer at ${plainUrl}: ${text}`);
}

/** Makes a certificate like those of Let's Encrypt and trusts it in this process. Throws when openssl is not installed. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-certificate-'));
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const kind = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1';
  const names = '-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1';
  const args = [...kind.split(' '), ...names.split(' '), '-keyout', key, '-out', certificate];
  execFileSync('openssl', args, { stdio: 'ignore' });
  setDefaultCACertificates([...getCACertificates(), readFileSync(certificate, 'utf8')]);
  return { certificate, key };
}

const starters: Record<string, (program: string, place: Place) => ChildProcess> = {
  caddy: (program, { port, plainPort, folder, config, tls }) => {
    const file = join(folder, 'Caddyfile');
    const own = `\ttls ${tls?.certificate} ${tls?.key}`;
    const text = config
      .replace('admin off', `admin off\n\thttp_port ${plainPort}\n\thttps_port ${port}`)
      .replace(/^\{\$WAYMARK_ADDRESS.*/m, (line) => (tls ? `${line}\n${own}` : line));
    writeFileSync(file, text);
    return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], {
      env: {
        ...process.env,
        HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
        WAYMARK_ADDRESS: `${tls ? 'https' : 'http'}://127.0.0.1:${tls ? port : plainPort}`,
        WAYMARK_ROOT: site,
      },
    });
  },
  nginx: (program, { port, plainPort, folder, config, tls }) => {
    const secure = `listen 127.0.0.1:${port} ssl; ssl_certificate ${tls?.certificate}; ssl_certificate_key ${tls?.key};`;
    const server = config
      .replace('listen 80;', `listen 127.0.0.1:${plainPort}; ${tls ? secure : ''}`)
      .replace('root dist;', `root ${site};`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const main = `${user} daemon off; worker_processes auto; pid ${folder}/pid; error_log stderr warn; events {} http { ${paths.join(' ')} ${server} }`;
    writeFileSync(join(folder, 'nginx.conf'), main);
    return spawn(program, ['-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  },
};

const builtConfig = (name: 'caddy' | 'nginx') =>
  readFileSync(`dist-server/${name === 'caddy' ? 'Caddyfile' : 'nginx.conf'}`, 'utf8');

/**
 * Starts a server by its name on free ports with the configuration of the build or another, with HTTPS when it
 * is given a certificate. Throws when it is not installed.
 */
export async function startServer(
  name: 'caddy' | 'nginx',
  tls?: Certificate,
  config = builtConfig(name),
): Promise<RunningServer> {
  const program = findProgram(name);
  const start = starters[name];
  if (!program || !start) throw new Error(`${name} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), `waymark-${name}-`));
  const [port, plainPort, onionPort] = [await freePort(), await freePort(), await freePort()];
  const text = config.replaceAll(':8081', `:${onionPort}`);
  const child = start(program, { port, plainPort, folder, config: text, tls });
  const plainUrl = `http://127.0.0.1:${plainPort}`;
  const url = tls ? `https://127.0.0.1:${port}` : plainUrl;
  return answering(child, { url, plainUrl, onionUrl: `http://127.0.0.1:${onionPort}` });
}
