import type { Explanation } from '@/lib/finder/explain';
import type { Source } from '@/lib/finder/sources';
import { asOfDate } from './as-of';
import { count } from './count';

const RADIUS: Record<Explanation['radius']['why'], string> = {
  chosen: 'As you chose.',
  detox: 'Fewer places offer detox, so the search looks up to 50 miles away.',
  usual: 'You can look nearer or farther.',
};

/** What the guided finder says at its end. */
export const finderResult = {
  danger: 'Get help first',
  dangerLead: 'You ticked a sign of danger. Call now. The search below can wait.',
  afterDanger: 'The search, once everyone is safe',
  title: (on: number) => (on === 0 ? 'Your search' : `Your search: ${count(on, 'filter', 'filters')} set`),
  lead: 'Each ticked box is one filter, with its reason. Untick what does not fit.',
  nothing:
    'No filter is set, so the search shows every place. You can set filters there, or answer more questions below.',
  offered: 'Not ticked, but you can',
  notes: 'Good to know',
  source: ({ name, date, read }: Source) =>
    date === null ? `${name}, read ${asOfDate(read)}` : `${name}, ${asOfDate(date)}`,
  radius: 'How far to look',
  radiusWhy: (why: Explanation['radius']['why']) => RADIUS[why],
  search: 'Search with these filters',
  fair: 'The search shows all places that fit, nearest first. No place is favored, and nobody can pay to be here.',
  kept: 'The next page’s address holds these filters and the place, and your browser keeps it in its history.',
  few: 'If few places fit, the next page says which filter to drop.',
  read: 'To read first',
  families: 'Help for families and friends',
  guides: [
    { slug: 'what-to-ask', title: 'What to ask a program' },
    { slug: 'choosing-a-level-of-care', title: 'Choosing a level of care' },
    { slug: 'paying-for-treatment', title: 'Paying for treatment' },
    { slug: 'spotting-a-bad-program', title: 'Spotting a bad program' },
  ],
};
