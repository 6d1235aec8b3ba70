import type { Place } from '@/lib/place/place';
import type { PublicAdvertiser } from '../advertisers/advertiser';
import { type Disclosure, paidBy, paidElsewhere, UNPAID, unpaid } from '../disclosure';
import { advertiserPath } from '../ledger/ledger-paths';
import { areaHolds, type PlacementArea } from '../placements/placement-area';
import type { RunningPlacement } from '../placements/running-placement';

/** An advertiser, and whether it pays as one of those who answer a helpline: one that has ended does not. */
export type BookedAdvertiser = PublicAdvertiser & { answersHelpline: boolean };

/** A placement that is not over yet. It runs from `startsMs` up to, not including, `untilMs`. */
export type BookedPlacement = {
  id: number;
  facilityId: string;
  advertiser: BookedAdvertiser;
  area: PlacementArea;
  careSlugs: string[];
  startsMs: number;
  untilMs: number;
};

/** A facility of an advertiser's own, until that moment where one is known. */
export type BookedFacility = { facilityId: string; advertiser: BookedAdvertiser; untilMs: number | null };

/** @property placements oldest first @property facilities latest record first */
export type Entries = { placements: readonly BookedPlacement[]; facilities: readonly BookedFacility[] };

/** Who pays for what and whose a facility is. What of it holds depends on the moment that is asked about. */
export type Books = {
  /** The placements that run at `now` in areas that hold the place, oldest first. */
  running(place: Place, now: Date): RunningPlacement[];
  /** Whether a placement runs at `now`. */
  runs(placementId: number, now: Date): boolean;
  /**
   * Says of each listing whether anyone pays for it at `now`, or whoever it belongs to pays for something else: a placement
   * counts from its start up to, not including, its end or the moment it was ended before.
   * @returns one disclosure for every id asked for, known or not: a listing without the sentence cannot be made
   */
  disclose(facilityIds: readonly string[], now: Date): Map<string, Disclosure>;
};

/**
 * Puts what was read into the order in which it is asked for. Whoever pays now by the ledger
 * (lib/disclosure/ledger/to-ledger-advertiser.ts) pays now here: for any placement or helpline.
 */
export function makeBooks({ placements, facilities }: Entries): Books {
  const placementsOf = grouped(placements, ({ facilityId }) => facilityId);
  const paidByOne = grouped(placements, ({ advertiser }) => advertiser.id);
  const ownersOf = grouped(facilities, ({ facilityId }) => facilityId);

  const paysNow = ({ id, answersHelpline }: BookedAdvertiser, ms: number): boolean =>
    answersHelpline || (paidByOne.get(id) ?? []).some((each) => runs(each, ms));

  const discloseOne = (facilityId: string, ms: number): Disclosure => {
    const paid = latestOf(placementsOf.get(facilityId) ?? [], ms);
    if (paid) return paidBy(...namesOf(paid.advertiser));
    const owner = ownersOf.get(facilityId)?.find(({ untilMs }) => untilMs === null || ms < untilMs);
    if (!owner) return UNPAID;
    const { advertiser } = owner;
    return paysNow(advertiser, ms) ? paidElsewhere(...namesOf(advertiser)) : unpaid(advertiser.ownerGroup);
  };

  return {
    running: (place, now) =>
      placements.filter((each) => runs(each, now.getTime()) && areaHolds(each.area, place)).map(toRunning),
    runs(placementId, now) {
      const placement = placements.find(({ id }) => id === placementId);
      return placement !== undefined && runs(placement, now.getTime());
    },
    disclose: (facilityIds, now) => new Map(facilityIds.map((id) => [id, discloseOne(id, now.getTime())])),
  };
}

function grouped<Key, Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

const runs = ({ startsMs, untilMs }: BookedPlacement, ms: number): boolean => startsMs <= ms && ms < untilMs;

/** The placement that began last speaks when two pay for one facility at once. */
function latestOf(placements: readonly BookedPlacement[], ms: number): BookedPlacement | null {
  let latest: BookedPlacement | null = null;
  for (const each of placements)
    if (runs(each, ms) && (latest === null || each.startsMs >= latest.startsMs)) latest = each;
  return latest;
}

const namesOf = ({ id, publicName, ownerGroup }: PublicAdvertiser) =>
  [publicName, ownerGroup, advertiserPath(id)] as const;

const toRunning = ({
  id,
  facilityId,
  advertiser,
  area,
  careSlugs,
  untilMs,
}: BookedPlacement): RunningPlacement => ({
  id,
  facilityId,
  advertiser: { id: advertiser.id, publicName: advertiser.publicName, ownerGroup: advertiser.ownerGroup },
  area,
  careSlugs,
  until: new Date(untilMs),
});
