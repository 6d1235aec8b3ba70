import { ListedLine } from '@/components/facility/listed-line';
import { listing } from '@/content/messages/en/listing';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';

type SameAddressProps = { neighbors: readonly DisclosedFacility[]; forSomeoneElse?: boolean };

/** One building often has several programs, each with a listing of its own. */
export function SameAddress({ neighbors, forSomeoneElse }: SameAddressProps) {
  if (neighbors.length === 0) return null;
  return (
    <section>
      <h2>{listing.sameAddress}</h2>
      <ul>
        {neighbors.map(({ facility, disclosure }) => (
          <li key={facility.id}>
            <ListedLine
              facility={facility}
              disclosure={disclosure}
              forSomeoneElse={forSomeoneElse}
              leadsToLedger
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
