import { expect, expectAccessible, test } from './support/test';

test('explains the API to people, without a fault that axe can find', async ({ page }) => {
  await page.goto('/developers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open API');
  await page.getByText('11 choices').first().click();
  await expect(page.getByText('cannot-pay', { exact: true }).first()).toBeVisible();
  await page.getByText('Fields of the answer').first().click();
  await expect(page.getByRole('row', { name: /items\[\]\.disclosure\.text/ })).toBeVisible();
  await expectAccessible(page);
});

test('leads from a problem’s type to its explanation', async ({ page, request }) => {
  const response = await request.get('/api/v1/facilities?near=Springfield');
  const { type } = await response.json();
  await page.goto(type);
  await expect(page.locator(`[id="${type.split('#')[1]}"]`)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads whole, and its example answers', async ({ page, request }) => {
    await page.goto('/developers');
    const example = await page.getByRole('link', { name: /^\/api\/v1\/facilities/ }).getAttribute('href');
    const response = await request.get(example ?? '');
    expect(response.status()).toBe(200);
    expect((await response.json()).place.label).toBe('Worcester, MA');
  });
});

test.describe('over HTTP', () => {
  test('a client asks for the headers alone, or whether it may call from elsewhere', async ({ request }) => {
    const head = await request.head('/api/v1/facilities?near=02118');
    expect(head.status()).toBe(200);
    expect(head.headers().etag).toMatch(/^W\/"/);
    expect(head.headers()['cache-control']).toBe('private, no-cache');
    expect(await head.text()).toBe('');
    const preflight = await request.fetch('/api/v1/facilities', { method: 'OPTIONS' });
    expect(preflight.status()).toBe(204);
    expect(preflight.headers()['access-control-allow-origin']).toBe('*');
  });

  test('a client is told when nothing changed', async ({ request }) => {
    const { etag = '' } = (await request.get('/api/v1/facilities?near=02118')).headers();
    const again = await request.get('/api/v1/facilities?near=02118', { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });

  for (const path of ['/api/v1/facilities/%E0%A4%A', '/api/v1/nothing', '/api/v1'])
    test(`${path} is a problem document`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(response.headers()['content-type']).toContain('application/problem+json');
    });

  for (const path of ['/facilities/%E0%A4%A', '/places/%ff', '/levels-of-care/%'])
    test(`${path} is a page that was not found, not an error`, async ({ request }) => {
      expect((await request.get(path)).status()).toBe(404);
    });

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    for (const path of ['/api/v1/facilities', '/api/v1/nothing'])
      test(`${method} ${path} changes nothing: a problem document that says what is allowed`, async ({
        request,
      }) => {
        const response = await request.fetch(path, { method });
        expect(response.status()).toBe(405);
        expect(response.headers().allow).toBe('GET, HEAD, OPTIONS');
        expect(response.headers()['content-type']).toContain('application/problem+json');
        expect((await response.json()).type).toBe('/developers#method-not-allowed');
      });
});
