import { findChromium, findFirefox } from './browser.ts';
import { canInstall, findProgram, install } from './debian.ts';
import { findWebkit } from './webkit.ts';

/** Whether what the tests start is here, by the Debian package that brings it. */
const isHere: Readonly<Record<string, () => boolean>> = {
  chromium: () => findChromium() !== undefined,
  'firefox-esr': () => findFirefox() !== undefined,
  'webkit2gtk-driver': () => findWebkit() !== undefined,
  xvfb: () => findProgram('Xvfb') !== undefined,
  wget: () => findProgram('wget') !== undefined,
  caddy: () => findProgram('caddy') !== undefined,
  nginx: () => findProgram('nginx') !== undefined,
  openssl: () => findProgram('openssl') !== undefined,
};

/**
 * Installs what the tests start and is missing, in one go, on Debian as root, and says in a line why when
 * it could not. Elsewhere it does nothing: tests of what is missing are skipped by name.
 */
export function installPrograms(): string | undefined {
  const missing = () => Object.keys(isHere).filter((name) => !isHere[name]?.());
  const packages = missing();
  if (packages.length === 0 || !canInstall()) return undefined;
  const problem = install(packages);
  const left = missing();
  return left.length > 0 ? (problem ?? `apt-get brought no ${left.join(', ')}`) : undefined;
}
