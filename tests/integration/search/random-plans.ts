import { FACETS } from '@/lib/facility/facets';
import { milesToMeters } from '@/lib/place/distance';
import type { SearchArea, SearchPlan } from '@/lib/search/search-engine';
import { pick, seeded, TOWNS } from './random-directory';

const BATCH = 25;

/** Random searches over every kind of area, box, choice and page, in batches so that a failure names a few. */
export function randomPlans(seed: number, count: number): SearchPlan[][] {
  const random = seeded(seed);
  const plans = Array.from({ length: count }, () => randomPlan(random));
  return Array.from({ length: Math.ceil(count / BATCH) }, (_, batch) =>
    plans.slice(batch * BATCH, (batch + 1) * BATCH),
  );
}

const randomPlan = (random: () => number): SearchPlan => ({
  area: randomArea(random),
  bbox: random() < 0.25 ? randomBox(random) : null,
  q: null,
  chosen: randomChoices(random),
  offset: random() < 0.5 ? 0 : Math.floor(random() * 60),
  limit: pick(random, [0, 1, 20, 100]),
});

function randomArea(random: () => number): SearchArea {
  const town = pick(random, TOWNS);
  const center = { latitude: town.latitude + random() * 0.3, longitude: town.longitude + random() * 0.3 };
  const circle = (miles: number) => ({ kind: 'circle', center, radiusMeters: milesToMeters(miles) }) as const;
  const areas: SearchArea[] = [
    circle(pick(random, [1, 5, 25])),
    circle(pick(random, [50, 250, 500])),
    { kind: 'anywhere-from', center },
    { kind: 'county', countyFips: town.countyFips },
    { kind: 'state', state: town.state },
    { kind: 'everywhere' },
  ];
  return pick(random, areas);
}

function randomBox(random: () => number): SearchPlan['bbox'] {
  const { latitude, longitude } = pick(random, TOWNS);
  const size = 0.1 + random();
  const wrapped = (degrees: number) => ((degrees + 540) % 360) - 180;
  return {
    west: wrapped(longitude - size),
    south: latitude - size,
    east: wrapped(longitude + size),
    north: latitude + size,
  };
}

/** Mostly few choices, so that most searches find something. */
function randomChoices(random: () => number): SearchPlan['chosen'] {
  const chosen: Record<string, string[]> = {};
  for (let choice = Math.floor(random() * 4); choice > 0; choice--) {
    const facet = pick(random, FACETS);
    const slugs = new Set([...(chosen[facet.id] ?? []), pick(random, facet.choices).slug]);
    chosen[facet.id] = [...slugs];
  }
  return chosen;
}
