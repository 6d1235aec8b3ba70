import { distanceMeters, type Point } from '@/lib/place/distance';

export type Town = Point & { name: string; people: number };

/** As far as the towns around a large one belong to it. */
const AROUND_METERS = 50_000;
/** A degree of latitude and a little more: towns in neighboring cells are all that can be near. */
const CELL_DEGREES = 0.6;

const keyOf = (row: number, column: number): string => `${row}:${column}`;

function byCell(towns: readonly Town[]): (town: Town) => Town[] {
  const cells = new Map<string, Town[]>();
  const rowOf = ({ latitude }: Town) => Math.floor(latitude / CELL_DEGREES);
  // Wider in longitude, for degrees get narrower toward the pole.
  const columnOf = ({ longitude }: Town) => Math.floor(longitude / (3 * CELL_DEGREES));
  for (const town of towns) {
    const key = keyOf(rowOf(town), columnOf(town));
    cells.set(key, [...(cells.get(key) ?? []), town]);
  }
  const steps = [-1, 0, 1];
  return (town) =>
    steps.flatMap((up) =>
      steps.flatMap((along) => cells.get(keyOf(rowOf(town) + up, columnOf(town) + along)) ?? []),
    );
}

/**
 * How much a town's name matters on a map: its people, and if none around is larger, theirs too. By people alone a map of the
 * country names San Jose and Jacksonville, and neither San Francisco nor Miami.
 */
export function townWeights(towns: readonly Town[]): number[] {
  const near = byCell(towns);
  return towns.map((town) => {
    if (town.people < 10_000) return town.people;
    const around = near(town).filter((other) => distanceMeters(town, other) <= AROUND_METERS);
    if (around.some(({ people }) => people > town.people)) return town.people;
    return around.reduce((sum, { people }) => sum + people, 0);
  });
}
