import { DisclosureLine } from '@/components/facility/disclosure-line';
import { Notice } from '@/components/ui/notice';
import { listing } from '@/content/messages/en/listing';
import type { ListingPage } from '@/lib/facility/read-listing';
import { stateByCode } from '@/lib/place/states';
import styles from './closed-listing.module.css';
import { ListingHeader } from './listing-header';
import { PlaceSearch } from './place-search';

type ClosedListingProps = { page: ListingPage; forSomeoneElse?: boolean };

/** The page of a facility that no source lists any more: no number to call in vain, but a way on. */
export function ClosedListing({ page: { facility, disclosure }, forSomeoneElse }: ClosedListingProps) {
  const { city, state, zip } = facility.address;
  const near = zip ?? `${city}, ${stateByCode(state)?.code ?? state}`;
  return (
    <div className={`page ${styles.closed}`}>
      <ListingHeader facility={facility} />
      <Notice title={listing.closedTitle}>
        <p>{listing.closedText}</p>
      </Notice>
      <DisclosureLine disclosure={disclosure} />
      <h2>{listing.closedNear(`${city}, ${state}`)}</h2>
      <PlaceSearch near={near} forSomeoneElse={forSomeoneElse} />
    </div>
  );
}
