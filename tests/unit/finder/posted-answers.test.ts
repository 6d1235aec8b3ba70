import { describe, expect, it } from 'vitest';
import { postedAnswers } from '@/lib/finder/posted-answers';

const TYPE = 'application/x-www-form-urlencoded';

function post(
  body: string,
  { url = 'http://localhost/find', type = TYPE, length = String(body.length) } = {},
) {
  const headers = { 'content-type': type, ...(length && { 'content-length': length }) };
  return new Request(url, { method: 'POST', body, headers });
}

describe('answers that were posted', () => {
  it('are carried on cleaned, and nothing else of the form', async () => {
    const form = post('danger=overdose&often=daily&near=%0aBoston%2C+MA&secret=x&often=never');
    expect(await postedAnswers(form)).toBe('danger=overdose&often=daily&near=Boston%2C+MA');
  });

  it('may be none at all', async () => {
    expect(await postedAnswers(post('who='))).toBe('');
  });

  it.each([
    ['another page', post('often=daily', { url: 'http://localhost/search' })],
    ['a form of another kind', post('often=daily', { type: 'multipart/form-data; boundary=x' })],
    ['no form', post('often=daily', { type: 'application/json' })],
    ['one that is too long', post(`near=${'x'.repeat(5000)}`)],
    ['one that hides how long it is', post('often=daily', { length: '' })],
    ['a question', new Request('http://localhost/find?often=daily')],
  ])('are not taken from %s', async (_what, request) => {
    expect(await postedAnswers(request)).toBeNull();
  });
});
