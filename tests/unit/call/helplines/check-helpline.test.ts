import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHelpline } from '@/lib/call/helplines/check-helpline';
import type { HelplineDraft } from '@/lib/call/helplines/helpline-draft';
import { Refusal } from '@/lib/disclosure/refusal';
import { paidDraft, publicDraft } from './a-draft';

const NOW = new Date('2026-11-22T09:00:00Z');

/** Which fields a draft is refused for; none when it is taken. */
function refused(draft: HelplineDraft): string[] {
  try {
    checkHelpline(draft, NOW);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ field }) => field);
  }
}

describe('a public helpline', () => {
  it('is taken with all that has to be known, and says where nothing is', () => {
    expect(checkHelpline(publicDraft(), NOW)).toMatchObject({
      slug: 'county',
      kind: 'information',
      number: { dialled: '+16175550100', shown: '1-617-555-0100' },
      answeredBy: 'the county health department',
      hours: 'Not recorded',
      asks: 'Not recorded',
      cost: 'Not recorded',
      tty: null,
      advertisers: [],
    });
  });

  it.each([
    'name',
    'purpose',
    'number',
    'answeredBy',
    'paidBy',
    'does',
    'doesNot',
    'sourceName',
    'asOf',
  ] as const)('is refused without its %s', (field) => {
    expect(refused(publicDraft({ [field]: null }))).toEqual([field]);
  });

  it('names every fault at once', () => {
    expect(refused(publicDraft({ name: null, number: '12', sourceUrl: 'http://example.org' }))).toEqual([
      'name',
      'number',
      'sourceUrl',
    ]);
  });

  it('has no advertisers, and cannot say that some answer', () => {
    expect(refused(publicDraft({ advertisers: ['Harbor Example'] }))).toEqual(['advertisers']);
    expect(refused(publicDraft({ answeredBy: 'our advertisers' }))).toEqual(['answeredBy']);
  });

  it.each(['hotline', '', 'paid', 'EMERGENCY'])('is of one of four kinds, and “%s” is none', (kind) => {
    expect(refused(publicDraft({ kind }))).toEqual(['kind']);
  });

  it.each(['County', 'a b', '-county', 'county-', 'a'.repeat(41), ''])('has no slug like “%s”', (slug) => {
    expect(refused(publicDraft({ slug }))).toContain('slug');
  });
});

describe('a number', () => {
  it.each([
    ['911', '911', '911'],
    ['211', '211', '211'],
    ['1-800-662-4357', '+18006624357', '1-800-662-4357'],
    ['(617) 555-0100', '+16175550100', '1-617-555-0100'],
  ])('%s is dialled as %s and shown as %s', (number, dialled, shown) => {
    expect(checkHelpline(publicDraft({ number }), NOW).number).toEqual({ dialled, shown });
  });

  it.each(['111', '12345', '617-555-0100 x5', '+44 20 7946 0958', 'call us', '617-155-0100'])(
    '%s is refused',
    (number) => {
      expect(refused(publicDraft({ number }))).toEqual(['number']);
      expect(refused(publicDraft({ tty: number }))).toEqual(['tty']);
    },
  );

  it('for texts goes with how to use it', () => {
    expect(refused(publicDraft({ textTo: '435748' }))).toEqual(['textTo']);
    expect(refused(publicDraft({ textHow: 'Text your ZIP code' }))).toEqual(['textTo']);
    expect(refused(publicDraft({ textTo: '435748', textHow: 'Text your ZIP code' }))).toEqual([]);
    expect(refused(publicDraft({ textTo: 'HELP', textHow: 'Text it' }))).toEqual(['textTo']);
  });
});

describe('when it was true', () => {
  it.each(['2026', '2026-11', '2026-11-22', '2019-02-28', 'Not recorded'])('%s is taken', (asOf) => {
    expect(refused(publicDraft({ asOf }))).toEqual([]);
  });

  it.each(['2027', '2026-12', '2026-11-23', '22/11/2026', '2026-13', 'today'])('%s is refused', (asOf) => {
    expect(refused(publicDraft({ asOf }))).toEqual(['asOf']);
  });
});

