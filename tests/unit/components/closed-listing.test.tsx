import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClosedListing } from '@/components/listing/closed-listing';
import { UNPAID } from '@/lib/disclosure/disclosure';
import { aFacility } from './a-facility';

describe('the page of a closed facility', () => {
  const closed = {
    ...{ facility: aFacility({ status: 'closed' }), disclosure: UNPAID },
    ...{ factSources: {}, sameAddress: [] },
  };
  const page = renderToStaticMarkup(<ClosedListing page={closed} />);

  it('says that it is no longer listed', () => {
    expect(page).toContain('This facility is no longer listed');
  });

  it('gives no number to call in vain', () => {
    expect(page).not.toMatch(/tel:|508/);
  });

  it('says whether anyone paid for it, as any listing does', () => {
    expect(page).toContain(UNPAID.text);
    expect(page).toContain('href="/advertisers"');
  });

  it('searches near where it was', () => {
    expect(page).toContain('Find treatment near Worcester, MA');
    expect(page).toMatch(/<form[^>]* action="\/search".* value="01608"/);
    expect(page).not.toContain('someone-else');
  });

  it('searches on for whom it was looked at', () => {
    const forOther = renderToStaticMarkup(<ClosedListing page={closed} forSomeoneElse />);
    expect(forOther).toContain('<input type="hidden" name="for" value="someone-else"/>');
  });
});
