import { describe, expect, it } from 'vitest';
import { ContactCard } from '@/components/listing/contact-card';
import type { Phone } from '@/lib/call/phone';
import { paidBy, UNPAID } from '@/lib/disclosure/disclosure';
import type { Facility } from '@/lib/facility/facility';
import { aFacility } from './a-facility';
import { elements, links, pageOf, words } from './read-page';

const phone = (given: Partial<Phone>): Phone => ({
  ...{ kind: 'main', e164: '+15085550100', extension: null, asWritten: '508-555-0100', sharedBy: 1 },
  ...given,
});

const card = (facility: Partial<Facility>, disclosure = UNPAID) =>
  pageOf(<ContactCard facility={aFacility(facility)} disclosure={disclosure} />);

const dialled = (page: string) =>
  links(page)
    .map(({ href }) => href)
    .filter((href) => href.startsWith('tel:'));

describe('the ways to reach a facility', () => {
  it('are all its numbers in the order of its source, each with what it is for and who answers', async () => {
    const page = await card({
      phones: [
        phone({}),
        phone({ kind: 'intake', e164: '+15085550101', extension: '7' }),
        phone({ kind: 'hotline', e164: '+18885550102', sharedBy: 14 }),
        phone({ kind: 'tty', e164: '+15085550103' }),
      ],
    });
    expect(dialled(page)).toEqual([
      'tel:+15085550100',
      'tel:+15085550101,,7',
      'tel:+18885550102',
      'tel:+15085550103',
    ]);
    expect(elements(page, 'li').map(words)).toEqual([
      'Call Morning Star House: (508) 555-0101 ext. 7 Intake. Intake line of this facility',
      'Call Morning Star House: (888) 555-0102 Hotline. Shared by 14 facilities: you may reach a central office',
      'Call Morning Star House: (508) 555-0103 TTY. TTY of this facility, for typed calls',
    ]);
  });

  it('have no heading for other numbers where there is one', async () => {
    expect(words(await card({}))).not.toContain('Other numbers');
  });

  it('do not call a second main number anything else', async () => {
    const page = await card({ phones: [phone({}), phone({ e164: '+15085550109' })] });
    expect(elements(page, 'li').map(words)).toEqual([
      'Call Morning Star House: (508) 555-0109 Rings at this facility',
    ]);
  });

  it('repeat the letters that a poster shows', async () => {
    const page = words(await card({ phones: [phone({ e164: '+18885554673', asWritten: '888-555-HOPE' })] }));
    expect(page).toContain('(888) 555-4673');
    expect(page).toContain('Written as 888-555-HOPE');
  });

  it('do not take an extension for letters', async () => {
    const page = words(
      await card({ phones: [phone({ extension: '12', asWritten: '508-555-0100 ext. 12' })] }),
    );
    expect(page).not.toContain('Written as');
  });

  it('explain the pause before an extension, only where there is one', async () => {
    const explained = 'then dials the extension';
    expect(words(await card({ phones: [phone({ extension: '12' })] }))).toContain(explained);
    expect(words(await card({ phones: [phone({}), phone({ extension: '12', kind: 'tty' })] }))).toContain(
      explained,
    );
    expect(words(await card({ phones: [phone({})] }))).not.toContain(explained);
  });

  it('say so where no number is known', async () => {
    const page = await card({ phones: [] });
    expect(words(page)).toContain('No phone number reported.');
    expect(dialled(page)).toEqual([]);
  });

  it.each([
    ['https://www.star.example/care?x=1', 'star.example'],
    ['http://star.example:8080/', 'star.example:8080'],
    ['not an address', 'not an address'],
  ])('name the site %s by its host', async (website, host) => {
    expect(links(await card({ website }))).toContainEqual({ href: website, text: host, label: null });
  });

  it('tell nobody where a reader came from', async () => {
    const all = elements(await card({ website: 'https://star.example' }), 'a');
    expect(all.find((link) => link.includes('https://star.example'))).toContain('rel="noreferrer nofollow"');
  });

  it('always say whether anyone paid', async () => {
    expect(words(await card({}))).toContain(UNPAID.text);
    const paid = words(await card({ phones: [] }, paidBy('Elm Holdings')));
    expect(paid).toContain(paidBy('Elm Holdings').text);
  });
});
