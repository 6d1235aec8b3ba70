import { Notice } from '@/components/ui/notice';
import { guides } from '@/content/messages/en/guides';
import type { Guide } from '@/lib/guides/guide';

type ReviewLineProps = { guide: Guide; pastReview: boolean };

/** Who checked this guide, honestly, and whether that is overdue. */
export function ReviewLine({
  guide: { reviewer, nextReview, published, updated },
  pastReview,
}: ReviewLineProps) {
  return (
    <>
      <p className="quiet">
        {reviewer ? guides.reviewed(reviewer.name, reviewer.credentials, reviewer.date) : guides.notReviewed}{' '}
        {guides.dates(published, updated)} {pastReview ? null : guides.nextReview(nextReview)}
      </p>
      {pastReview ? (
        <Notice>
          <p>{guides.pastReview(nextReview)}</p>
        </Notice>
      ) : null}
    </>
  );
}
