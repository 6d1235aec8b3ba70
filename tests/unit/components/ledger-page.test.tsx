import { describe, expect, it } from 'vitest';
import { LedgerPage } from '@/components/disclosure/ledger-page';
import { ledger as messages } from '@/content/messages/en/ledger';
import { FLAT_FEE_RULE } from '@/lib/disclosure/ledger/flat-fee-rule';
import type { LedgerRow } from '@/lib/disclosure/ledger/ledger-columns';
import { toLedgerAdvertiser } from '@/lib/disclosure/ledger/to-ledger-advertiser';
import { ledgerRow, placementRow } from '../disclosure/ledger/a-ledger-row';
import { attribute, elements, links, pageOf, words } from './read-page';

const NOW = new Date('2026-11-22T12:00:00Z');
const page = (...rows: LedgerRow[]) =>
  pageOf(<LedgerPage ledger={rows.map((row) => toLedgerAdvertiser(row, NOW))} />);
const headings = (html: string, level: 'h2' | 'h3' | 'h4') => elements(html, level).map(words);

const over = (id: number) =>
  placementRow({
    id,
    startsAt: new Date('2025-01-01T00:00:00Z'),
    endsAt: new Date('2025-02-01T00:00:00Z'),
    flatPriceUsd: 450,
  });
const later = placementRow({
  id: 30,
  startsAt: new Date('2027-01-01T00:00:00Z'),
  endsAt: new Date('2027-02-01T00:00:00Z'),
});

describe('the page of who pays', () => {
  it.each([
    [[], 'Nobody pays this site now, and no advertisement ever stood above its results.'],
    [
      [ledgerRow({ placements: [] })],
      'Nobody pays this site now, and no advertisement ever stood above its results.',
    ],
    [
      [ledgerRow({ placements: [later] })],
      'Nobody pays this site now, and no advertisement ever stood above its results.',
    ],
    [
      [ledgerRow({ sample: true })],
      'Nobody pays this site now, and no advertisement ever stood above its results.',
    ],
    [[ledgerRow({ placements: [over(2)] })], 'Nobody pays this site now.'],
    [
      [ledgerRow(), ledgerRow({ id: 8, sample: true })],
      '1 advertiser pays this site now, for 1 advertisement.',
    ],
    [[ledgerRow()], '1 advertiser pays this site now, for 1 advertisement.'],
    [
      [ledgerRow(), ledgerRow({ id: 8, placements: [placementRow({ id: 2 }), placementRow({ id: 3 })] })],
      '2 advertisers pay this site now, for 3 advertisements.',
    ],
    [
      [ledgerRow({ placements: [], helplines: [{ helpline: { name: 'Open Door Line' } }] })],
      '1 advertiser pays this site now.',
    ],
  ])('begins with how it is (%#)', async (rows, said) => {
    const [lead = ''] = elements(await page(...rows), 'p').map(words);
    expect(lead.startsWith(said), lead).toBe(true);
  });

  it('claims no history of helplines, of which it has none, and says what it has of them', async () => {
    for (const rows of [[], [ledgerRow()], [ledgerRow({ placements: [over(2)] })]])
      expect(words(await page(...rows))).not.toMatch(
        /nobody ever|everyone who ever|what was paid for stays/i,
      );
    expect(words(await page())).toContain('Helplines that advertisers answer are listed while they run');
    expect(words(await page(ledgerRow()))).toContain('Who answers a helpline for advertisers is on it while');
  });

  it('is whole without anyone: the rule, what it buys and what not, and the files', async () => {
    const html = await page();
    expect(headings(html, 'h2')).toEqual([messages.rule, messages.kept]);
    expect(words(html)).toContain(FLAT_FEE_RULE);
    for (const sentence of [...messages.getsList, ...messages.getsNotList])
      expect(words(html)).toContain(sentence);
    expect(links(html).map(({ href }) => href)).toEqual([
      '/how-results-are-ordered',
      '/advertisers.json',
      '/advertisers.csv',
      '/developers#readAdvertisers',
    ]);
  });

  it('keeps those who pay, who are to and who did apart, without a heading for nobody', async () => {
    const three = await page(
      ledgerRow({ id: 1, publicName: 'Now Group' }),
      ledgerRow({ id: 2, publicName: 'Later Group', placements: [later] }),
      ledgerRow({ id: 3, publicName: 'Former Group', placements: [over(9)] }),
    );
    expect(headings(three, 'h2').slice(0, 3)).toEqual([
      'Who pays now',
      'Who is going to pay',
      'Who does not pay now',
    ]);
    expect(headings(three, 'h3').slice(0, 3)).toEqual(['Now Group', 'Later Group', 'Former Group']);
    expect(headings(await page(ledgerRow()), 'h2')).not.toContain('Who does not pay now');
  });

  it('says of invented advertisers that they are, each and all', async () => {
    const html = await page(ledgerRow({ sample: true }));
    expect(words(html)).toContain('no money changed hands');
    expect(words(elements(html, 'article')[0] ?? '')).toContain('Sample: not a real advertiser');
    expect(words(await page(ledgerRow()))).not.toMatch(/sample directory|not a real/i);
  });
});

