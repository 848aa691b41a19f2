import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { freePort } from '../src/commands/free-port.ts';

/** A host that hands out the files of the site and sends none of its headers. */
export interface PlainHost {
  url: string;
  stop: () => void;
}

/** Starts one for a folder, the built site unless another is named. */
export async function startPlainHost(folder = 'dist'): Promise<PlainHost> {
  const files = sirv(resolve(folder), { dev: false, etag: false });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, done));
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}
