import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const PACKAGE = path.resolve('node_modules/@sparticuz/chromium/package.json');
const CACHE = path.resolve('node_modules/.cache/chromium');
/** Longer than it takes to unpack. */
const LONGEST_MS = 10 * 60_000;
/** Where the package believes that it was unpacked to. */
const FONTS_OF_PACKAGE = '<dir>/tmp/fonts</dir>';

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, its shared libraries and its typefaces, once for each of its versions. The package
 * itself would unpack it into the temporary folder, for whoever comes first, and take what it finds there under its names for whole.
 * @returns the path of the program: lib and typefaces beside it, as chromium-options.ts tells the browser
 */
export async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = path.join(CACHE, version);
  if (!existsSync(folder)) await unpackInto(folder);
  return path.join(folder, 'chromium');
}

async function unpackInto(folder: string): Promise<void> {
  process.stdout.write('The browser for the tests is unpacked, which takes some seconds …\n');
  mkdirSync(CACHE, { recursive: true });
  removeOthers();
  const part = mkdtempSync(path.join(CACHE, 'part-'));
  await inflateInto(part);
  const fonts = path.join(part, 'fonts/fonts.conf');
  writeFileSync(
    fonts,
    readFileSync(fonts, 'utf8').replace(FONTS_OF_PACKAGE, '<dir prefix="relative">.</dir>'),
  );
  // Whoever runs the tests next may be another user.
  for (const own of [part, path.join(part, 'chromium')]) chmodSync(own, 0o755);
  try {
    // Whole, or not there.
    renameSync(part, folder);
  } catch (error) {
    // Two that unpack at once make the same, and the second has nothing to add.
    rmSync(part, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** What former versions left, and what was killed half way: 200 MB each. Another run may be unpacking just now. */
function removeOthers(): void {
  for (const other of readdirSync(CACHE).map((name) => path.join(CACHE, name))) {
    const isAtWork =
      path.basename(other).startsWith('part-') && Date.now() - statSync(other).mtimeMs < LONGEST_MS;
    if (!isAtWork) rmSync(other, { recursive: true, force: true });
  }
}

/** The package takes the temporary folder of the moment, and its libraries only for one system. */
async function inflateInto(folder: string): Promise<void> {
  const set = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  // These it sets itself.
  const names = [...Object.keys(set), 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME'];
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, set);
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
