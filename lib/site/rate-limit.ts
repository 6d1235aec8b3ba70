import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Ten a second for a whole minute: more than a clinic's waiting room types behind one address, less than a crawler wants. */
export const REQUESTS_PER_MINUTE = 600;

export type Turn = { allowed: true } | { allowed: false; retryAfterSeconds: number };

const kept = globalThis as typeof globalThis & { daylightRateLimiter?: RateLimiterMemory };

// In memory and for a minute: an address is written nowhere. Each process counts for itself.
function limiter(): RateLimiterMemory {
  kept.daylightRateLimiter ??= new RateLimiterMemory({ points: REQUESTS_PER_MINUTE, duration: 60 });
  return kept.daylightRateLimiter;
}

/**
 * Counts one request and says whether it may be answered, or after how many seconds to ask again.
 * @param network whose it is; what counts by itself, such as pages beside the API, carries its name in front
 */
export async function takeTurn(network: string): Promise<Turn> {
  try {
    await limiter().consume(network);
    return { allowed: true };
  } catch (refusal) {
    if (!isRefusal(refusal)) return { allowed: true };
    return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
  }
}

/** By what it has and not by its class: pages, routes and what is answered before them each have a copy of the package. */
const isRefusal = (thrown: unknown): thrown is { msBeforeNext: number } =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'msBeforeNext' in thrown &&
  typeof thrown.msBeforeNext === 'number';
