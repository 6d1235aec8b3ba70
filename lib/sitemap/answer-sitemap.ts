const RETRY_UNAVAILABLE_SECONDS = '60';

/**
 * Answers a request for a sitemap. Crawlers come again after a 503, and drop pages after an empty list or a 404.
 * @param write the sitemap as XML; null when there is none of that name
 */
export async function answerSitemap(write: () => Promise<string | null>): Promise<Response> {
  try {
    const xml = await write();
    if (xml === null) return new Response('Not found\n', { status: 404 });
    return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
  } catch {
    const headers = { 'Retry-After': RETRY_UNAVAILABLE_SECONDS, 'Cache-Control': 'no-store' };
    return new Response('The directory cannot be read at the moment.\n', { status: 503, headers });
  }
}
