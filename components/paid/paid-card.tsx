import { ListingCard } from '@/components/facility/listing-card';
import type { PaidListing } from '@/lib/disclosure/paid-listing';
import type { ChosenFacets } from '@/lib/search/search-request';

type PaidCardProps = { paid: PaidListing; asked: ChosenFacets; forSomeoneElse?: boolean };

/** A paid listing: told as any other, with its label before its name. */
export const PaidCard = ({ paid, asked, forSomeoneElse }: PaidCardProps) => (
  <ListingCard
    facility={paid.advertised.facility}
    distanceMiles={paid.advertised.distanceMiles}
    disclosure={paid.advertised.disclosure}
    asked={asked}
    forSomeoneElse={forSomeoneElse}
    heading="h3"
    label={paid.label}
    framed={false}
  />
);
