import { devices, type Page } from '@playwright/test';
import { untilAwake } from './support/awake';
import { expect, test } from './support/test';

const SEARCH = '/search?near=Worcester,+MA';
const { userAgent, viewport, isMobile, hasTouch } = devices['Pixel 7'];

/** Whether the page's words stand in the site's own typeface. */
const showsOwnFace = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].some((face) => face.family === 'hyperlegible' && face.status === 'loaded'),
  );

/** Keeps what a page asks for by itself: a face that is there and shown nowhere tells nothing. */
const keepFaces = () => {
  const { load } = FontFace.prototype;
  const faces: Promise<FontFace>[] = [];
  Object.assign(window, { faces });
  FontFace.prototype.load = function () {
    const face = load.call(this);
    faces.push(face);
    return face;
  };
};

const untilFacesAreThere = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all((window as typeof window & { faces: Promise<FontFace>[] }).faces);
  });

test('a desktop has the typeface with its first page', async ({ page }) => {
  await page.goto(SEARCH);
  await expect.poll(() => showsOwnFace(page)).toBe(true);
});

test.describe('a phone', () => {
  test.use({ userAgent, viewport, isMobile, hasTouch });

  test('shows its first page without it, and has it on the next one', async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url());
    });
    await page.addInitScript(keepFaces);
    const fetched = page.waitForResponse((response) => response.url().endsWith('.woff2'));
    const first = await page.goto(SEARCH);
    expect(await first?.text()).not.toContain('rel="preload" as="font"');
    await fetched;
    await untilFacesAreThere(page);
    expect(await showsOwnFace(page)).toBe(false);
    const listing = page.getByRole('article').first().getByRole('heading').getByRole('link');
    await untilAwake(listing);
    await listing.click();
    await expect(page).toHaveURL(/\/facilities\//);
    await expect.poll(() => showsOwnFace(page)).toBe(true);
    expect(fonts).toHaveLength(1);
  });

  test('has it with a full page that is reached from another one', async ({ page }) => {
    await page.goto(SEARCH);
    const second = page.waitForResponse((response) => response.url().endsWith('/places'));
    await page.evaluate(() => location.assign('/places'));
    expect(await (await second).text()).toContain('rel="preload" as="font"');
    await expect.poll(() => showsOwnFace(page)).toBe(true);
  });
});
