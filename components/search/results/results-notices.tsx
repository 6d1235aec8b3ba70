import { Notice } from '@/components/ui/notice';
import { search } from '@/content/messages/en/search';
import type { FoundAnswer } from '@/lib/search/search-answer';
import { ProblemsNotice } from '../problems-notice';

/** Where the answer is not exactly what was asked: a parameter, or a spelling. */
export function ResultsNotices({ answer }: { answer: FoundAnswer }) {
  return (
    <>
      <ProblemsNotice problems={answer.problems} />
      {answer.placeMistyped && answer.place && answer.request.near ? (
        <Notice>
          <p>{search.placeMistyped(answer.request.near, answer.place.label)}</p>
        </Notice>
      ) : null}
      {answer.correctedTo ? (
        <Notice>
          <p>{search.corrected(answer.correctedTo)}</p>
        </Notice>
      ) : null}
    </>
  );
}
