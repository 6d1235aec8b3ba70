import { existsSync } from 'node:fs';
import path from 'node:path';

const FLAGS = [
  // Tests may run as root or in a container, where Chromium has no sandbox. They open our own pages only.
  '--no-sandbox',
  '--disable-gpu',
  // The map is drawn by WebGL, here in software.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * How tests and the bench start Chromium.
 * @param program its path, once it is known; one that was unpacked from a package has its libraries and typefaces beside it
 */
export function chromiumOptions(program: string | undefined) {
  if (!program) return { args: FLAGS };
  const beside = path.dirname(program);
  const libraries = path.join(beside, 'al2023/lib');
  if (!existsSync(libraries)) return { args: FLAGS, executablePath: program };
  const LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH, FONTCONFIG_PATH: path.join(beside, 'fonts') };
  return { args: FLAGS, executablePath: program, env };
}
