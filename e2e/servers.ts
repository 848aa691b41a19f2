import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { listen } from '../src/commands/listen.ts';
import { fileOf } from './site.ts';

/** A server that is not as a host should be. */
export interface OddServer {
  url: string;
  /** Breaks off every connection that is open. */
  breakOff: () => void;
  stop: () => void;
}

async function listening(server: Server): Promise<OddServer> {
  const url = await listen(server);
  const breakOff = () => server.closeAllConnections();
  const stop = () => {
    server.close();
    breakOff();
  };
  return { url, breakOff, stop };
}

/** Starts a server that hands out the files of a folder and sends none of our headers. */
export function startPlainHost(folder = 'dist'): Promise<OddServer> {
  const files = sirv(resolve(folder), { dev: false, etag: false });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  return listening(server);
}

/** Starts a server that sends so many bytes of every compressed page and no more. */
export function startBreakingServer(encoding: 'br' | 'gz', bytes: number): Promise<OddServer> {
  const server = createServer(({ url = '' }, response) => {
    const file = fileOf(url);
    const body = readFileSync(`dist/${file}.${encoding}`);
    response.writeHead(200, {
      'Content-Type': file.endsWith('.html') ? 'text/html' : 'text/javascript',
      'Content-Encoding': encoding.replace('gz', 'gzip'),
      'Content-Length': body.length,
    });
    if (body.length <= bytes) response.end(body);
    else response.write(body.subarray(0, bytes));
  });
  return listening(server);
}
