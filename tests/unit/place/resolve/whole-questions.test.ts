import { expect, test } from 'vitest';
import { resolvePlace } from '@/lib/place/resolve-place';

test.each(['near me', 'Near Me', 'around me', 'here', 'nearby', 'my location', 'close to us'])(
  '“%s” is no name, and least of all Maine',
  (text) => {
    expect(resolvePlace(text)).toEqual({ status: 'unknown', near: [] });
  },
);

test('Maine stays within reach by its code and its name', () => {
  for (const text of ['ME', 'me', 'Maine', 'near Maine'])
    expect(resolvePlace(text)).toMatchObject({ status: 'found', place: { label: 'Maine' } });
});

test.each([
  ['detox near boston', 'Boston, MA'],
  ['rehab that takes medicaid in Worcester, MA', 'Worcester, MA'],
])('the place inside “%s” is offered, not taken', (text, label) => {
  const resolution = resolvePlace(text);
  expect(resolution.status).toBe('unknown');
  expect(resolution).toMatchObject({ near: expect.arrayContaining([expect.objectContaining({ label })]) });
});

test('a name read with typos says so, and one as written does not', () => {
  expect(resolvePlace('los angelos')).toMatchObject({ mistyped: true, place: { label: 'Los Angeles, CA' } });
  expect(resolvePlace('Massachusets')).toMatchObject({ mistyped: true, place: { label: 'Massachusetts' } });
  expect(resolvePlace('los angeles')).not.toHaveProperty('mistyped');
});
