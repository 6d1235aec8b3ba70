import { card } from '@/content/messages/en/card';
import { map as words } from '@/content/messages/en/map';
import type { Mark, PlaceOnMap } from '@/lib/map/view/mark';
import { opensAs } from '@/lib/map/view/opens-as';
import { spotOf } from '@/lib/map/view/spot-of';

/** What a screen reader says of a mark: never a bare number, and what is paid for first of all. */
export function markLabel(mark: Mark): string {
  const [only] = mark.places ?? [];
  if (mark.count === 1 && only) return pinLabel(only);
  if (opensAs(mark) === 'list') return listLabel(mark);
  return words.cluster(mark.count, mark.around);
}

/** "Paid advertisement, Name, Boston, about 2.3 miles, near the middle of ZIP 02118" */
function pinLabel({ name, city, paid_label, precision, zip, distance_miles }: PlaceOnMap): string {
  return words.pin([
    ...(paid_label === null ? [] : [paid_label]),
    name,
    city,
    ...(distance_miles === null ? [] : [card.distance(distance_miles, precision)]),
    ...(precision === 'zip' && zip !== null ? [words.nearZip(zip)] : []),
  ]);
}

function listLabel({ count, places }: Mark): string {
  const spot = spotOf(places ?? []);
  if (spot.kind === 'zip') return words.inOneZip(count, spot.zip);
  return spot.kind === 'address' ? words.atOneAddress(count) : words.closeTogether(count);
}
