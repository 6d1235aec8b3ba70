import { describe, expect, it } from 'vitest';
import { answeredBy, answeredByName } from '@/lib/call/answered-by';

describe('who answers a number', () => {
  it.each([
    ['main', 'Rings at this facility', 'this facility'],
    ['intake', 'Intake line of this facility', 'intake line of this facility'],
    ['hotline', 'Hotline listed by this facility', 'hotline listed by this facility'],
    ['tty', 'TTY of this facility, for typed calls', 'TTY of this facility'],
  ] as const)('says what a %s number of one facility is', (kind, sentence, name) => {
    expect(answeredBy({ kind, sharedBy: 1 })).toBe(sentence);
    expect(answeredByName({ kind, sharedBy: 1 })).toBe(name);
  });

  it('warns of a central office from five facilities on, and not before', () => {
    expect(answeredBy({ kind: 'main', sharedBy: 2 })).toBe('Shared by 2 facilities');
    expect(answeredBy({ kind: 'main', sharedBy: 4 })).toBe('Shared by 4 facilities');
    expect(answeredBy({ kind: 'main', sharedBy: 5 })).toBe(
      'Shared by 5 facilities: you may reach a central office',
    );
    expect(answeredBy({ kind: 'intake', sharedBy: 14 })).toBe(
      'Shared by 14 facilities: you may reach a central office',
    );
  });

  it('never says that a shared number rings here', () => {
    for (const kind of ['main', 'intake', 'hotline', 'tty'] as const)
      expect(`${answeredBy({ kind, sharedBy: 3 })} ${answeredByName({ kind, sharedBy: 3 })}`).not.toContain(
        'this facility',
      );
  });

  it('still says that a shared TTY takes typed calls', () => {
    expect(answeredBy({ kind: 'tty', sharedBy: 3 })).toBe('TTY. Shared by 3 facilities');
  });

  it('takes a count of none, as before any was counted, for one', () => {
    expect(answeredBy({ kind: 'main', sharedBy: 0 })).toBe('Rings at this facility');
  });
});
