import { describe, expect, expectTypeOf, it } from 'vitest';
import type { MessageValues } from '@/lib/language/message-values';
import { messagesIn } from '@/lib/language/messages-in';

describe('a message', () => {
  it('agrees with its number as its language does', () => {
    const english = messagesIn('en-US')(
      '{total, plural, =0 {No places} one {# place} other {# places}} near {place}',
    );
    expect([0, 1, 2, 12_744].map((total) => english({ total, place: 'Worcester, MA' }))).toEqual([
      'No places near Worcester, MA',
      '1 place near Worcester, MA',
      '2 places near Worcester, MA',
      '12,744 places near Worcester, MA',
    ]);
  });

  it('puts its parts where another language wants them', () => {
    const spanish = messagesIn('es-US')(
      'Cerca de {place} {total, plural, =0 {no hay ningún centro} one {hay # centro} other {hay # centros}}.',
    );
    expect([0, 1, 1_000].map((total) => spanish({ total, place: 'Worcester, MA' }))).toEqual([
      'Cerca de Worcester, MA no hay ningún centro.',
      'Cerca de Worcester, MA hay 1 centro.',
      'Cerca de Worcester, MA hay 1,000 centros.',
    ]);
    const polish = messagesIn('pl')('{n, plural, one {# ośrodek} few {# ośrodki} other {# ośrodków}}');
    expect([1, 3, 5].map((n) => polish({ n }))).toEqual(['1 ośrodek', '3 ośrodki', '5 ośrodków']);
  });

  it('takes what a value holds as it is, whatever it looks like', () => {
    const said = messagesIn('en-US')('We could not find “{typed}”');
    for (const typed of ['<b>', '{place}', '#', "O'Fallon, MO", '$&'])
      expect(said({ typed })).toBe(`We could not find “${typed}”`);
  });

  it('may be written over several lines', () => {
    expect(
      messagesIn('en-US')(`{who, select,\n    me {You can call.}\n    other {They can call.}}`)({
        who: 'me',
      }),
    ).toBe('You can call.');
  });

  it('that is badly written says so when it is said', () => {
    expect(() => messagesIn('en-US')('{total, plural, one {# place}}')({ total: 1 })).toThrow(/other/i);
  });
});

it('the values of a message are typed by its text', () => {
  expectTypeOf<MessageValues<'{n, plural, one {# place} other {# places}} near {place}'>>().toEqualTypeOf<{
    n: number;
    place: string | number;
  }>();
  expectTypeOf<
    MessageValues<'{who, select, me {near {place}} other {in the {n, plural, =0 {} other {# places}}}} {day, date, long}'>
  >().toEqualTypeOf<{ who: string; place: string | number; n: number; day: Date }>();
});
