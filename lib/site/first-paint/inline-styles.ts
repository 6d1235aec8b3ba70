const STYLESHEET =
  /<link rel="stylesheet" href="([^"]+)" nonce="([^"]+)"(?: data-precedence="([^"]+)")?[^>]*\/>/g;
/** What a style asks its browser to fetch: neither what it holds itself nor a shape within the page. */
const FETCHED = /url\(\s*(["']?)(?!["']?(?:data:|#))([^"')]+)\1\s*\)/g;

/** Gives the text of a stylesheet by its path on this site; null when it is not one of ours. */
export type ReadStylesheet = (path: string) => string | null;

/**
 * A page with its styles inside it, in their order and under the nonce that its policy asks for. As files of their own they
 * would cost a phone one more round trip before anything shows: 150 ms on slow 4G, more than all styles together weigh.
 * Each tells which file it was and that one's rank, for the scripts to tell the router (`late-scripts.ts`), which would fetch it again.
 * As links that are switched off they were fetched all the same by a browser that reads ahead (Chromium 147).
 */
export function inlineStyles(html: string, read: ReadStylesheet): string {
  return html.replace(STYLESHEET, (link, path: string, nonce: string, rank = '') => {
    const css = read(path);
    if (css === null) return link;
    const fetched = [...css.matchAll(FETCHED)].map(([, , url]) => resolve(url, path));
    if (!fetched.every(isFont)) return link;
    const style = css.replace(
      FETCHED,
      (_, quote: string, url: string) => `url(${quote}${resolve(url, path)}${quote})`,
    );
    const file = `data-styles-of="${path}" data-rank="${rank}"`;
    return `${fetched.map(fetchAhead).join('')}<style nonce="${nonce}" ${file}>${style}</style>`;
  });
}

/** In a file `../media/face.woff2` is seen from the file's folder; in a page it would be seen from the page's. */
const resolve = (url: string | undefined, path: string): string => {
  const { origin, pathname } = new URL(url ?? '', new URL(path, 'https://site.invalid'));
  return origin === 'https://site.invalid' ? pathname : String(url);
};

const isFont = (url: string): boolean => url.startsWith('/') && url.endsWith('.woff2');

/**
 * What a style inside a page fetches goes out with the page's whole address, search and all, whatever the page's policy on
 * referrers says (Chromium 156); what the page itself fetches ahead does not, and the style then takes that.
 */
const fetchAhead = (font: string): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${font}"/>`;
