import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PaidBox } from '@/components/paid/paid-box';
import { disclosure as beside } from '@/content/messages/en/disclosure';
import { paid as messages } from '@/content/messages/en/paid';
import { paidBy } from '@/lib/disclosure/disclosure';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import { FACETS } from '@/lib/facility/facets';
import { withoutComments } from '../../fixtures/forbidden-words';
import { promisingWords } from '../../fixtures/promising-words';
import { aPaidListing } from '../components/a-paid-listing';
import { pageOf, words } from '../components/read-page';

describe('the words near a paid listing', () => {
  it.each([
    PAID_LABEL,
    paidBy('Harbor Group').text,
    ...[1, 2].map(messages.about),
    messages.how,
    beside.ledger,
    beside.ownerGroup('Harbor Holdings'),
  ])('praise and promise nothing: %s', (said) => {
    expect(promisingWords(said)).toEqual([]);
  });

  it.each(readdirSync('components/paid').filter((name) => name.endsWith('.tsx')))(
    'nor does the code of components/paid/%s',
    (name) => {
      expect(promisingWords(withoutComments(readFileSync(`components/paid/${name}`, 'utf8')))).toEqual([]);
    },
  );

  it('praise and promise nothing in the whole box, whatever care it offers', async () => {
    const [settings = [], approaches = []] = FACETS.filter(({ param }) => param === 'care').map(
      ({ choices }) => choices.map(({ slug }) => slug),
    );
    const box = await pageOf(
      <PaidBox
        paid={[aPaidListing({ care: [...settings, ...approaches], serviceCodes: ['MD', 'PI', 'SS'] })]}
        asked={{}}
      />,
    );
    expect(words(box)).toContain('Paid advertisement');
    expect(promisingWords(words(box))).toEqual([]);
  });
});

describe('the list of words itself', () => {
  it.each([
    'The best care in Texas',
    'America’s #1 program',
    'An award-winning center',
    'Recommended for you',
    'Featured facility',
    'Our most trusted partner',
    'Guaranteed admission',
    'Proven to work',
    'Beds available today: call now',
    'Sponsored',
    'Promoted result',
    '100 % confidential',
  ])('refuses "%s"', (text) => {
    expect(promisingWords(text)).not.toEqual([]);
  });

  it.each(['Paid advertisement', 'It does not change the order of results.', 'Call before you go.'])(
    'accepts "%s"',
    (text) => {
      expect(promisingWords(text)).toEqual([]);
    },
  );

  it('reads past names, which are other people’s words, and not past the rest', () => {
    expect(promisingWords('Best Road House, 1 Top Street', ['Best Road House', '1 Top Street'])).toEqual([]);
    expect(promisingWords('Best Road House is best', ['Best Road House'])).toHaveLength(1);
  });
});
