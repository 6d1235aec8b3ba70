import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REQUESTS_PER_MINUTE, takeTurn } from '@/lib/site/rate-limit';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function use(network: string, times: number) {
  for (let i = 0; i < times; i++) await takeTurn(network);
}

it('lets a network ask as often as a minute allows, then says when to ask again', async () => {
  await use('192.0.2.1', REQUESTS_PER_MINUTE - 1);
  expect(await takeTurn('192.0.2.1')).toEqual({ allowed: true });
  vi.advanceTimersByTime(20_000);
  expect(await takeTurn('192.0.2.1')).toEqual({ allowed: false, retryAfterSeconds: 40 });
});

it('counts each network for itself', async () => {
  await use('192.0.2.2', REQUESTS_PER_MINUTE + 1);
  expect(await takeTurn('192.0.2.3')).toEqual({ allowed: true });
});

it('forgets after a minute', async () => {
  await use('192.0.2.4', REQUESTS_PER_MINUTE + 1);
  vi.advanceTimersByTime(60_001);
  expect(await takeTurn('192.0.2.4')).toEqual({ allowed: true });
});
