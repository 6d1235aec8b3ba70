import { createRequire } from 'node:module';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { expect, it } from 'vitest';
import { takeTurn } from '@/lib/site/rate-limit';

const require = createRequire(import.meta.url);

/** The package once more: pages, routes and what is answered before them each have a copy of it. */
function anotherCopy(): typeof RateLimiterMemory {
  for (const file of Object.keys(require.cache))
    if (file.includes('rate-limiter-flexible')) delete require.cache[file];
  return require('rate-limiter-flexible').RateLimiterMemory;
}

it('refuses although the limiter of the process is of another copy', async () => {
  const Limiter = anotherCopy();
  expect(Limiter).not.toBe(RateLimiterMemory);
  Object.assign(globalThis, { daylightRateLimiter: new Limiter({ points: 1, duration: 60 }) });
  expect(await takeTurn('192.0.2.1')).toEqual({ allowed: true });
  expect(await takeTurn('192.0.2.1')).toMatchObject({
    allowed: false,
    retryAfterSeconds: expect.any(Number),
  });
});
