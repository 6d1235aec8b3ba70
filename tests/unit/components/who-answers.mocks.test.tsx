import { afterEach, describe, expect, it, vi } from 'vitest';
import { PaidHelpline } from '@/components/call/paid-helpline';
import { WhoAnswersPage } from '@/components/call/who-answers-page';
import { AskAPerson } from '@/components/search/ask-a-person';
import { EmergencyBar } from '@/components/site/emergency-bar';
import { whoAnswers } from '@/content/messages/en/who-answers';
import { answeredBy } from '@/lib/call/answered-by';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import type { AdvertisersHelpline, PublicHelpline } from '@/lib/call/helplines/helpline';
import { forbiddenWords } from '../../fixtures/forbidden-words';
import { aPaidLine, aPublicLine } from '../call/helplines/a-line';
import { elements, links, pageOf, words } from './read-page';

const read = vi.hoisted(() => ({
  helplines: [] as readonly PublicHelpline[],
  paid: [] as readonly AdvertisersHelpline[],
}));
vi.mock('@/lib/call/helplines/read-helplines', () => ({ readHelplines: async () => read.helplines }));
vi.mock('@/lib/call/helplines/read-advertisers-helplines', () => ({
  readAdvertisersHelplines: async () => read.paid,
}));
vi.mock('@/lib/site/database', () => ({ database: () => ({}) }));

afterEach(() => {
  read.helplines = [];
  read.paid = [];
});

/** Everything that has to stand beside a number that advertisers answer. */
const DUTIES = [
  'Paid advertisement',
  'Answered by paid advertisers.',
  'No fee depends on which provider you choose.',
  'You do not have to enter treatment.',
];

describe('a helpline that advertisers answer', () => {
  it('says beside its number all that it has to', async () => {
    const html = await pageOf(<PaidHelpline line={aPaidLine()} />);
    for (const duty of DUTIES) expect(words(html)).toContain(duty);
    expect(links(html)[0]).toMatchObject({ href: 'tel:+16175550111', text: '1-617-555-0111' });
  });

  it('has the names one tap away, without script, with the way to what they pay', async () => {
    const html = await pageOf(<PaidHelpline line={aPaidLine()} />);
    const [details = ''] = elements(html, 'details');
    expect(words(details)).toMatch(/^Who they are \(2\) Harbor Example Meadow Example/);
    expect(links(details).map(({ href }) => href)).toEqual(['/advertisers']);
  });

  it('names one as one', async () => {
    const html = await pageOf(<PaidHelpline line={aPaidLine({ advertisers: ['Harbor Example'] })} />);
    expect(words(html)).toContain('Who it is Harbor Example');
  });

  it('has its label before anything else', async () => {
    expect(words(await pageOf(<PaidHelpline line={aPaidLine()} />))).toMatch(/^Paid advertisement /);
  });
});

describe('where someone may be in danger', () => {
  it('no such helpline is shown, whatever is recorded', async () => {
    read.helplines = DEFAULT_HELPLINES;
    read.paid = [aPaidLine()];
    const html = await pageOf(<EmergencyBar />);
    expect(html).not.toContain('6175550111');
    expect(words(html)).not.toContain('advertise');
  });
});

describe('a person to ask', () => {
  it('is of the public line first, and only then of those that are paid', async () => {
    read.helplines = DEFAULT_HELPLINES;
    read.paid = [aPaidLine(), aPaidLine({ slug: 'other', number: '+16175550112' })];
    const html = await pageOf(<AskAPerson />);
    expect(
      links(html)
        .filter(({ href }) => href.startsWith('tel:'))
        .map(({ href }) => href),
    ).toEqual(['tel:+18006624357', 'tel:+16175550111', 'tel:+16175550112']);
    for (const duty of DUTIES) expect(words(html).split(duty)).toHaveLength(3);
  });

  it('is nobody where no public line finds treatment, paid or not', async () => {
    read.helplines = DEFAULT_HELPLINES.filter(({ kind }) => kind !== 'information');
    read.paid = [aPaidLine()];
    expect(await pageOf(<AskAPerson />)).toBe('');
  });
});

describe('the page about who answers', () => {
  const page = (paid: readonly AdvertisersHelpline[] = [], helplines = DEFAULT_HELPLINES) =>
    pageOf(<WhoAnswersPage helplines={helplines} paid={paid} />);

  it('explains the very words that stand beside a listing’s number', async () => {
    const said = words(await page());
    for (const kind of ['main', 'intake', 'hotline', 'tty'] as const)
      expect(said).toContain(answeredBy({ kind, sharedBy: 1 }));
    expect(said).toContain(answeredBy({ kind: 'main', sharedBy: 2 }));
    expect(said).toContain('you may reach a central office');
  });

  it('shows of each helpline everything that is recorded', async () => {
    const said = words(await page());
    for (const line of DEFAULT_HELPLINES) {
      const { name, shown, purpose, paidBy, cost, asks, does, doesNot, hours, languages, sourceName } = line;
      for (const fact of [
        name,
        shown,
        purpose,
        paidBy,
        cost,
        asks,
        does,
        doesNot,
        hours,
        languages,
        sourceName,
      ])
        expect(said, line.slug).toContain(fact);
      expect(said).toContain(`Answered by ${line.answeredBy}.`);
    }
    expect(said).toContain('SAMHSA National Helpline, undated.');
  });

  it('says of no line that nobody pays for it but what its own record says', async () => {
    const paidBy = 'The county, and a foundation';
    const said = words(await page([], [aPublicLine({ paidBy })]));
    expect(said).toContain(paidBy);
    expect(said).not.toMatch(/nobody pays us/i);
  });

  it('gives a source’s day where it is known', async () => {
    expect(
      words(await page([], [aPublicLine({ asOf: '2026-08-19', sourceUrl: null, sourceName: 'The county' })])),
    ).toContain('The county, as of August 19, 2026.');
  });

  it('shows a measured figure with how many calls, when and how, and else none', async () => {
    expect(words(await page())).not.toContain('Measured');
    const measured = {
      figure: 'Half of all calls were answered within 20 seconds',
      calls: 1204,
      period: 'June 2026',
      method: 'from the log of the telephone system',
    };
    expect(words(await page([], [aPublicLine({ measured })]))).toContain(
      'Half of all calls were answered within 20 seconds (1,204 calls, June 2026; from the log of the telephone system)',
    );
  });

  it('has paid lines after all others, each with its duties', async () => {
    const html = await page([aPaidLine()]);
    const numbers = links(html)
      .map(({ href }) => href)
      .filter((href) => href.startsWith('tel:'));
    expect(numbers.indexOf('tel:+16175550111')).toBeGreaterThan(numbers.indexOf('tel:+18004874889'));
    for (const duty of DUTIES) expect(words(html)).toContain(duty);
    expect(words(html)).toContain('Harbor Example');
  });

  it('says so where no advertiser answers any', async () => {
    expect(words(await page())).toContain(whoAnswers.noPaid);
    expect(words(await page())).not.toContain('Paid advertisement');
    expect(words(await page([aPaidLine()]))).not.toContain(whoAnswers.noPaid);
  });

  it('names what nobody who answers may do, by law', async () => {
    const html = await page();
    expect(words(html)).toContain('may not pay, or be paid, for sending you');
    expect(words(html)).toContain('18 U.S.C. 220');
    expect(words(html)).toContain('15 U.S.C. 45d');
  });

  it('promises nothing, in any of its words', async () => {
    expect(forbiddenWords(words(await page([aPaidLine()])))).toEqual([]);
  });
});
