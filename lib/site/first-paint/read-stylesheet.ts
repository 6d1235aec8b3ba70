import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where Next serves the styles of its build; the rest of the path is one file's name, with its hash. */
const BUILT = /^\/_next\/(static\/chunks\/[\w.~-]+\.css)$/;

/**
 * Reads the stylesheets of one build, each from disk once.
 * @param buildFolder Next's `.next`
 */
export function stylesheetReader(buildFolder: string): (sitePath: string) => string | null {
  const kept = new Map<string, string>();
  return (sitePath) => {
    const known = kept.get(sitePath);
    if (known !== undefined) return known;
    const file = BUILT.exec(sitePath)?.[1];
    const css = file === undefined ? null : readIfThere(path.join(buildFolder, file));
    // Only names that the build has are kept: whatever else a page may name must not fill the memory.
    if (css !== null) kept.set(sitePath, css);
    return css;
  };
}

/** A style's end inside a style (in a string or a comment) would end the page's: such a file stays a file. */
function readIfThere(file: string): string | null {
  try {
    const css = readFileSync(file, 'utf8');
    return /<\/style/i.test(css) ? null : css;
  } catch {
    return null;
  }
}
