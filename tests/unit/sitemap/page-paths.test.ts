import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IN_SITEMAP, NOT_IN_SITEMAP } from '@/lib/sitemap/page-paths';

const folders = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'page.tsx')
  .map((entry) => path.relative('app', entry.parentPath).split(path.sep).join('/'));
const routes = folders.map((folder) => `/${folder}`);

describe('the pages that search engines are told of', () => {
  it('are all pages but those that say why not', () => {
    expect([...IN_SITEMAP.keys(), ...NOT_IN_SITEMAP.keys()].sort()).toEqual(routes.sort());
  });

  it('are told of once each', () => {
    for (const route of IN_SITEMAP.keys()) expect(NOT_IN_SITEMAP.has(route), route).toBe(false);
  });

  it.each(folders)('%s/page.tsx says which address is its own', (folder) => {
    expect(readFileSync(path.join('app', folder, 'page.tsx'), 'utf8')).toMatch(/canonical|index: false/);
  });
});
