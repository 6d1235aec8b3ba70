import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test';

const picture = (page: Page) => page.getByRole('img', { name: /^Map of .* and around\./ });

async function openListing(page: Page): Promise<void> {
  await page.goto('/search?near=New+York,+NY&radius=100');
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/facilities\//);
}

/** How many pixels of a picture differ from its first one: a picture that did not come has none. */
const differing = (page: Page) =>
  picture(page).evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let count = 0;
    for (let at = 4; at < data.length; at += 4) if (data[at] !== data[0]) count++;
    return { count, first: data[0] ?? 0 };
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`a listing shows where it is on a small ${colorScheme} map, which needs no script`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openListing(page);
    await picture(page).scrollIntoViewIfNeeded();
    const { count, first } = await differing(page);
    expect(count).toBeGreaterThan(200);
    expect(first > 128).toBe(colorScheme === 'light');
    await expectAccessible(page);
  });

test('its room is kept free before it has come', async ({ page }) => {
  await openListing(page);
  const box = await picture(page).boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(352 / 220, 1);
});

test('the picture is answered for its facility alone, and a browser that has it is told so', async ({
  page,
  request,
}) => {
  await openListing(page);
  const address = await picture(page).evaluate((image: HTMLImageElement) => image.src);
  const response = await request.get(address);
  expect(response.headers()).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=86400',
  });
  const { etag = '' } = response.headers();
  expect((await request.get(address, { headers: { 'If-None-Match': etag } })).status()).toBe(304);
  expect((await request.get('/facilities/nobody-zzzzzz/map.svg')).status()).toBe(404);
  expect((await request.get('/facilities/%00/map.svg')).status()).toBe(404);
});
