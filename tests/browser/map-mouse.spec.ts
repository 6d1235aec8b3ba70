import { holdAnswers } from './support/hold-answers';
import {
  canvas,
  chosen,
  clusters,
  facilitiesInSight,
  listedOn,
  mark,
  marks,
  namesOfMarks,
  openMap,
  totalOfList,
  viewOf,
  WIDE,
} from './support/on-map';
import { resultCards } from './support/paid-search';
import { expect, test } from './support/test';

test.use({ viewport: WIDE, reducedMotion: 'reduce' });

const NEAR_BOSTON = '/search?near=Boston,+MA&radius=50';

test('a mark of one facility leads to its card in the list', async ({ page }) => {
  await openMap(page, '/search?near=Worcester,+MA');
  const isListed = await listedOn(page);
  const onPage = String((await namesOfMarks(page)).find((name) => / about /.test(name) && isListed(name)));
  await mark(page, onPage).click();
  const card = page.locator('[data-facility][data-chosen]');
  await expect(card).toBeInViewport();
  expect(onPage).toContain(await card.getByRole('heading').innerText());
  await expect(chosen(page)).toHaveCount(0);
});

test('list and map are one: what lights, opens and moves here does so there', async ({ page }) => {
  await openMap(page, NEAR_BOSTON);
  // All that has a point is on the map, and counted once.
  const onMap = await facilitiesInSight(page);
  expect(onMap).toBeGreaterThan(40);
  expect(onMap).toBeLessThanOrEqual(await totalOfList(page));

  await test.step('a card under the pointer lights its mark', async () => {
    const lit = marks(page).locator('[class*="lit"]');
    await expect(lit).toHaveCount(0);
    await resultCards(page).nth(1).hover();
    await expect(lit).toHaveCount(1);
  });

  const isListed = await listedOn(page);
  const pins = (await namesOfMarks(page)).filter((name) => / about /.test(name));

  await test.step('one that is on another page of the list has its card on the map', async () => {
    const elsewhere = pins.find((name) => !isListed(name));
    await mark(page, String(elsewhere)).click();
    await expect(chosen(page).getByRole('link', { name: /^Call / })).toBeVisible();
    await expect(chosen(page)).toContainText('Sample: not a real facility');
    await expect(chosen(page)).toContainText(/no one paid for this listing|Paid advertiser/i);
    await chosen(page).getByRole('button', { name: 'Close' }).click();
    await expect(chosen(page)).toHaveCount(0);
  });

  await test.step('a filter whose answer is on its way is not lost because the map comes to rest', async () => {
    const letGo = await holdAnswers(page);
    await page.getByRole('checkbox', { name: 'Detox' }).check();
    await canvas(page).press('ArrowRight');
    await expect(page).toHaveURL(/[?&]map=/);
    const moved = viewOf(page);
    letGo();
    await expect(page).toHaveURL(/[?&]care=detox/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('detox');
    await expect.poll(() => viewOf(page)).toBe(moved);
  });

  await test.step('whoever moves on while the area is searched is not pulled back to it', async () => {
    const search = page.getByRole('button', { name: 'Search this area' });
    const asked = viewOf(page);
    const letGo = await holdAnswers(page);
    await search.click();
    await expect(page.getByRole('button', { name: 'Searching this area' })).toBeVisible();
    await canvas(page).press('ArrowDown');
    await expect.poll(() => viewOf(page)).not.toBe(asked);
    const moved = viewOf(page);
    letGo();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in this part of the map');
    await expect(search).toBeVisible();
    expect(viewOf(page)).toBe(moved);
  });
});

test('a part of the map is searched, undone by Back, and found again by its address', async ({ page }) => {
  await openMap(page, NEAR_BOSTON);
  const before = { title: await page.title(), total: await totalOfList(page) };
  const search = page.getByRole('button', { name: 'Search this area' });
  await expect(search).toHaveCount(0);
  const wide = await namesOfMarks(page);
  const largest = clusters(page).first();
  const counted = Number(
    /[\d,]+/.exec(String(await largest.getAttribute('aria-label')))?.[0].replace(',', ''),
  );
  await largest.click();
  await expect(page).toHaveURL(/[?&]map=/);
  await expect.poll(() => facilitiesInSight(page)).toBeGreaterThanOrEqual(counted);

  const marked = page.waitForResponse(/\/clusters\?.*within=/);
  await search.click();
  await expect(page).toHaveURL(/[?&]bbox=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in this part of the map');
  await expect(page).toHaveTitle(/in this part of the map/);
  await expect(page.getByText('Nearest to Boston, MA first.')).toBeVisible();
  await expect(canvas(page)).toBeFocused();
  const total = await totalOfList(page);
  expect(total).toBeGreaterThanOrEqual(counted);
  expect(total).toBeLessThan(before.total);
  // The marks of the search before may count as many.
  await (await marked).finished();
  await expect.poll(() => facilitiesInSight(page)).toBe(total);
  const there = { url: page.url(), marks: await namesOfMarks(page) };

  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => viewOf(page)).not.toBe(new URL(there.url).searchParams.get('map'));
  await page.goBack();
  await expect(page).toHaveTitle(before.title);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near Boston, MA');
  await expect.poll(() => viewOf(page)).toBe(new URL(there.url).searchParams.get('map'));
  await expect.poll(() => namesOfMarks(page)).not.toEqual(wide);
  await expect.poll(() => facilitiesInSight(page)).toBeGreaterThanOrEqual(counted);

  await openMap(page, there.url);
  // The address holds the view to a pixel or two: at most a mark on the very edge is in sight there and not here.
  const differing = (names: string[]) => [
    ...names.filter((name) => !there.marks.includes(name)),
    ...there.marks.filter((name) => !names.includes(name)),
  ];
  await expect.poll(async () => differing(await namesOfMarks(page)).length).toBeLessThanOrEqual(1);
  await page.getByRole('link', { name: 'Remove filter: This part of the map' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near Boston, MA');
  await expect(page).not.toHaveURL(/bbox|map=/);
});

test('with “as I move” a filter that is chosen after a move and the move are both searched', async ({
  page,
}) => {
  await openMap(page, NEAR_BOSTON);
  await page.getByRole('checkbox', { name: 'Search as I move the map' }).check();
  const heading = page.getByRole('heading', { level: 1 });
  const filter = (name: string) => page.getByRole('checkbox', { name });

  await test.step('while the map is about to search', async () => {
    const letGo = await holdAnswers(page);
    await canvas(page).press('ArrowRight');
    await filter('Detox').check();
    // The answer is slow: what the map put off for half a second comes up before it.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    letGo();
    await expect(page).toHaveURL(/[?&]care=detox/);
    await expect(page).toHaveURL(/[?&]bbox=/);
    await expect(heading).toContainText('in this part of the map with detox');
    await expect(filter('Detox')).toBeChecked();
    // Back leads to where the list before was looked at, with the filter, and not to its list beside another part of the map.
    await page.goBack();
    await expect(heading).toContainText('near Boston, MA with detox');
    await expect(page).not.toHaveURL(/[?&](bbox|map)=/);
    // And so for the list before the filter, which was chosen while the map was elsewhere already.
    await page.goBack();
    await expect(heading).not.toContainText('detox');
    await expect(page).not.toHaveURL(/[?&](bbox|map)=/);
    await page.goForward();
    await expect(heading).toContainText('near Boston, MA with detox');
    await page.goForward();
    await expect(heading).toContainText('in this part of the map with detox');
  });

  await test.step('while its search is under way', async () => {
    const before = new URL(page.url()).searchParams.get('bbox');
    const letGo = await holdAnswers(page);
    await canvas(page).press('ArrowDown');
    await expect(page.getByRole('button', { name: 'Searching this area' })).toBeVisible();
    await filter('Detox').uncheck();
    letGo();
    await expect(page).not.toHaveURL(/[?&]care=/);
    await expect.poll(() => new URL(page.url()).searchParams.get('bbox')).not.toBe(before);
    await expect(heading).not.toContainText('detox');
  });

  await test.step('while it is dragged on', async () => {
    await expect.poll(() => viewOf(page)).not.toBeNull();
    const before = viewOf(page);
    const map = await canvas(page).boundingBox();
    if (!map) throw new Error('no map');
    const letGo = await holdAnswers(page);
    await filter('Medicaid').check();
    await page.mouse.move(map.x + 200, map.y + 300);
    await page.mouse.down();
    await page.mouse.move(map.x + 260, map.y + 320, { steps: 5 });
    letGo();
    await expect(heading).toContainText('Medicaid');
    await page.mouse.move(map.x + 320, map.y + 340, { steps: 5 });
    const asked = new URL(page.url()).searchParams.get('bbox');
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('bbox')).not.toBe(asked);
    await page.goBack();
    await expect(heading).toContainText('Medicaid');
    await expect.poll(() => new URL(page.url()).searchParams.get('bbox')).toBe(asked);
    await expect.poll(() => viewOf(page)).toBe(before);
    await filter('Medicaid').uncheck();
    await expect(heading).not.toContainText('Medicaid');
  });

  await test.step('Back leads to each list where it was looked at', async () => {
    const box = () => new URL(page.url()).searchParams.get('bbox');
    await filter('Outpatient').first().check();
    await expect(heading).toContainText('outpatient');
    await expect.poll(() => viewOf(page)).not.toBeNull();
    const before = { box: box(), view: viewOf(page) };
    await canvas(page).press('ArrowLeft');
    await expect.poll(box).not.toBe(before.box);
    await page.goBack();
    await expect.poll(() => ({ box: box(), view: viewOf(page) })).toEqual(before);
    await expect(heading).toContainText('outpatient');
  });
});

test('with “as I move” the list follows each move, and another place takes the map along', async ({
  page,
}) => {
  await openMap(page, NEAR_BOSTON);
  // What was moved before is searched as soon as the list is to follow.
  await canvas(page).press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Search this area' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Search as I move the map' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in this part of the map');
  const first = new URL(page.url()).searchParams.get('bbox');
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + 200, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 420, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get('bbox')).not.toBe(first);
  await expect(page.getByRole('button', { name: 'Search this area' })).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).searchParams.get('bbox')).toBe(first);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near Boston, MA');

  await page.goForward();
  await page.goForward();
  await expect.poll(() => new URL(page.url()).searchParams.get('bbox')).not.toBe(first);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('in this part of the map');
  await page.getByLabel('City, ZIP code, county or state').fill('Chicago, IL');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('near Chicago, IL');
  await expect(page).not.toHaveURL(/bbox/);
  await expect(mark(page, /around Chicago, IL$/).first()).toBeAttached();
});
