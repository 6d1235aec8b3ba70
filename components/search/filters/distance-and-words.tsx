import { search } from '@/content/messages/en/search';
import { isArea } from '@/lib/place/place';
import type { FoundAnswer } from '@/lib/search/search-answer';
import type { Radius } from '@/lib/search/search-request';
import styles from './distance-and-words.module.css';

const RADII: readonly Radius[] = [5, 10, 25, 50, 100, 250, 'any'];

/** How far, and which words. An area has no radius: all of it counts. Where no place was asked for, there is nothing to be far from. */
export function DistanceAndWords({ answer: { request, place } }: { answer: FoundAnswer }) {
  const { radius, q } = request;
  const radii = RADII.includes(radius) ? RADII : [radius, ...RADII];
  return (
    <div className={styles.fields}>
      {place === null || isArea(place) ? null : (
        <label>
          <span>{search.radius}</span>
          <select name="radius" defaultValue={String(radius)} data-chosen={String(radius)}>
            {radii.map((one) => (
              <option key={one} value={String(one)}>
                {search.miles(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{search.words}</span>
        <input
          name="q"
          type="text"
          defaultValue={q ?? ''}
          autoComplete="off"
          maxLength={100}
          enterKeyHint="search"
        />
      </label>
    </div>
  );
}
