import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, or undefined; CHROMIUM_PATH names another place. */
export const chromiumPath = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], ...places].find((path) => path !== undefined && existsSync(path));

/** Options for a browser test: skipped, out loud, where there is no Chromium; in CI that is a failure. */
export function needsChromium(): { skip: string | false } {
  if (chromiumPath() !== undefined) return { skip: false };
  if (process.env['CI'] !== undefined)
    throw new Error('Chromium is missing, and CI needs it: apt-get install -y chromium');
  return { skip: 'needs Chromium: sudo apt-get install -y chromium' };
}

/** Keeps the browser quiet and off the network, also as root in a container. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
