import Link from 'next/link';
import { listing } from '@/content/messages/en/listing';
import { facilityPath } from '@/lib/facility/facility';
import type { Neighbor } from '@/lib/facility/read-listing';

/** One building often has several programs, each with a listing of its own. */
export function SameAddress({ neighbors }: { neighbors: readonly Neighbor[] }) {
  if (neighbors.length === 0) return null;
  return (
    <section>
      <h2>{listing.sameAddress}</h2>
      <ul>
        {neighbors.map((neighbor) => (
          <li key={neighbor.id}>
            <Link href={facilityPath(neighbor)} prefetch={false}>
              {neighbor.name}
            </Link>
            {neighbor.nameDetail ? `, ${neighbor.nameDetail}` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
