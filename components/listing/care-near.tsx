import Link from 'next/link';
import { searchHref } from '@/components/search/search-href';
import { levels } from '@/content/messages/en/levels-of-care';
import { noResults } from '@/content/messages/en/no-results';
import { isArea } from '@/lib/place/place';
import type { CareNear as Near } from '@/lib/search/count-care-near';
import { keepFor } from '@/lib/search/keep-for';

type CareNearProps = { near: Near; slug: string; forSomeoneElse?: boolean };

/** How many there are near the place that was asked for, or which place was meant. */
export function CareNear({ near, slug, forSomeoneElse }: CareNearProps) {
  if (near.status === 'found') {
    const { total, request } = near;
    return (
      <p role="status">
        <strong>{foundNear(near)}</strong>{' '}
        <Link href={keepFor(searchHref(request), forSomeoneElse)} prefetch={false}>
          {levels.show({ total })}
        </Link>
      </p>
    );
  }
  const { ambiguous, unknown } = noResults;
  return (
    <div role="status">
      <p>
        <strong>{near.status === 'ambiguous' ? ambiguous.title(near) : unknown.title(near)}</strong>{' '}
        {near.status === 'ambiguous' ? ambiguous.text : unknown.tips}
      </p>
      <ul>
        {near.places.map(({ kind, label }) => (
          <li key={`${kind} ${label}`}>
            <Link
              href={keepFor(`/levels-of-care/${slug}?near=${encodeURIComponent(label)}`, forSomeoneElse)}
              prefetch={false}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function foundNear({ total, place, request: { radius } }: Extract<Near, { status: 'found' }>): string {
  const where = place.label;
  if (isArea(place)) return levels.found.inArea({ total, where });
  return radius === 'any'
    ? levels.found.anyDistance({ total, where })
    : levels.found.within({ total, where, miles: radius });
}
