import type { Page, Route } from '@playwright/test';

const STYLE = {
  version: 8,
  name: 'A stand-in for streets',
  sources: { streets: { type: 'vector', url: 'mapbox://mapbox.mapbox-streets-v8' } },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#dde6d5' } },
    { id: 'water', type: 'fill', source: 'streets', 'source-layer': 'water' },
  ],
};

const TILES = {
  tilejson: '2.2.0',
  attribution: '<a href="https://www.mapbox.com/about/maps/" target="_blank">&copy; Mapbox</a>',
  tiles: ['https://api.mapbox.com/v4/mapbox.mapbox-streets-v8/{z}/{x}/{y}.vector.pbf'],
  minzoom: 0,
  maxzoom: 16,
};

/** Answers in place of Mapbox's hosts, as far as its library asks them for a map; `tiles` with this status. */
export async function standInForMapbox(page: Page, tiles = 204): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route('https://*.mapbox.com/**', async (route) => {
    const url = new URL(route.request().url());
    asked.push(`${url.host}${url.pathname}`);
    await answer(route, url, tiles);
  });
  return asked;
}

async function answer(route: Route, { host, pathname }: URL, tiles: number): Promise<void> {
  const headers = { 'Access-Control-Allow-Origin': '*' };
  if (host.startsWith('events.')) return await route.fulfill({ status: 204, headers });
  if (pathname.startsWith('/styles/')) return await route.fulfill({ json: STYLE, headers });
  if (pathname.endsWith('.json')) return await route.fulfill({ json: TILES, headers });
  // An empty tile is no fault: there is nothing there.
  await route.fulfill({ status: tiles, headers });
}

/** Answers in place of a host that a style is configured from; its pictures are missing. @param tiles the status of its tiles */
export async function standInForStyle(page: Page, tiles = 204): Promise<string[]> {
  const asked: string[] = [];
  const vector = { type: 'vector', tiles: ['https://tiles.example/{z}/{x}/{y}'], attribution: 'A stand-in' };
  const style = { ...STYLE, sprite: 'https://tiles.example/sprite', sources: { streets: vector } };
  await page.route('https://tiles.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (pathname === '/style.json') return await route.fulfill({ json: style, headers });
    await route.fulfill({ status: pathname.startsWith('/sprite') ? 404 : tiles, headers });
  });
  return asked;
}
