import { card } from '@/content/messages/en/card';
import { map as words } from '@/content/messages/en/map';
import type { Mark, PlaceOnMap } from '@/lib/map/view/mark';
import type { Opens } from '@/lib/map/view/opens-as';
import { spotOf } from '@/lib/map/view/spot-of';

/** What a screen reader says of a mark: never a bare number, and what is paid for first of all. */
export function markLabel(mark: Mark, opens: Opens): string {
  const [only] = mark.places ?? [];
  if (mark.count === 1 && only) return pinLabel(only);
  if (opens === 'list') return listLabel(mark);
  return words.cluster(mark.count, mark.around);
}

/** "Paid advertisement, Name, Its detail, Boston, about 2.3 miles, near the middle of ZIP 02118" */
function pinLabel(place: PlaceOnMap): string {
  const { name, name_detail, city, paid_label } = place;
  const said = [paid_label, name, name_detail, city, ...whereParts(place)];
  return words.pin(said.filter((part) => part !== null));
}

/** How far a facility is, and that its point is not exact, as far as either is to be said. */
export function whereParts({ precision, zip, distance_miles }: PlaceOnMap): string[] {
  return [
    ...(distance_miles === null ? [] : [card.distance(distance_miles, precision)]),
    ...(precision === 'name' ? [words.byName] : []),
    ...(precision === 'zip' && zip !== null ? [words.nearZip(zip)] : []),
  ];
}

/** Of several at one spot, or as near to each other as the map can show. */
export function listLabel({ count, places }: Mark): string {
  const spot = spotOf(places ?? []);
  if (spot.kind === 'zip') return words.inOneZip(count, spot.zip);
  return spot.kind === 'point' ? words.atOnePoint(count) : words.closeTogether(count);
}
