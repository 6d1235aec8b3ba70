import type { Listing } from '@/lib/search/search-answer';
import type { ChosenFacets } from '@/lib/search/search-request';
import { ListingCard } from './listing-card';

type FacilityCardProps = {
  listing: Listing;
  asked?: ChosenFacets;
  forSomeoneElse?: boolean;
  heading?: 'h2' | 'h3';
};

/** One result, at its natural place. */
export const FacilityCard = ({ listing, asked, forSomeoneElse, heading = 'h2' }: FacilityCardProps) => (
  <ListingCard
    facility={listing.facility}
    distanceMiles={listing.distanceMiles}
    disclosure={listing.disclosure}
    asked={asked}
    forSomeoneElse={forSomeoneElse}
    heading={heading}
  />
);
