const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const locations = (element: string, base: URL, paths: readonly string[]) =>
  paths.map((path) => `<${element}><loc>${escaped(new URL(path, base).href)}</loc></${element}>`).join('\n');

/** A sitemap of pages. @param paths from the root: "/places/ohio" */
export const sitemapXml = (base: URL, paths: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n${locations('url', base, paths)}\n</urlset>\n`;

/** A sitemap of sitemaps. */
export const sitemapIndexXml = (base: URL, paths: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${locations('sitemap', base, paths)}\n</sitemapindex>\n`;
