import { readdirSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_CSV_PATH, LEDGER_JSON_PATH } from '@/lib/disclosure/ledger/ledger-paths';

/** The server's other name for a file, what needs no directory, and what counts its own requests and says when nothing answers. */
const NO_PAGES = new Set(['/favicon.ico', '/robots.txt', LEDGER_CSV_PATH, LEDGER_JSON_PATH]);
const LISTING_MAP = /^\/facilities\/[^/]+\/map\.svg$/;

let files: ReadonlySet<string> | null = null;

/** The files of `public/` by their addresses. The server too looks for them once: one that is added later is not served. */
function publicFiles(): ReadonlySet<string> {
  files ??= new Set(
    readdirSync(path.join(process.cwd(), 'public'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => toAddress(path.join(parentPath, name))),
  );
  return files;
}

const toAddress = (file: string): string =>
  `/${path.relative(path.join(process.cwd(), 'public'), file).split(path.sep).map(encodeURIComponent).join('/')}`;

/**
 * Whether an address is answered with a page, or with a list of them, for which the directory is read: every one that is not
 * known as something else. "/x.y" is the page that says that nothing is there, whatever its name looks like.
 * @param pathname as in a URL: "/places/ohio"
 */
export const isPage = (pathname: string): boolean =>
  !pathname.startsWith('/api/') &&
  !NO_PAGES.has(pathname) &&
  !LISTING_MAP.test(pathname) &&
  !publicFiles().has(pathname);
