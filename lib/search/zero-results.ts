const kept = globalThis as typeof globalThis & { daylightZeroResults?: number };

/** Counts one search that found nothing. Only how many: never what was searched. */
export function countZeroResults(): void {
  kept.daylightZeroResults = zeroResults() + 1;
}

/** How many searches of this process found nothing since it started: reported by the API's health. */
export const zeroResults = (): number => kept.daylightZeroResults ?? 0;
