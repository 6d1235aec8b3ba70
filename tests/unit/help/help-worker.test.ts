import { describe, expect, it } from 'vitest';
import { loadWorker } from './load-worker';

const HOUR_MS = 3_600_000;
const PAGE = `<!DOCTYPE html><html><head><link rel="icon" href="/icon.svg"/><link rel="stylesheet" disabled="" href="/a.css"/>
<style nonce="n1">@font-face{font-family:H;src:url(/_next/h.woff2)}body{color:red}</style></head>
<body><h1>Overdose? Act now</h1><a href="tel:911">911</a><script nonce="n1">alert(1)</script><script src="/b.js"></script></body></html>`;
const POLICY =
  "default-src 'none'; script-src 'self' 'nonce-n1' 'strict-dynamic'; style-src 'self' 'nonce-n1'";

const page = (html = PAGE, status = 200) =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'content-length': '5',
      'x-other': 'not kept',
    },
  });
const away = () => Promise.reject(new TypeError('Failed to fetch'));
const silent = () => new Promise<Response>(() => {});

/** A worker that was installed while the network was there, and a network that can be changed. */
async function installed() {
  const network = { answer: async (): Promise<Response> => page() };
  const clock = { ms: Date.UTC(2026, 10, 22) };
  const worker = loadWorker({ network: () => network.answer(), now: () => clock.ms });
  await worker.send('install');
  return { worker, network, clock };
}

describe('the worker, installed', () => {
  it('keeps one page and nothing else', async () => {
    const { worker } = await installed();
    expect(worker.cacheNames()).toEqual(['help-page']);
    expect([...worker.kept.keys()]).toEqual(['/help']);
    expect(worker.asked).toEqual(['/help']);
    expect(worker.called).toEqual(['skipWaiting']);
  });

  it.each([
    ['a server in trouble', async () => page(PAGE, 503)],
    ['no network', away],
    [
      'something that is no page',
      async () => new Response('{}', { headers: { 'content-type': 'application/json' } }),
    ],
  ])('is not installed over %s', async (_what, network) => {
    const worker = loadWorker({ network, now: Date.now });
    await expect(worker.send('install')).rejects.toThrow();
    expect(worker.kept.size).toBe(0);
  });

  it('takes over at once', async () => {
    const { worker } = await installed();
    await worker.send('activate');
    expect(worker.called).toContain('claim');
  });
});

describe('the kept page', () => {
  const copy = async () => {
    const { worker } = await installed();
    return (await worker.kept.get('/help')?.clone()) as Response;
  };

  it('has its words, its numbers and its styles', async () => {
    const html = await (await copy()).text();
    expect(html).toContain('Overdose? Act now');
    expect(html).toContain('href="tel:911"');
    expect(html).toContain('<style nonce="n1">');
    expect(html).toContain('body{color:red}');
  });

  it('asks for nothing that a network would have to bring', async () => {
    const html = await (await copy()).text();
    expect(html).not.toMatch(/<script|<link|@font-face|url\(|alert/);
  });

  it('goes by the policy that came with its styles, and may run no script', async () => {
    const { headers } = await copy();
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'none'; style-src 'self' 'nonce-n1'",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect([headers.get('content-length'), headers.get('x-other')]).toEqual([null, null]);
  });
});

describe('a visit to the page', () => {
  it('gets it from the site while the site answers, and keeps what it got', async () => {
    const { worker, network } = await installed();
    network.answer = async () => page(PAGE.replace('911</a>', '912</a>'));
    const html = await (await worker.visit('/help'))?.text();
    expect(html).toContain('912</a>');
    expect(html).toContain('<script');
    expect(await worker.kept.get('/help')?.clone().text()).toContain('912</a>');
  });

  it('gets the copy without a network', async () => {
    const { worker, network } = await installed();
    network.answer = away;
    expect(await (await worker.visit('/help'))?.text()).toContain('Overdose? Act now');
  });

  it.each([429, 500, 503])(
    'gets the copy when the site answers %i, and keeps none of that',
    async (status) => {
      const { worker, network } = await installed();
      network.answer = async () => page('<h1>Trouble</h1>', status);
      expect(await (await worker.visit('/help'))?.text()).toContain('Overdose? Act now');
      expect(await worker.kept.get('/help')?.clone().text()).not.toContain('Trouble');
    },
  );

  it.each([404, 410])('gets what the site says when it answers %i, and the copy is gone', async (status) => {
    const { worker, network } = await installed();
    network.answer = async () => page('<h1>Not here</h1>', status);
    expect(await (await worker.visit('/help'))?.text()).toContain('Not here');
    expect(worker.kept.size).toBe(0);
    network.answer = away;
    await expect(worker.visit('/help')).rejects.toThrow('Failed to fetch');
  });

  it('gets the copy when the network is too slow', async () => {
    const { worker, network } = await installed();
    network.answer = silent;
    expect(await (await worker.seen('/help'))?.text()).toContain('Overdose? Act now');
  });

  it('without a copy gets whatever the network gives', async () => {
    const worker = loadWorker({ network: async () => page('<h1>Trouble</h1>', 503), now: Date.now });
    expect((await worker.visit('/help'))?.status).toBe(503);
    const alone = loadWorker({ network: away, now: Date.now });
    await expect(alone.visit('/help')).rejects.toThrow('Failed to fetch');
  });
});

describe('every other request', () => {
  it.each([
    ['/helplines', 'navigate'],
    ['/help/more', 'navigate'],
    ['/search?near=Worcester', 'navigate'],
    ['/help', 'cors'],
    ['/api/v1/facilities', 'cors'],
  ])('%s (%s) passes by', async (address, mode) => {
    const { worker } = await installed();
    expect(await worker.visit(address, mode)).toBeNull();
    expect(worker.asked).toEqual(['/help']);
  });
});

describe('a page of the site that is opened', () => {
  it.each([404, 410])('deletes an old copy when the page answers %i', async (status) => {
    const { worker, network, clock } = await installed();
    network.answer = async () => page('', status);
    clock.ms += 25 * HOUR_MS;
    await worker.send('message', { data: 'refresh' });
    expect(worker.kept.size).toBe(0);
  });

  it('leaves a copy of today as it is', async () => {
    const { worker, clock } = await installed();
    clock.ms += 23 * HOUR_MS;
    await worker.send('message', { data: 'refresh' });
    expect(worker.asked).toEqual(['/help']);
  });

  it('has a copy of yesterday fetched anew, and looks for a new worker', async () => {
    const { worker, network, clock } = await installed();
    clock.ms += 24 * HOUR_MS;
    network.answer = async () => page(PAGE.replace('911</a>', '912</a>'));
    await worker.send('message', { data: 'refresh' });
    expect(await worker.kept.get('/help')?.clone().text()).toContain('912</a>');
    expect(worker.called).toContain('update');
    await worker.send('message', { data: 'refresh' });
    expect(worker.asked).toEqual(['/help', '/help']);
  });

  it('leaves the old copy where there is no new one to have', async () => {
    const { worker, network, clock } = await installed();
    clock.ms += 48 * HOUR_MS;
    network.answer = away;
    await worker.send('message', { data: 'refresh' });
    expect(await worker.kept.get('/help')?.clone().text()).toContain('Overdose? Act now');
  });

  it('says nothing else that the worker would follow', async () => {
    const { worker, clock } = await installed();
    clock.ms += 48 * HOUR_MS;
    await worker.send('message', { data: 'https://elsewhere.example/' });
    expect(worker.asked).toEqual(['/help']);
  });
});
