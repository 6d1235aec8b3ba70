import { Notice } from '@/components/ui/notice';
import { asOfDate } from '@/content/messages/en/as-of';
import { guides } from '@/content/messages/en/guides';
import type { Guide } from '@/lib/guides/guide';

type ReviewLineProps = { guide: Guide; pastReview: boolean };

/** Who checked this guide, honestly, and whether that is overdue. */
export function ReviewLine({
  guide: { reviewer, nextReview, published, updated },
  pastReview,
}: ReviewLineProps) {
  const date = asOfDate(nextReview);
  return (
    <>
      <p className="quiet">
        {reviewer ? guides.reviewed({ ...reviewer, date: asOfDate(reviewer.date) }) : guides.notReviewed}{' '}
        {guides.dates(published, updated)} {pastReview ? null : guides.nextReview({ date })}
      </p>
      {pastReview ? (
        <Notice>
          <p>{guides.pastReview({ date })}</p>
        </Notice>
      ) : null}
    </>
  );
}
