import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const state = z.object({
  startedAt: z.coerce.date(),
  pageSize: z.number().int(),
  totalPages: z.number().int(),
  recordCount: z.number().int(),
  /** Pages that are whole on the disk: 1 to this. */
  pages: z.number().int(),
  rows: z.number().int(),
});
export type DownloadState = z.infer<typeof state>;

/** The day of a moment in UTC: "2026-11-22". */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 'yyyy-mm-dd'.length);

/** Pages of a download, kept in a folder so that a run that breaks goes on where it stopped. */
export class PageStore {
  constructor(private readonly folder: string) {}

  /** What is there, or null when nothing usable is. */
  async readState(): Promise<DownloadState | null> {
    const text = await readFile(join(this.folder, 'state.json'), 'utf8').catch(() => 'null');
    try {
      return state.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }

  async save(page: number, text: string, now: DownloadState): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.pagePath(page), text);
    // Written last and moved into place: the state never counts a page that is not whole.
    await writeFile(join(this.folder, 'state.new.json'), JSON.stringify(now));
    await rename(join(this.folder, 'state.new.json'), join(this.folder, 'state.json'));
  }

  /** All pages as one JSON list, with the day in its name: whoever keeps the file can see how old it is. */
  async joinPages({ pages, startedAt }: DownloadState): Promise<string> {
    const path = join(this.folder, `findtreatment-locator-${dayOf(startedAt)}.json`);
    await writeFile(path, this.joined(pages));
    return path;
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private pagePath(page: number): string {
    return join(this.folder, `page-${String(page).padStart(4, '0')}.json`);
  }

  private async *joined(pages: number): AsyncGenerator<string> {
    for (let page = 1; page <= pages; page++)
      yield `${page === 1 ? '[' : ',\n'}${await readFile(this.pagePath(page), 'utf8')}`;
    yield ']\n';
  }
}