describe('a figure of answering', () => {
  const measured = {
    measuredFigure: 'Half of all calls were answered within 20 seconds',
    measuredCalls: '1204',
    measuredPeriod: 'June 2026',
    measuredMethod: 'from the log of the telephone system',
  };

  it('is taken with how many calls, when and how', () => {
    expect(checkHelpline(publicDraft(measured), NOW)).toMatchObject({ measuredCalls: 1204 });
  });

  it.each(['measuredFigure', 'measuredCalls', 'measuredPeriod', 'measuredMethod'] as const)(
    'is refused without %s',
    (field) => {
      expect(refused(publicDraft({ ...measured, [field]: null }))).toEqual(['measuredFigure']);
    },
  );

  it.each(['0', '-3', 'many', '1.5'])('cannot be of %s calls', (measuredCalls) => {
    expect(refused(publicDraft({ ...measured, measuredCalls }))).toEqual(['measuredCalls']);
  });

  it.each([
    'Answers in 30 seconds',
    'Most calls are picked up within 2 minutes',
    '98% of calls answered',
    'You wait less than 5 minutes',
  ])('cannot hide in another text: “%s”', (does) => {
    expect(refused(publicDraft({ does }))).toContain('does');
    expect(refused(publicDraft({ hours: does }))).toContain('hours');
  });

  it('is not seen in hours and languages that only have numbers in them', () => {
    expect(refused(publicDraft({ hours: '24 hours a day, 7 days a week' }))).toEqual([]);
    expect(
      refused(publicDraft({ languages: 'Calls with an interpreter in more than 240 languages' })),
    ).toEqual([]);
  });
});

describe('a text', () => {
  it.each(['The best line in the state', 'Guaranteed admission', 'Hand-picked programs', '#1 in Ohio'])(
    'promises nothing: “%s”',
    (does) => {
      expect(refused(publicDraft({ does }))).toContain('does');
    },
  );

  it.each(['Providers, for each call', 'The clinics pay $50 per lead', 'A commission of each admission'])(
    'speaks of no fee that hangs on a caller: “%s”',
    (paidBy) => {
      expect(refused(publicDraft({ paidBy }))).toContain('paidBy');
      expect(refused(paidDraft({ paidBy }))).toContain('paidBy');
    },
  );

  it('is one line of a length that can be shown', () => {
    expect(refused(publicDraft({ name: 'two\nlines' }))).toEqual(['name']);
    expect(refused(publicDraft({ purpose: 'x'.repeat(81) }))).toEqual(['purpose']);
    expect(refused(publicDraft({ does: '  ' }))).toEqual(['does']);
  });
});

describe('a helpline that advertisers answer', () => {
  it('is taken with their names, and says who answers in fixed words', () => {
    expect(checkHelpline(paidDraft(), NOW)).toMatchObject({
      kind: 'advertisers',
      answeredBy: 'paid advertisers',
      advertisers: ['Harbor Example', 'Meadow Example'],
    });
  });

  it('is refused without a name, or with other words for who answers', () => {
    expect(refused(paidDraft({ advertisers: [] }))).toEqual(['advertisers']);
    expect(refused(paidDraft({ answeredBy: 'caring specialists' }))).toEqual(['answeredBy']);
    expect(refused(paidDraft({ answeredBy: 'paid advertisers' }))).toEqual([]);
  });

  it.each(['Crisis desk', 'Overdose help', 'Emergency line', 'Suicide prevention desk', 'Like 988'])(
    'cannot be for an emergency: “%s”',
    (text) => {
      expect(refused(paidDraft({ name: text }))).toEqual(['name']);
      expect(refused(paidDraft({ purpose: text }))).toEqual(['purpose']);
      expect(refused(paidDraft({ does: text }))).toEqual(['does']);
    },
  );

  it.each([
    'name',
    'purpose',
    'does',
    'doesNot',
    'asks',
    'cost',
    'hours',
    'languages',
    'paidBy',
    'sourceName',
  ] as const)('has no word of an emergency in its %s', (field) => {
    expect(refused(paidDraft({ [field]: 'In a crisis' }))).toEqual([field]);
    expect(refused(publicDraft({ [field]: 'In a crisis' }))).toEqual([]);
  });

  it('has none in how to text it or in what was measured either', () => {
    expect(refused(paidDraft({ textTo: '60601', textHow: 'Text 9-1-1' }))).toEqual(['textHow']);
    const measured = { measuredCalls: '12', measuredPeriod: 'June 2026', measuredMethod: 'from a log' };
    expect(refused(paidDraft({ ...measured, measuredFigure: 'Ten were overdoses' }))).toEqual([
      'measuredFigure',
    ]);
  });

  it('cannot have a number of three digits', () => {
    expect(refused(paidDraft({ number: '911' }))).toEqual(['number']);
    expect(refused(paidDraft({ textTo: '988', textHow: 'Call or text' }))).toEqual(['textTo']);
  });
});

it('whatever is typed is refused or taken, and never fails in another way', () => {
  const text = fc.option(fc.string({ unit: 'binary', maxLength: 40 }), { nil: null });
  const fields = Object.keys(publicDraft()).filter((field) => field !== 'advertisers');
  fc.assert(
    fc.property(fc.constantFrom(...fields), text, (field, typed) => {
      expect(Array.isArray(refused({ ...publicDraft(), [field]: typed }))).toBe(true);
      expect(Array.isArray(refused({ ...paidDraft(), [field]: typed }))).toBe(true);
    }),
  );
});
