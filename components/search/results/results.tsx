import { DetoxSafety } from '@/components/facility/detox-safety';
import { FacilityCard } from '@/components/facility/facility-card';
import { PaidBox } from '@/components/paid/paid-box';
import { Pagination } from '@/components/ui/pagination';
import { search } from '@/content/messages/en/search';
import { MAX_RESULTS } from '@/lib/search/clean-search';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { searchHref } from '../search-href';
import { NothingHere } from './nothing-here';
import { ResultsHead } from './results-head';
import { ResultsList } from './results-list';
import { ResultsNotices } from './results-notices';
import { SearchForAnother } from './search-for-another';
import { WaysOut } from './ways-out';

/** The list of an answer with all that is said about it. */
export function Results({ answer }: { answer: FoundAnswer }) {
  const { request, total, listings } = answer;
  const lastPage = Math.ceil(Math.min(total, MAX_RESULTS) / request.perPage);
  return (
    <>
      <ResultsHead answer={answer} />
      {request.forSomeoneElse ? <SearchForAnother request={request} /> : null}
      <ResultsNotices answer={answer} />
      <DetoxSafety care={request.chosen.setting ?? []} />
      {total === 0 ? <WaysOut answer={answer} /> : null}
      {total > 0 && listings.length === 0 ? <NothingHere firstPage={searchHref(request)} /> : null}
      <PaidBox paid={answer.paid} asked={request.chosen} forSomeoneElse={request.forSomeoneElse} />
      <ResultsList>
        {listings.map((listing) => (
          <li key={listing.facility.id} data-facility={listing.facility.id}>
            <FacilityCard listing={listing} asked={request.chosen} forSomeoneElse={request.forSomeoneElse} />
          </li>
        ))}
      </ResultsList>
      {answer.degraded ? <p className="quiet small">{search.degraded}</p> : null}
      <Pagination page={request.page} lastPage={lastPage} href={(page) => searchHref(request, { page })} />
    </>
  );
}
