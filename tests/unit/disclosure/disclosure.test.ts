import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosure as messages } from '@/content/messages/en/disclosure';
import { paidBy, paidElsewhere, UNPAID, unpaid } from '@/lib/disclosure/disclosure';

describe('the sentences about money', () => {
  it('say who pays, for what, that it is flat, and that it moves nothing', () => {
    expect(paidBy('Harbor Group').text).toBe(
      'Paid advertiser. Harbor Group pays this site a flat fee to be shown in the box above results. It does not change the order of results.',
    );
  });

  it('say plainly when no one paid', () => {
    expect(UNPAID).toEqual({
      ...{ paid: false, advertiser: null, ownerGroup: null, ledger: '/advertisers' },
      text: 'Not an advertiser: no one paid for this listing.',
    });
  });

  it('say of an unpaid listing whose advertiser pays for something else both things, and never that it is no advertiser', () => {
    const said = paidElsewhere('Harbor Group', 'Harbor Holdings', '/advertisers#advertiser-7');
    expect(said).toEqual({
      ...{ paid: false, advertiser: 'Harbor Group', ownerGroup: 'Harbor Holdings' },
      ledger: '/advertisers#advertiser-7',
      text: 'No one paid for this listing. Harbor Group, whose facility it is, pays this site for something else.',
    });
  });

  it('are the same for every listing that nobody pays for, whoever owns it', () => {
    fc.assert(
      fc.property(fc.string(), (owner) => {
        expect(unpaid(owner)).toEqual({ ...UNPAID, ownerGroup: owner });
      }),
    );
  });

  it('name the advertiser as it is, once, whatever its name is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const { text, advertiser, paid } = paidBy(name);
        expect([paid, advertiser]).toEqual([true, name]);
        expect(text.startsWith(`Paid advertiser. ${name} pays this site a flat fee`)).toBe(true);
      }),
    );
  });

  it('are told from each other by their first words', () => {
    expect(paidElsewhere('Harbor Group', null, '/advertisers').text).toMatch(/^No one paid/);
    expect(UNPAID.text).toMatch(/^Not an advertiser/);
    expect(paidBy('Harbor Group').text).toMatch(/^Paid advertiser/);
  });
});

describe('what is said beside them', () => {
  it.each([
    ['Harbor Holdings', 'Owner group: Harbor Holdings.'],
    ['Harbor Holdings, Inc.', 'Owner group: Harbor Holdings, Inc.'],
  ])('names %s with one full stop', (name, said) => {
    expect(messages.ownerGroup(name)).toBe(said);
  });

  it('puts who paid first where a link is shared, for previews are cut at their end', () => {
    const shared = messages.shared(UNPAID.text, 'Elm House in Worcester, MA.');
    expect(shared).toBe('Not an advertiser: no one paid for this listing. Elm House in Worcester, MA.');
    // Common previews show at least this many letters.
    expect(UNPAID.text.length).toBeLessThan(110);
  });
});
