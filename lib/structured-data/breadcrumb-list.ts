import type { Thing } from './json-ld-text';

export type Crumb = { href: string; label: string };

/**
 * The way up from a page, from the top down.
 * @param base where the site is reached
 */
export const breadcrumbList = (crumbs: readonly Crumb[], base: URL): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: new URL(href, base).href,
  })),
});
