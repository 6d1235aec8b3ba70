import type { Clock } from '@/lib/site/clock';
import type { Guide } from './guide';
import { type GuideText, readGuideText } from './guide-text';
import { isPastReview } from './past-review';
import { readGuides } from './read-guides';

export type GuideToShow = { guide: Guide; text: GuideText; related: Guide[]; pastReview: boolean };

const texts = new WeakMap<Guide, GuideText>();

/**
 * All that the page of a guide shows, or null for a slug that is none. The text is read once per process: the page around
 * it is made for each request, and its facts are of that moment (docs/decisions/guides-are-files.md).
 * @param citationLabel says what a citation's number means to who only hears the page
 */
export function readGuidePage(
  slug: string,
  { clock, citationLabel }: { clock: Clock; citationLabel: (number: number) => string },
): GuideToShow | null {
  const all = readGuides();
  const guide = all.find((one) => one.slug === slug);
  if (!guide) return null;
  const text = texts.get(guide) ?? readGuideText(guide.markdown, citationLabel);
  texts.set(guide, text);
  const related = guide.related.flatMap((other) => all.find((one) => one.slug === other) ?? []);
  return { guide, text, related, pastReview: isPastReview(guide, clock) };
}
