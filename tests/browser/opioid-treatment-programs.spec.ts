import { expect, expectAccessible, test } from './support/test';

test('from the country to a state to a program that can be called', async ({ page }) => {
  test.slow();
  await page.goto('/opioid-treatment-programs');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'California', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Opioid treatment programs (methadone) in California',
  );
  await expectAccessible(page);
  const programs = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('a[href^="/facilities/"]') });
  for (const text of await programs.allInnerTexts()) {
    expect(text).toMatch(/(Not an advertiser: no|No) one paid for this listing\.|Paid advertiser\./);
    expect(text).toContain('Sample: not a real facility');
  }
  const call = programs.first().getByRole('link', { name: /^Call / });
  expect(await call.getAttribute('href')).toMatch(/^tel:\+1\d{10}/);
  await expect(page.getByRole('row', { name: /From day 15/ })).toContainText('up to 14 days');
});

test('without script every program of a state is on one of its pages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/opioid-treatment-programs/california');
  const said = await page.getByText(/facilities in California say that they are/).innerText();
  const seen: string[] = [];
  for (;;) {
    const names = page.getByRole('main').locator('li a[href^="/facilities/"]');
    seen.push(...(await names.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))));
    const next = page.getByRole('link', { name: /^Next/ });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(Number.parseInt(said.replace(/,/g, ''), 10));
  await context.close();
});

test('the number of those who prescribe buprenorphine is what its search finds', async ({ page }) => {
  await page.goto('/opioid-treatment-programs/new-york');
  const link = page.getByRole('link', { name: /gives? or prescribes? buprenorphine|give or prescribe/ });
  const count = (await link.innerText()).replace(/ .*/, '');
  await link.click();
  await expect(page).toHaveURL(/near=New\+York\+State&opioid-treatment=buprenorphine-maintenance/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(count);
});

test('a page says which address is its own', async ({ page, request }) => {
  const canonical = async (path: string) => {
    await page.goto(path);
    return new URL(String(await page.locator('link[rel="canonical"]').getAttribute('href'))).pathname;
  };
  expect(await canonical('/opioid-treatment-programs/ohio?page=zzz')).toBe('/opioid-treatment-programs/ohio');
  expect(await canonical('/places/ohio')).toBe('/places/ohio');
  const moved = await request.get('/opioid-treatment-programs/OH', { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, '/opioid-treatment-programs/ohio']);
  expect((await request.get('/opioid-treatment-programs/atlantis')).status()).toBe(404);
});

test('what is written for machines arrives whole, beside the scripts that come late', async ({ page }) => {
  await page.goto('/places/ohio');
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blocks.map((text) => JSON.parse(text))).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'All states', item: expect.stringMatching(/\/places$/) },
      ],
    },
  ]);
});

test('a state says what is known of it, and where it was read', async ({ page }) => {
  test.slow();
  await page.goto('/places/ohio');
  await expectAccessible(page);
  await expect(page.getByRole('heading', { name: 'Medicaid in Ohio' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^KFF/ })).toHaveAttribute(
    'href',
    /^https:\/\/www\.kff\.org\//,
  );
  await page.goto('/places/guam');
  await expect(page.getByText('We do not know yet.').first()).toBeVisible();
});
