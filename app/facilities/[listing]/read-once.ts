import { cache } from 'react';
import { idInPath } from '@/lib/facility/id-in-path';
import { readListing } from '@/lib/facility/read-listing';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

/** The listing of a path, read once for a request: its page and its title both need it. Null when the path names none. */
export const readOnce = cache(async (segment: string) => {
  const id = idInPath(segment);
  return id ? await readListing(database(), id, systemClock.now()) : null;
});
