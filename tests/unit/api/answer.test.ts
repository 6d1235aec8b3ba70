import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer as answerPlainly } from '@/lib/api/answer';
import { invalidParameters, problem } from '@/lib/api/problem';
import { toResponse } from '@/lib/api/reply';
import { PEER_HEADER } from '@/lib/site/prepare-requests';
import { REQUESTS_PER_MINUTE } from '@/lib/site/rate-limit';

const answer = async (...given: Parameters<typeof answerPlainly>): Promise<Response> =>
  toResponse(await answerPlainly(...given));

const ask = (peer: string, path = '/api/v1/health', headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers: { [PEER_HEADER]: peer, ...headers } });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('gives the work the query and turns its outcome into HTTP', async () => {
  const response = await answer(ask('192.0.2.10', '/api/v1/places?q=a%20b'), (query) => ({
    body: { q: query.get('q') },
    cache: 'nowhere',
  }));
  expect(await response.json()).toEqual({ q: 'a b' });
});

it('gives a problem its status', async () => {
  const response = await answer(ask('192.0.2.11'), () => ({
    problem: problem('unknown-place', 'Not found.'),
  }));
  expect(response.status).toBe(422);
});

it('counts one problem and several', () => {
  const error = { parameter: 'radius', value: 'x', detail: 'No.' };
  expect(invalidParameters([error]).detail).toMatch(/^One parameter is not valid/);
  expect(invalidParameters([error, error]).detail).toMatch(/^2 parameters are not valid/);
});

describe('when the directory cannot be read', () => {
  it('is 503, asks to come back, and logs neither the question nor what the error says of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failure = Object.assign(new Error('could not find "Worcester"'), { code: '57P01' });
    const response = await answer(ask('192.0.2.12', '/api/v1/facilities?near=Worcester'), () =>
      Promise.reject(failure),
    );
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ type: '/developers#unavailable', status: 503 });
    expect(log.mock.calls).toEqual([['The API could not answer: Error 57P01.']]);
  });

  it('takes anything that may be thrown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await answer(ask('192.0.2.13'), () => {
      throw null;
    });
    expect(response.status).toBe(503);
  });
});

describe('too many requests', () => {
  const ok = () => ({ body: {}, cache: 'nowhere' as const });
  async function exhaust(request: () => Request): Promise<Response> {
    for (let i = 0; i < REQUESTS_PER_MINUTE; i++) await answer(request(), ok);
    return answer(request(), ok);
  }

  it('are refused with the time to wait, before any work is done', async () => {
    const work = vi.fn(ok);
    const refused = await exhaust(() => ask('192.0.2.14'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ type: '/developers#too-many-requests', status: 429 });
    expect((await answer(ask('192.0.2.14'), work)).status).toBe(429);
    expect(work).not.toHaveBeenCalled();
  });

  it('cannot be hidden by claiming to be someone else', async () => {
    let i = 0;
    const refused = await exhaust(() =>
      ask('192.0.2.15', '/', { 'X-Forwarded-For': `203.0.113.${i++ % 250}` }),
    );
    expect(refused.status).toBe(429);
  });

  it('of one person behind our proxy do not silence another', async () => {
    vi.stubEnv('TRUSTED_PROXY', '1');
    const from = (address: string) => ask('10.0.0.1', '/', { 'X-Forwarded-For': address });
    expect((await exhaust(() => from('203.0.113.77'))).status).toBe(429);
    expect((await answer(from('203.0.113.78'), ok)).status).toBe(200);
  });
});
