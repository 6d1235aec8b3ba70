import { distanceMeters, type Point } from '@/lib/place/distance';

export type Town = Point & { name: string; people: number };

/** As far as the towns around a large one belong to it. */
const AROUND_METERS = 50_000;

/** What a town weighs at least, if none around is larger: it is what people there go by, however small. */
const ALONE: readonly (readonly [meters: number, weight: number])[] = [
  [150_000, 320_000],
  [75_000, 95_000],
];
const FEWEST_PEOPLE = 2_500;

const FARTHEST_METERS = 150_000;
/** A little more than the farthest, in degrees of latitude: who is near lies in the same cell or one beside it. */
const CELL_DEGREES = 1.4;

/** Towns by cells of the globe; a cell is wider in longitude, for degrees get narrower toward the pole. */
function byCell(towns: readonly Town[]): (town: Town) => Town[] {
  const cells = new Map<string, Town[]>();
  const rowOf = ({ latitude }: Town) => Math.floor(latitude / CELL_DEGREES);
  const columnOf = ({ longitude }: Town) => Math.floor(longitude / (3 * CELL_DEGREES));
  for (const town of towns) {
    const key = `${rowOf(town)}:${columnOf(town)}`;
    cells.set(key, [...(cells.get(key) ?? []), town]);
  }
  const steps = [-1, 0, 1];
  return (town) =>
    steps.flatMap((up) =>
      steps.flatMap((along) => cells.get(`${rowOf(town) + up}:${columnOf(town) + along}`) ?? []),
    );
}

/**
 * How much a town's name matters on a map: its people, and if none around is larger, theirs too. By people alone a map of the
 * country names San Jose and Jacksonville, and neither San Francisco nor Miami; and one of Alaska nothing but Anchorage.
 */
export function townWeights(towns: readonly Town[]): number[] {
  // Small towns make nothing larger, but there are many of them.
  const near = byCell(towns.filter(({ people }) => people >= FEWEST_PEOPLE));
  return towns.map((town) => {
    if (town.people < FEWEST_PEOPLE) return town.people;
    const others = near(town).map(({ people, ...at }) => ({ people, meters: distanceMeters(town, at) }));
    const larger = others.filter(({ people }) => people > town.people);
    const nearest = Math.min(FARTHEST_METERS, ...larger.map(({ meters }) => meters));
    if (nearest < AROUND_METERS) return town.people;
    const around = others.filter(({ meters }) => meters <= AROUND_METERS);
    const people = around.reduce((sum, other) => sum + other.people, 0);
    return Math.max(people, ...ALONE.map(([meters, weight]) => (nearest >= meters ? weight : 0)));
  });
}
