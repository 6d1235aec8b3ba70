import { completePaid } from '@/lib/disclosure/complete-paid';
import type { Place } from '@/lib/place/place';
import { resolvePlace } from '@/lib/place/resolve-place';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import { beginPage } from './begin-page';
import { choosePaidBeside } from './choose-paid-beside';
import { ladderOf } from './ladder/ladder-of';
import type { SearchLadder } from './ladder/search-ladder';
import { listingsAhead } from './listings-ahead';
import { type BoxLimit, boxLimit, paidInTime } from './paid-in-time';
import { planSearch } from './plan-search';
import type { FoundAnswer, SearchAnswer } from './search-answer';
import type { ParameterProblem, SearchRequest } from './search-request';
import { waysOut } from './ways-out';
import { countZeroResults } from './zero-results';

export type SearchContext = {
  /** What cleanSearch had to say; handed through to whoever shows the answer. */
  problems: ParameterProblem[];
  database: Database;
  clock: Clock;
  /** The database's own unless given. */
  ladder?: Pick<SearchLadder, 'search'>;
  /** How long results wait for the paid box: a half second unless given. */
  limit?: BoxLimit;
  /** Whether ways out of an empty page will be shown: each of them costs a search. */
  wantsWaysOut?: boolean;
};

/**
 * Answers one search: settles the place, asks an engine, then chooses what stands in the paid box beside its answer, completes
 * the listings of both, and where they are wanted looks for ways out of an empty page. Nothing of it is kept or logged but how many searches found nothing.
 * @throws when the database does not answer, or when search rows are of another declaration (run `npm run reindex`)
 */
export async function searchFacilities(
  request: SearchRequest,
  context: SearchContext,
): Promise<SearchAnswer> {
  const { problems } = context;
  const resolution = request.near === null ? null : resolvePlace(request.near);
  if (resolution?.status === 'ambiguous')
    return { status: 'ambiguous-place', request, choices: resolution.choices, problems };
  if (resolution?.status === 'unknown')
    return { status: 'unknown-place', request, near: resolution.near, problems };
  const answer = await searchAt(request, resolution?.place ?? null, context);
  return { ...answer, placeMistyped: resolution?.mistyped ?? false };
}

async function searchAt(
  request: SearchRequest,
  place: Place | null,
  context: SearchContext,
): Promise<FoundAnswer> {
  const { problems, database, clock, ladder = ladderOf(database), limit = boxLimit } = context;
  const begun = beginPage(database, clock);
  const ahead = listingsAhead(database);
  const choosePaid = (asked: SearchRequest) =>
    choosePaidBeside(database, begun.books, asked, place, clock.now());
  // Whose turn it is depends on the request alone, and only words may be corrected by the answer: without any, both are
  // asked at once.
  const chosenMeanwhile = request.q === null ? choosePaid(request) : null;
  const answer = await ladder.search(planSearch(request, place), {
    now: begun.directory,
    expectPage: ahead.expect,
  });
  const { total, hits, counts, correctedTo, engine, degraded } = answer;
  const searched = { ...request, q: correctedTo ?? request.q };
  if (total === 0) countZeroResults();
  ahead.expect(hits.map(({ id }) => id));
  const complete = async ({ over }: ReturnType<BoxLimit>) => {
    const chosen = total === 0 ? [] : await paidInTime(chosenMeanwhile ?? choosePaid(searched), over);
    const told = await begun.tell();
    const paid = paidInTime(completePaid(database, chosen, told), over);
    return { listings: await ahead.complete(hits, told), paid: await paid };
  };
  const box = limit();
  const { listings, paid } = await complete(box).finally(box.cancel);
  return {
    status: 'found',
    request,
    place,
    total,
    listings,
    paid,
    counts,
    correctedTo,
    engine,
    degraded,
    problems,
    waysOut: total === 0 && context.wantsWaysOut ? await waysOut(searched, place, ladder) : [],
  };
}
