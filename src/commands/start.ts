import { createServer } from 'node:net';
import { createSiteServer } from '../hosting/server.ts';
import { buildSite } from './build.ts';
import { fail } from './fail.ts';
import { print } from './print.ts';

const defaultPort = 4321;

/** The port to serve on, from the environment's PORT. */
function choosePort(): number {
  const wanted = process.env['PORT'] ?? `${defaultPort}`;
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    fail(
      `PORT is "${wanted}", which is not a port: use a number from 1 to 65535, such as PORT=8080 npm start`,
    );
  }
  return port;
}

/** Why a port cannot be used, and what to do. */
function portProblem(port: number, error: NodeJS.ErrnoException): string {
  return error.code === 'EADDRINUSE'
    ? `Port ${port} is in use: stop the other program or choose another port, such as PORT=${port + 1} npm start`
    : `Port ${port} cannot be used: ${error.message}`;
}

/** Ends the program when the port is taken, before any time is spent on building. */
async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.once('error', (error) => fail(portProblem(port, error)));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

const port = choosePort();
await checkPort(port);
if (!process.argv.includes('--built')) await buildSite();
createSiteServer('dist')
  .once('error', (error) => fail(portProblem(port, error)))
  .listen(port, () => print(`Waymark is ready at http://localhost:${port}`));
