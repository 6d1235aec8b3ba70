import Link from 'next/link';
import { Card } from '@/components/ui/card';
import { place as placeWords } from '@/content/messages/en/place';
import type { Place } from '@/lib/place/place';
import type { SearchRequest } from '@/lib/search/search-request';
import styles from './place-choices.module.css';
import { searchHref } from './search-href';

type PlaceChoicesProps = { request: SearchRequest; places: readonly Place[] };

/** Places to choose from; each keeps everything else that was asked for. */
export function PlaceChoices({ request, places }: PlaceChoicesProps) {
  return (
    <Card>
      <ul className={`bare ${styles.list}`}>
        {places.map((place) => (
          <li key={`${place.kind} ${place.label}`}>
            <Link href={searchHref(request, { near: place.label })} prefetch={false}>
              {place.label}
            </Link>
            <span className={styles.kind}>{placeWords.kind(place.kind)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
