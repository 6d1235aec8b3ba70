// Keeps one page on the device, /help with its numbers, so that it opens without internet, and nothing else: its scope is
// that one address, so it sees no other page, no search and no place. docs/decisions/one-page-offline.md

const PAGE = '/help';
const CACHE = 'help-page';

/** Where a copy is kept, a slow network has this long to be better than it. */
const PATIENCE_MS = 3_000;
const REFRESH_AFTER_MS = 24 * 60 * 60 * 1_000;
const KEPT_AT = 'x-kept-at';

self.addEventListener('install', (event) => {
  // Without a copy there is nothing to serve: the browser then tries again at the next visit.
  event.waitUntil(fetchAndKeep().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

/** Every page of the site says when it is opened, so that the copy's numbers are hardly ever older than a day. */
self.addEventListener('message', (event) => {
  if (event.data === 'refresh') event.waitUntil(refresh());
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate' || new URL(event.request.url).pathname !== PAGE) return;
  const fetched = fetch(event.request);
  event.waitUntil(fetched.then((response) => keep(response.clone())).catch(() => {}));
  event.respondWith(answer(fetched));
});

/** The page as it is now; the copy when there is no network, when it is too slow, and when the server has trouble. */
async function answer(fetched) {
  const copy = await (await caches.open(CACHE)).match(PAGE);
  if (!copy) return fetched;
  const response = await Promise.race([
    fetched.catch(() => null),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null)),
  ]);
  return response && (isPage(response) || isGone(response)) ? response : copy;
}

async function refresh() {
  const copy = await (await caches.open(CACHE)).match(PAGE);
  if (copy && Date.now() - Number(copy.headers.get(KEPT_AT)) < REFRESH_AFTER_MS) return;
  await Promise.allSettled([fetchAndKeep(), self.registration.update()]);
}

async function fetchAndKeep() {
  const response = await fetch(PAGE, { cache: 'no-store', credentials: 'omit' });
  await keep(response);
  if (!isPage(response)) throw new Error(`${PAGE} answered ${response.status}`);
}

/** Of any other trouble nothing is kept, and the copy stays. */
async function keep(response) {
  const cache = await caches.open(CACHE);
  if (isGone(response)) await cache.delete(PAGE);
  if (isPage(response)) await cache.put(PAGE, await copyOf(response));
}

/** The site has the page no more: a copy would go on giving numbers that nobody looks after. */
const isGone = (response) => [404, 410].includes(response.status) && !response.redirected;

const isPage = (response) =>
  response.status === 200 &&
  !response.redirected &&
  String(response.headers.get('content-type')).startsWith('text/html');

/**
 * The page as it can stand alone: with the styles inside it and the policy that came with them, and without scripts, links
 * to files and typefaces, which would fail without a network. Its policy lets no script run.
 */
async function copyOf(response) {
  const html = (await response.text())
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*>/gi, '')
    .replace(/@font-face\s*\{[^}]*\}/gi, '');
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', [KEPT_AT]: String(Date.now()) });
  for (const name of [
    'content-security-policy',
    'referrer-policy',
    'x-content-type-options',
    'x-frame-options',
  ]) {
    const value = response.headers.get(name);
    if (value) headers.set(name, value.replace(/script-src [^;]*/, "script-src 'none'"));
  }
  return new Response(html, { headers });
}
