/**
 * A request's URL with a path that can be decoded. "%E0%A4%A" ends in half a character: Next answers it with a bare 500
 * before any of our code runs (16.4.6), so its percent signs become plain text, and the answer an ordinary 404.
 */
export function mendPath(url: string): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}
