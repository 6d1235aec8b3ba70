import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { generateMetadata as ofCallSheet } from '@/app/facilities/[listing]/call-sheet/page';
import ListingRoute, { generateMetadata } from '@/app/facilities/[listing]/page';
import SearchRoute from '@/app/search/page';
import type { TestDatabase } from '@/tests/fixtures/database';
import { elements, pageOf, words } from '../../../unit/components/read-page';
import { call, closeApiDirectory, openApiDirectory } from '../../api/api-fixture';
import { sellOne } from './paid-at';

// The form's island asks for the router, which only a running site has.
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({}),
  useSearchParams: () => new URLSearchParams(),
}));

const START = new Date('2026-11-20T12:00:00Z');
const END = new Date('2026-11-21T12:00:00Z');
const off = (moment: Date, ms: number) => new Date(moment.getTime() + ms);

let database: TestDatabase;
let elm: { id: string; slug: string };
beforeAll(async () => {
  database = await openApiDirectory();
  elm = await database.prisma.facility.findFirstOrThrow({
    where: { name: 'Elm House' },
    select: { id: true, slug: true },
  });
  await sellOne(database, elm.id, { startsAt: START, endsAt: END });
});
afterAll(() => closeApiDirectory(database));
// What a page says of money is of its own clock's moment: only the clock is turned here.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const searchPage = async (now: Date): Promise<string> => {
  vi.setSystemTime(now);
  return await pageOf(await SearchRoute({ searchParams: Promise.resolve({ near: 'Worcester, MA' }) }));
};
const params = () => Promise.resolve({ listing: `${elm.slug}-${elm.id}` });
const listingPage = async (now: Date): Promise<string> => {
  vi.setSystemTime(now);
  return await pageOf(await ListingRoute({ params: params(), searchParams: Promise.resolve({}) }));
};
const preview = async (now: Date) => {
  vi.setSystemTime(now);
  return (await generateMetadata({ params: params() })).openGraph;
};
const results = (page: string): string => page.slice(page.indexOf('<ol'), page.indexOf('</ol>'));

describe.each([
  ['a moment before its placement begins', off(START, -1), false],
  ['as it begins', START, true],
  ['a second before it ends', off(END, -1000), true],
  ['as it ends', END, false],
  ['a second later', off(END, 1000), false],
])('%s', (_when, now, paid) => {
  const said = paid ? /Paid advertiser\. Advertiser \d+ pays this site a flat fee/ : /Not an advertiser/;
  const unsaid = paid ? 'Not an advertiser' : 'Paid advertiser.';

  test(`the page of results ${paid ? 'has' : 'has no'} box, and the listing its sentence`, async () => {
    const page = await searchPage(now);
    const [box] = elements(page, 'section').filter((section) => section.includes('Paid advertisement'));
    expect(box !== undefined).toBe(paid);
    if (box) expect(words(box)).toContain('Elm House');
    const card = elements(results(page), 'article').find((article) => article.includes('Elm House')) ?? '';
    expect(words(card)).toMatch(said);
    expect(words(card)).not.toContain(unsaid);
  });

  test('its own page says so, once', async () => {
    const page = words(await listingPage(now));
    expect(page).toMatch(said);
    expect(page).not.toContain(unsaid);
  });

  test('whoever gets a link to it reads that first', async () => {
    const shared = await preview(now);
    expect(shared?.description).toMatch(new RegExp(`^${said.source}`));
    expect(shared?.description).toContain('Elm House in Worcester, MA');
    const sheet = await ofCallSheet({ params: params() });
    expect(sheet.openGraph?.description).toMatch(new RegExp(`^${said.source}`));
    expect(shared).toMatchObject({ title: 'Elm House, Worcester, MA', url: expect.stringMatching(elm.id) });
  });
});

test('the list of results is the same letter by letter but for that one sentence', async () => {
  const without = await searchPage(off(START, -1));
  const beside = await searchPage(START);
  const unmarked = (page: string) =>
    words(results(page)).replace(
      /(Paid advertiser\..*?order of results|Not an advertiser.*?this listing)\./g,
      '',
    );
  expect(unmarked(beside)).toBe(unmarked(without));
  expect(words(results(beside))).not.toBe(words(results(without)));
});

describe('what a program kept of an answer', () => {
  test.each([
    ['a search', () => '/facilities?near=MA'],
    ['a facility', () => `/facilities/${elm.id}`],
  ])('of %s is not used past the end', async (_what, address) => {
    vi.setSystemTime(off(END, -1000));
    const kept = await call(address());
    const tag = kept.headers.get('etag') ?? '';
    expect(kept.headers.get('cache-control')).toBe('private, no-cache');
    expect(await kept.text()).toContain('"paid":true');
    expect((await call(address(), { 'if-none-match': tag })).status).toBe(304);
    vi.setSystemTime(off(END, 1000));
    const asked = await call(address(), { 'if-none-match': tag });
    expect(asked.status).toBe(200);
    expect(await asked.text()).not.toContain('"paid":true');
  });
});
