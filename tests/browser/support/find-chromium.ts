import { existsSync } from 'node:fs';
import { unpackChromium } from './unpack-chromium';

/** Where systems keep a browser, on those that the npm package is not built for. */
const OF_SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser that the tests drive: CHROMIUM_PATH, else the one inside an npm package, which is the same one on every machine and
 * made to run without a screen (a page costs it a quarter of what it costs a desktop's), else the system's. No browser has to be
 * downloaded from a host of its own.
 * @throws where there is none
 */
export async function findChromium(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (process.platform === 'linux' && process.arch === 'x64') return await unpackChromium();
  const found = OF_SYSTEM.find(existsSync);
  if (found) return found;
  throw new Error('No Chromium for the browser tests: say in CHROMIUM_PATH where one is.');
}
