import Link from 'next/link';
import { Card } from '@/components/ui/card';
import { noResults } from '@/content/messages/en/no-results';
import type { FoundAnswer, WayOut } from '@/lib/search/search-answer';
import type { SearchRequest } from '@/lib/search/search-request';
import { AskAPerson } from '../ask-a-person';
import { searchHref } from '../search-href';
import styles from './ways-out.module.css';

function words(way: WayOut): string {
  switch (way.kind) {
    case 'drop-filter':
      return noResults.dropFilter(way);
    case 'drop-all-filters':
      return noResults.dropAllFilters(way);
    case 'drop-words':
      return noResults.dropWords(way);
    case 'drop-box':
      return noResults.dropBox(way);
    case 'wider-radius':
      return way.radius === 'any'
        ? noResults.anyDistance(way)
        : noResults.wider({ miles: way.radius, gain: way.gain });
    case 'telehealth-statewide':
      return noResults.telehealth(way);
  }
}

/** A search that leaves nothing out. Where it finds nothing there is nothing. */
const asksForAll = ({ near, q, bbox, chosen }: SearchRequest): boolean =>
  near === null && q === null && bbox === null && Object.values(chosen).every((slugs) => !slugs?.length);

/** An empty list is never the end: what each change would bring, and a number with a person behind it. */
export function WaysOut({ answer }: { answer: FoundAnswer }) {
  const { request, waysOut } = answer;
  const isEmptyDirectory = asksForAll(request);
  return (
    <Card as="section" className={styles.card}>
      <h2>{noResults.waysOut}</h2>
      {waysOut.length === 0 ? (
        <p>{isEmptyDirectory ? noResults.emptyDirectory : noResults.nothingHelps}</p>
      ) : null}
      <ul className={`bare ${styles.list}`}>
        {waysOut.map((way) => (
          <li key={words(way)}>
            <Link href={searchHref(way.request)} prefetch={false}>
              {words(way)}
            </Link>
          </li>
        ))}
        {isEmptyDirectory ? null : (
          <li>
            <Link href={searchHref(request, { chosen: {}, q: null, bbox: null })} prefetch={false}>
              {noResults.startOver}
            </Link>
          </li>
        )}
      </ul>
      <AskAPerson />
    </Card>
  );
}
