import type { Clock } from '@/lib/site/clock';
import type { Guide } from './guide';

/** Whether the day on which a guide was to be read again has passed, in UTC. On that day itself it has not. */
export const isPastReview = ({ nextReview }: Pick<Guide, 'nextReview'>, clock: Clock): boolean =>
  clock.now().toISOString().slice(0, 10) > nextReview;
