import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FacilityCard } from '@/components/facility/facility-card';
import { WhoItServes } from '@/components/facility/who-it-serves';
import { ListingPage } from '@/components/listing/listing-page';
import { UNPAID } from '@/lib/disclosure/disclosure';
import type { ChosenFacets } from '@/lib/search/search-request';
import { aFacility } from './a-facility';

const say = (codes: string, asked?: ChosenFacets): string => {
  const markup = renderToStaticMarkup(<WhoItServes serviceCodes={codes.split(' ')} asked={asked} />);
  return markup.replaceAll(/<[^>]*>/g, '').trim();
};

describe('whom a facility treats, on its card', () => {
  it.each([
    ['SA OP MALE', 'Men only.'],
    ['SA OP FEM', 'Women only.'],
    ['SA OP MALE FEM', ''],
    ['SA OP', ''],
    ['SA OTP OUDO MALE FEM', 'People with opioid use disorder only.'],
    ['SA OUDO AUDO', 'People with opioid use disorder or alcohol use disorder only.'],
    ['SA DUO FEM', 'Women with a DUI or DWI only.'],
    // A single age was reported by too many that also run programs for adults.
    ['SA CHLD MALE FEM', ''],
    ['SA YAD ADLT', ''],
  ])('%s: %s', (codes, words) => {
    expect(say(codes)).toBe(words);
  });

  it('says which ages it reported where the search asks for one, those of its programs too', () => {
    expect(say('SA CHLD ADLT', { age: ['adults'] })).toBe('Ages reported: 17 or younger, 26 to 64.');
    expect(say('SA SE', { age: ['older-adults'] })).toBe('Ages reported: 65 or older.');
    expect(say('SA CHLD ADLT', { age: [] })).toBe('');
  });

  it('answers for women and men, once', () => {
    expect(say('SA MALE FEM', { gender: ['women'] })).toBe('Accepts women and men.');
    expect(say('SA FEM', { gender: ['women'] })).toBe('Women only.');
  });

  it('names the programs that were asked for, and no other', () => {
    expect(say('SA WN VET PW', { population: ['women', 'veterans'] })).toBe(
      'Reports programs for women and veterans.',
    );
    expect(say('SA WN VET PW', { population: ['pregnancy'] })).toBe(
      'Reports a program for pregnant women and new mothers.',
    );
  });
});

const MENTAL = 'Listed for mental health care. It reports no addiction treatment.';

describe('a facility that reports mental health treatment and nothing about addiction', () => {
  it.each(['MH', 'MH OP PHDT CBT MD', 'MH RES CHLD MALE FEM NRT', 'MH SMOP TGD'])('%s says so', (codes) => {
    expect(say(codes)).toBe(MENTAL);
  });

  it.each([
    'MH SA',
    'MH SUMH',
    'MH OP IDD',
    'MH CO',
    'MH OIT',
    'MH BU',
    'MH OTP',
    'MH ODTX',
    'MH VTRL',
    'MH HH',
    'OP CBT',
    'SA',
  ])('%s does not, for a doubt may keep someone from calling', (codes) => {
    expect(say(codes)).not.toContain(MENTAL);
  });

  it('says so on the card and on its page', () => {
    const facility = aFacility({ serviceCodes: ['MH', 'OP'], care: ['outpatient'] });
    const card = (
      <FacilityCard listing={{ kind: 'organic', facility, distanceMiles: 1, disclosure: UNPAID }} />
    );
    expect(renderToStaticMarkup(card)).toContain(MENTAL);
    const page = { facility, disclosure: UNPAID, factSources: {}, sameAddress: [] };
    expect(renderToStaticMarkup(<ListingPage page={page} />)).toContain(MENTAL);
  });
});
