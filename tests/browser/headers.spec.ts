import { expect, test } from './support/test';

const PAGES = ['/', '/search?near=New+York,+NY', '/places', '/levels-of-care/detox', '/data', '/help'];

for (const path of PAGES)
  test(`${path} runs its scripts under a strict policy, sets no cookie and lets no address out`, async ({
    page,
    context,
  }) => {
    const response = await page.goto(path);
    const headers = response?.headers() ?? {};
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(await context.cookies()).toEqual([]);
    // A violation would stand in the console, which fails the test. That scripts run at all shows in React's own mark.
    await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('_reactListening')));
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

test('two answers never share a nonce', async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const policy = (await request.get('/data')).headers()['content-security-policy'] ?? '';
      return /'nonce-([^']+)'/.exec(policy)?.[1];
    }),
  );
  expect(nonces[0]).toMatch(/^\S{20,}$/);
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('the API has a policy of its own, also where it has no such address', async ({ request }) => {
  for (const path of ['/api/v1/health', '/api/v1/facilities', '/api/v1/nothing'])
    expect((await request.get(path)).headers()['content-security-policy'], path).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
});

test('files and the API carry the plain headers, too', async ({ request }) => {
  for (const path of ['/import-template.csv', '/api/v1/health', '/icon.svg'])
    expect((await request.get(path)).headers(), path).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
});

test('what is answered before Next looks for a route says the same as Next would', async ({ request }) => {
  // How it is sent, and what Next's router asks of a browser, of which there is none here.
  const ofTheWay = ['date', 'transfer-encoding', 'content-length', 'connection', 'keep-alive', 'vary'];
  const headers = { 'accept-encoding': 'identity' };
  for (const path of ['/api/v1/facilities?near=Boston,+MA', '/api/v1/places?q=bos', '/api/v1/clusters?q=x']) {
    // A HEAD is left to Next, which asks the same function, tag and all.
    const [here, next] = await Promise.all([request.get(path, { headers }), request.head(path, { headers })]);
    const said = (answer: typeof here) =>
      Object.entries(answer.headers()).filter(([name]) => !ofTheWay.includes(name));
    expect([here.status(), ...said(here).sort()], path).toEqual([next.status(), ...said(next).sort()]);
    expect(here.headers().vary, path).toContain('Accept-Encoding');
    // Next sends in parts, and does not know the length beforehand.
    expect(
      [here, next].map((answer) => 'content-length' in answer.headers()),
      path,
    ).toEqual([true, false]);
  }
});
