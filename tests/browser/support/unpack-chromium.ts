import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.resolve('node_modules/@sparticuz/chromium/package.json');
const CACHE = path.resolve('node_modules/.cache/chromium');
/** Where the package believes that it was unpacked to. */
const FONTS_OF_PACKAGE = '/tmp/fonts';

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, its shared libraries and its typefaces, once for each of its versions, and tells the
 * browsers that are started from here where those are. The package itself would unpack it into the temporary folder, for
 * whoever comes first, and take what it finds there under its names for whole.
 * @returns the path of the program
 */
export async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = path.join(CACHE, version);
  if (!existsSync(folder)) await unpackInto(folder);
  process.env.FONTCONFIG_PATH ??= path.join(folder, 'fonts');
  const libraries = path.join(folder, 'al2023/lib');
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return path.join(folder, 'chromium');
}

async function unpackInto(folder: string): Promise<void> {
  process.stdout.write('The browser for the tests is unpacked, which takes some seconds …\n');
  mkdirSync(CACHE, { recursive: true });
  const part = mkdtempSync(path.join(CACHE, 'part-'));
  try {
    await inflateInto(part);
    const fonts = path.join(part, 'fonts/fonts.conf');
    const moved = readFileSync(fonts, 'utf8').replaceAll(FONTS_OF_PACKAGE, path.join(folder, 'fonts'));
    writeFileSync(fonts, moved);
    // Whole, or not there. Two that unpack at once make the same, and the second has nothing to add.
    if (!existsSync(folder)) renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** The package takes the temporary folder of the moment, and its libraries only for one system. */
async function inflateInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
