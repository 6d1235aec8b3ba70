import Link from 'next/link';
import type { NamedFacility } from '@/lib/disclosure/ledger/ledger';

/** A facility with its town, as a link where it has a listing. */
export const FacilityName = ({ facility: { name, city, state, path } }: { facility: NamedFacility }) => (
  <>
    {path ? (
      <Link href={path} prefetch={false}>
        {name}
      </Link>
    ) : (
      name
    )}
    , {city}, {state}
  </>
);
