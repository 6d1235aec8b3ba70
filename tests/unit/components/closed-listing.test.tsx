import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClosedListing } from '@/components/listing/closed-listing';
import { aFacility } from './a-facility';

describe('the page of a closed facility', () => {
  const page = renderToStaticMarkup(<ClosedListing facility={aFacility({ status: 'closed' })} />);

  it('says that it is no longer listed', () => {
    expect(page).toContain('This facility is no longer listed');
  });

  it('gives no number to call in vain', () => {
    expect(page).not.toMatch(/tel:|508/);
  });

  it('searches near where it was', () => {
    expect(page).toContain('Find treatment near Worcester, MA');
    expect(page).toMatch(/<form[^>]* action="\/search".* value="01608"/);
  });
});
