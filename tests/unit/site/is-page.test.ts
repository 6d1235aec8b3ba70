import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_FILE } from '@/lib/map/basemap/archive-file';
import { isPage } from '@/lib/site/is-page';

const inside = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${name.split(path.sep).join('/')}`,
  );

describe('an address is no page', () => {
  it('when it is a file of public/, or the icon under its old name', () => {
    const files = inside('public').filter((name) => path.extname(name) !== '');
    expect(files).toContain(`/map/${ARCHIVE_FILE}`);
    for (const file of [...files, '/favicon.ico']) expect(isPage(file), file).toBe(false);
  });

  it('when it is one of the API', () => {
    expect(isPage('/api/v1/facilities/k3v9q2')).toBe(false);
    expect(isPage('/api')).toBe(true);
  });

  // Whoever adds such an address says in lib/site/is-page.ts whether it counts its own requests.
  it('when it is made with a dot in its name, but for the list of sitemaps', () => {
    const made = inside('app')
      .filter((name) => /\.\w+\/route\.ts$/.test(name) && !name.startsWith('/api/'))
      .map((name) => name.replace(/\/route\.ts$/, '').replace(/\[\w+\]/, 'a-name'));
    const pages = made.filter(isPage);
    expect(made).toHaveLength(4);
    expect(pages).toEqual(['/sitemap.xml']);
    expect(isPage('/robots.txt')).toBe(false);
  });
});

it.each([
  '/',
  '/search',
  '/x.y',
  '/icon.svg/',
  '/icon.svg/more',
  '/map',
  '/map/',
  '/facilities/map.svg',
  '/sitemaps/0',
])('%s is one', (address) => {
  expect(isPage(address)).toBe(true);
});
