import { expect, it } from 'vitest';
import { alreadyHas, entityTag } from '@/lib/api/entity-tag';

const tag = entityTag('{"total":1}');

it('is the same for the same body and another for another', () => {
  expect(entityTag('{"total":1}')).toBe(tag);
  expect(entityTag('{"total":2}')).not.toBe(tag);
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
});

it.each([tag, tag.replace('W/', ''), `"other", ${tag}`, `${tag}, "other"`, ' * '])(
  'is had by %s',
  (header) => {
    expect(alreadyHas(header, tag)).toBe(true);
  },
);

it.each([null, '', '"other"', 'W/"other"', tag.slice(0, -2), '"*"'])('is not had by %s', (header) => {
  expect(alreadyHas(header, tag)).toBe(false);
});
