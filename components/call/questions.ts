import { carePage } from '@/content/levels-of-care/en/care-pages';
import { listing } from '@/content/messages/en/listing';
import { careLabel } from '@/lib/facility/care';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { singleChoices } from '@/lib/facility/single-choices';

export type QuestionGroup = { slug: string; title: string; questions: readonly string[] };

/** What to ask about each level of care that a facility offers, in the order in which they are declared. */
export function questionsByLevel(care: readonly string[]): QuestionGroup[] {
  return facetsOfParam('care')
    .flatMap(singleChoices)
    .flatMap(({ slug }) => {
      const page = care.includes(slug) ? carePage(slug) : null;
      return page ? { slug, title: listing.askMore(careLabel(slug)), questions: page.ask } : [];
    });
}
