import { expect, expectAccessible, test } from './support/test';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('from families to a listing and its sheet, which ask for the other person all the way', async ({
      page,
    }) => {
      test.slow();
      await page.goto('/families');
      await page.getByRole('link', { name: 'I know what to look for' }).click();
      await page.waitForURL(/\/search\?for=someone-else$/);
      await page.getByRole('textbox').or(page.getByRole('combobox')).first().fill('New York, NY');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('near New York, NY');
      await page.waitForURL(/for=someone-else/);
      await page.getByRole('link', { name: 'Next page' }).click();
      await page.waitForURL(/page=2.*for=someone-else/);
      await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
      await page.waitForURL(/\/facilities\/[^?]+\?for=someone-else$/);
      await expect(page.getByText('You can call before they are ready')).toBeVisible();
      await expect(
        page.getByRole('heading', { name: 'What to ask when you call for someone else' }),
      ).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole('link', { name: /^Call sheet to print/ }).click();
      await expect(page.getByText('Can I set up the first visit')).toBeVisible();
      await page.getByRole('link', { name: 'Back to the listing' }).click();
      await page.getByRole('link', { name: 'What you may be told, and why' }).click();
      await expect(
        page.getByRole('heading', { name: 'What you may be told, and what not' }),
      ).toBeInViewport();
    });
  });

for (const scheme of ['light', 'dark'] as const)
  test(`families find the page whole on a phone, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/families');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

/** Pages that a guide for families leads to, each with a way on that has to speak of the other person too. */
const ON_THE_WAY = {
  '/guides/for-parents': '/search?care=',
  '/guides/what-to-ask?for=someone-else': '/search?',
  '/guides?for=someone-else': '/guides/alcohol?',
  '/levels-of-care?for=someone-else': '/levels-of-care/detox?',
  '/levels-of-care/detox?near=Columbus%2C+OH&for=someone-else': '/search?near=',
  '/places?for=someone-else': '/places/ohio?',
  '/places/oh?for=someone-else': '/search?near=',
  '/places/ohio/columbus?for=someone-else': '/search?near=',
  '/opioid-treatment-programs?for=someone-else': '/opioid-treatment-programs/ohio?',
  '/opioid-treatment-programs/OH?for=someone-else': '/search?near=',
};

test('pages between a guide for families and a search keep for whom it is', async ({ request }) => {
  for (const [path, on] of Object.entries(ON_THE_WAY)) {
    const html = await (await request.get(path)).text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const ways = [...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    const there = ways.filter((href) => href.startsWith(on));
    expect(there.length, path).toBeGreaterThan(0);
    expect(
      there.filter((href) => !href.includes('for=someone-else')),
      path,
    ).toEqual([]);
  }
});