describe('an advertiser’s card', () => {
  const card = async (given: Partial<LedgerRow> = {}) =>
    elements(await page(ledgerRow(given)), 'article')[0] ?? '';

  it('names it, its owner and since when, under an anchor of its own', async () => {
    const html = await card({ id: 12 });
    expect(attribute(elements(html, 'h3')[0] ?? '', 'id')).toBe('advertiser-12');
    expect(words(html)).toMatch(
      /^Cedar Group Legal name Cedar Group Holdings LLC Owner group Evergreen Partners Advertiser since October 15, 2026 Pays for/,
    );
  });

  it('says that an owner is not known, and until when it was an advertiser', async () => {
    const html = await card({ ownerGroup: null, endedAt: new Date('2026-11-20T00:00:00Z') });
    expect(words(html)).toContain('Owner group Not known');
    expect(words(html)).toContain('Until November 20, 2026');
  });

  it('tells what is paid for: facility, state, care, period, price', async () => {
    const html = await card({
      placements: [placementRow({ careSlugs: ['detox', 'iop'], flatPriceUsd: 12_500 })],
    });
    const [placement = ''] = elements(html, 'ul');
    expect(links(placement)[0]).toMatchObject({
      href: '/facilities/cedar-house-austin-f1',
      text: 'Cedar House',
    });
    const said = words(placement);
    expect(said).toContain('Cedar House, Austin, TX');
    expect(said).toContain('Running now');
    expect(said).toContain('From November 1, 2026 until December 1, 2026');
    expect(said).toContain('Flat price for the whole period $12,500');
    expect(said).toContain('Shown beside searches in Texas');
    expect(said).toMatch(/For .*[Dd]etox.* and .+/);
    expect(words(await card())).toContain('For Any level of care');
  });

  it('gives the moment itself to programs, and the time of day to people where it is not midnight', async () => {
    const html = await card({
      placements: [placementRow({ endsAt: new Date('2026-12-01T15:30:00Z') })],
    });
    expect(html).toContain('dateTime="2026-12-01T15:30:00.000Z"');
    expect(words(html)).toMatch(/until December 1, 2026, 3:30\sPM UTC/);
  });

  it('keeps what is over, closed behind what runs and open where nothing does', async () => {
    const both = await card({ placements: [placementRow(), over(2), over(3)] });
    const [former = ''] = elements(both, 'details');
    expect(words(former)).toMatch(/^Paid for before: 2 advertisements/);
    expect(words(former)).toContain('$450');
    expect(former).not.toMatch(/^<details[^>]*\sopen/);
    const [alone = ''] = elements(await card({ placements: [over(2)] }), 'details');
    expect(alone).toMatch(/^<details[^>]*\sopen/);
  });

  it('says when something was ended before its time', async () => {
    const html = await card({
      placements: [placementRow({ endedAt: new Date('2026-11-10T00:00:00Z') })],
    });
    expect(words(html)).toContain('Ended before its time, on November 10, 2026');
  });

  it('lists what is its own with license and dates, and what was', async () => {
    const [own] = ledgerRow().facilities;
    if (!own) throw new Error('There should be one.');
    const former = { ...own, licenseNumber: null, endedAt: new Date('2026-11-01T00:00:00Z') };
    const html = words(await card({ facilities: [own, former] }));
    expect(html).toContain(
      'Cedar House, Austin, TX (since October 15, 2026. License 4455, Texas Health and Human Services)',
    );
    expect(html).toContain('(theirs from October 15, 2026 until November 1, 2026)');
    expect(words(await card({ facilities: [] }))).toContain('Its facilities None is recorded.');
  });

  it('names a listing that was taken off without a link', async () => {
    const placement = placementRow();
    const html = await card({
      facilities: [],
      placements: [{ ...placement, facility: { ...placement.facility, withdrawn: true } }],
    });
    expect(words(html)).toContain('Cedar House, Austin, TX');
    expect(links(html)).toEqual([]);
  });

  it('says which helpline it answers', async () => {
    const html = await card({ helplines: [{ helpline: { name: 'Open Door Line' } }] });
    expect(words(html)).toContain('Answers the helpline Open Door Line');
    const two = ['Open Door Line', 'Porch Light'].map((name) => ({ helpline: { name } }));
    expect(words(await card({ helplines: two }))).toContain(
      'Answers the helplines Open Door Line and Porch Light',
    );
  });
});
