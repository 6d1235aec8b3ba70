import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The site's icon as part of the page: as a file it is fetched before the page is painted, and shares a phone's network with
 * it. Browsers that ask for /favicon.ico all the same get the file.
 */
export const ICON_DATA_URL = `data:image/svg+xml,${encodeURIComponent(
  readFileSync(path.join(process.cwd(), 'public/icon.svg'), 'utf8').trim(),
)}`;
