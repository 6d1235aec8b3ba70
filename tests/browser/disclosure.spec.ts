import type { Page } from '@playwright/test';
import { promisingWords } from '../fixtures/promising-words';
import { openPage, PAGES } from './support/pages';
import { openPaidSearch, paidBox, resultCards } from './support/paid-search';
import { expect, expectAccessible, test } from './support/test';

const SHOWS_LISTINGS = /search|listing|angeles/;
const DISCLOSURE = /Paid advertiser\.|Not an advertiser:|No one paid for this listing\./g;

/** The text of every listing that a page shows: cards, names in lists, and the listing that a page is about. */
const listings = (page: Page): Promise<string[]> =>
  page.getByRole('main').evaluate((main) => {
    const named = 'a[href^="/facilities/"]';
    const innermost = (element: Element) =>
      element.querySelector(`:scope article ${named}, :scope li ${named}`) === null;
    const shown = [...main.querySelectorAll<HTMLElement>('article, li')].filter(
      (element) => element.querySelector(named) && innermost(element),
    );
    const texts = shown.map((element) => element.innerText);
    if (!location.pathname.startsWith('/facilities/')) return texts;
    const rest = main.cloneNode(true) as HTMLElement;
    for (const item of rest.querySelectorAll('li')) if (item.querySelector(named)) item.remove();
    return [...texts, rest.textContent ?? ''];
  });

async function expectDisclosed(page: Page, least = 0): Promise<void> {
  const shown = await listings(page);
  expect(shown.length).toBeGreaterThanOrEqual(least);
  for (const text of shown) expect(text.match(DISCLOSURE), text.slice(0, 80)).toHaveLength(1);
}

// The ledger names facilities under who pays for them: it is no listing, it is what every disclosure leads to.
test('on every page each listing says exactly once whether anyone paid', async ({ page }) => {
  test.slow();
  for (const address of PAGES.filter((each) => each !== '/advertisers'))
    await test.step(address, async () => {
      await openPage(page, address);
      await expectDisclosed(page, SHOWS_LISTINGS.test(address) ? 1 : 0);
    });
});

test('results and the box above them each say it once, on a phone too', async ({ page }) => {
  await openPaidSearch(page);
  const least = (await resultCards(page).count()) + 1;
  await expectDisclosed(page, least);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectDisclosed(page, least);
});

