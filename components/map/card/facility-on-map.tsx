import { useEffect, useState } from 'react';
import { FacilityCard } from '@/components/facility/facility-card';
import { Card } from '@/components/ui/card';
import { map as words } from '@/content/messages/en/map';
import { PAID_LABEL } from '@/lib/disclosure/paid-listing';
import type { PlaceOnMap } from '@/lib/map/view/mark';
import type { Listing } from '@/lib/search/search-answer';
import type { ChosenFacets } from '@/lib/search/search-request';
import styles from './facility-on-map.module.css';
import { loadListing } from './load-listing';

type FacilityOnMapProps = { place: PlaceOnMap; asked: ChosenFacets; forSomeoneElse: boolean | undefined };

/** The card of a facility on the map: the same as in the list. Its name stands there until the rest has come. */
export function FacilityOnMap({ place, ...reader }: FacilityOnMapProps) {
  const [listing, setListing] = useState<Listing | 'failed' | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    loadListing(place, ended.signal).then(setListing, () => !ended.signal.aborted && setListing('failed'));
    return () => ended.abort();
  }, [place]);

  if (listing !== null && listing !== 'failed')
    return (
      <div>
        {place.paid_label === PAID_LABEL ? <p className={styles.paid}>{PAID_LABEL}</p> : null}
        <FacilityCard listing={listing} {...reader} />
      </div>
    );
  return (
    <Card as="article">
      <h2 className={styles.name}>
        <a href={place.url}>{place.name}</a>
      </h2>
      <p role="status">{listing === 'failed' ? words.cardFailed : words.cardLoading}</p>
    </Card>
  );
}
