import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../src/commands/free-port.ts';
import { untilAnswers } from '../src/commands/until-answers.ts';
import { findWebkit } from '../src/commands/webkit.ts';

/** A screen nobody sees with a driver of WebKit on it. */
export interface RunningWebkit {
  /** The address of the driver. */
  url: string;
  /** The path of the browser. */
  browser: string;
  stop: () => Promise<void>;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** The number of the screen, once it is there. */
async function screenOf(child: ChildProcess): Promise<string> {
  const [number] = await Promise.race([
    once(child.stdio[3] as NodeJS.ReadableStream, 'data'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}`))),
  ]);
  return `:${`${number}`.trim()}`;
}

/** Starts a screen and a driver on free ports. Throws when WebKit is not installed or does not start. */
export async function startWebkit(): Promise<RunningWebkit> {
  const programs = findWebkit();
  if (!programs) throw new Error('WebKitGTK is not installed');
  const home = mkdtempSync(join(tmpdir(), 'waymark-webkit-'));
  // A screen that resets when its last window closes turns away a browser that comes in that moment.
  const options = [
    '-displayfd',
    '3',
    '-noreset',
    '-nolisten',
    'tcp',
    '-screen',
    '0',
    '1280x900x24',
  ];
  const screen = spawn(programs.screen, options, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const children = [screen];
  const stop = async () => {
    for (const child of children) await end(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const folders = ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'];
    const env = {
      ...process.env,
      ...Object.fromEntries(folders.map((name) => [name, home])),
      DISPLAY: await screenOf(screen),
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    children.unshift(spawn(programs.driver, [`--port=${port}`], { stdio: 'ignore', env }));
    if (!(await untilAnswers(`${url}/status`, ({ ok }) => ok)))
      throw new Error(`no driver of WebKit at ${url}`);
    return { url, browser: programs.browser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens the browser. It asks a proxy for all but the site, and its pages run script only if they may. */
export function openBrowser(
  { url, browser }: RunningWebkit,
  proxy: string,
  hasScript: boolean,
  pageLoadStrategy: 'normal' | 'none',
): Promise<WebDriver> {
  const args = [
    '--automation',
    `--proxy=${proxy}`,
    '--ignore-host=localhost',
    `--enable-javascript=${hasScript}`,
  ];
  return new Builder()
    .usingServer(url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      pageLoadStrategy,
      'webkitgtk:browserOptions': { binary: browser, args },
    })
    .build();
}