test('the box stands above the results and not among them, and its facility below at its own place', async ({
  page,
}) => {
  await openPaidSearch(page, '&per_page=100');
  const box = paidBox(page);
  const [above, below] = [await box.boundingBox(), await resultCards(page).first().boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  expect(await box.getByRole('article').count()).toBeLessThanOrEqual(2);

  const names = await resultCards(page).getByRole('heading').allInnerTexts();
  const byName = new Intl.Collator('en-US', { sensitivity: 'base', ignorePunctuation: true });
  expect(names).toEqual([...names].sort(byName.compare));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the label is as large as text, in more than a colour, and plain to see in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openPaidSearch(page);
    const looks = await paidBox(page).evaluate((box) => {
      const label = box.querySelector('h2') as HTMLElement;
      const sentence = [...box.querySelectorAll('p')].find((p) => p.innerText.startsWith('Paid advertiser.'));
      const size = (element: Element | undefined) =>
        element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
      return {
        body: size(document.body),
        sizes: [size(label), size(sentence)],
        border: Number.parseFloat(getComputedStyle(box).borderTopWidth),
        line: getComputedStyle(box).borderTopColor,
        tint: getComputedStyle(box).backgroundColor,
        ground: getComputedStyle(document.documentElement).backgroundColor,
        text: getComputedStyle(label).color,
      };
    });
    for (const size of looks.sizes) expect(size).toBeGreaterThanOrEqual(looks.body);
    expect(looks.border).toBeGreaterThanOrEqual(2);
    expect(looks.tint).not.toBe(looks.ground);
    expect(contrast(looks.text, looks.tint)).toBeGreaterThanOrEqual(4.5);
    // WCAG 1.4.11, on both sides of the line.
    for (const beside of [looks.ground, looks.tint])
      expect(contrast(looks.line, beside), `border in ${colorScheme}`).toBeGreaterThanOrEqual(3);
    await expectAccessible(page);
  });

test('nothing else on a page is in the colours of what is paid for', async ({ page }) => {
  await openPaidSearch(page);
  const strangers = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colors = ['--paid', '--paid-tint', '--paid-line'].map((token) => {
      probe.style.color = `var(${token})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const box = document.querySelector('[aria-labelledby="paid-advertisement"]');
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !box?.contains(element) && !element.closest('p')?.innerText.startsWith('Paid adv'))
      .filter((element) => {
        const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
        const used = [color, backgroundColor, borderTopWidth === '0px' ? '' : borderTopColor];
        return used.some((each) => colors.includes(each));
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
  expect(strangers).toEqual([]);
});

test('no word near a paid listing praises or promises', async ({ page }) => {
  await openPaidSearch(page);
  const box = paidBox(page);
  const names = await box.getByRole('heading', { level: 3 }).allInnerTexts();
  const plain = names.map((name) => name.replace(/^Paid advertisement:\s*/i, ''));
  const advertisers = [...(await box.innerText()).matchAll(/Paid advertiser\. (.+?) pays this site/g)].map(
    (found) => String(found[1]),
  );
  expect(advertisers.length).toBe(names.length);
  expect(promisingWords(await box.innerText(), [...plain, ...advertisers])).toEqual([]);
});

test('each number in the box is the facility’s own, with who answers beside it', async ({ page }) => {
  await openPaidSearch(page, '&per_page=100');
  for (const card of await paidBox(page).getByRole('article').all()) {
    const call = card.getByRole('link', { name: /^Call / });
    await expect(card).toContainText(
      /Rings at this facility|Shared by \d+ facilities|Intake line|Hotline listed/,
    );
    const number = await call.getAttribute('href');
    await card.getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/facilities\//);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /^Call / })
        .first(),
    ).toHaveAttribute('href', String(number));
    await page.goBack();
  }
});

test('a listing leads to everyone who pays, and a shared link says first whether anyone did', async ({
  page,
}) => {
  await openPage(page, 'a listing');
  const description = page.locator('meta[property="og:description"]');
  await expect(description).toHaveAttribute(
    'content',
    /^(Paid advertiser\.|Not an advertiser:|No one paid for this listing\.)/,
  );
  await page.getByRole('link', { name: 'Who pays this site' }).first().click();
  await expect(page).toHaveURL(/\/advertisers$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nobody has to pass the box: one tap on a phone shows the results', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPaidSearch(page);
  const skip = paidBox(page).getByRole('link', { name: 'Go to the results' });
  // Where the box begins differs from state to state; whoever sees it begin sees the way past it.
  await paidBox(page).evaluate((box) => box.scrollIntoView());
  await expect(skip).toBeInViewport();
  await skip.click();
  await expect(resultCards(page).first().getByRole('heading')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(resultCards(page).first().getByRole('link').first()).toBeFocused();
});

test('the box leads to how results are ordered', async ({ page }) => {
  await openPaidSearch(page);
  await paidBox(page).getByRole('link', { name: 'How results are ordered' }).click();
  await expect(page).toHaveURL(/\/how-results-are-ordered$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('paper has the border, the label and the sentences, in black', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await openPaidSearch(page);
  const box = paidBox(page);
  await expect(box.getByRole('heading', { name: 'Paid advertisement', exact: true })).toBeVisible();
  await expect(box.getByText(/^Paid advertiser\./).first()).toBeVisible();
  const looks = await box.evaluate((element) => ({
    line: getComputedStyle(element).borderTopColor,
    label: getComputedStyle(element.querySelector('h2') as Element).color,
  }));
  expect(looks).toEqual({ line: 'rgb(0, 0, 0)', label: 'rgb(0, 0, 0)' });
  await expectDisclosed(page, 2);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the box is there, labelled, with its links', async ({ page }) => {
    await openPaidSearch(page);
    const card = paidBox(page).getByRole('article').first();
    await expect(card).toContainText('Paid advertiser.');
    await expect(card.getByRole('link', { name: /^Call / })).toHaveAttribute('href', /^tel:\+1/);
    await expect(resultCards(page).first()).toBeVisible();
  });
});

/** The contrast of two opaque colours by WCAG. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
