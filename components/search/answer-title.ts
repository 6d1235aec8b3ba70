import { noResults } from '@/content/messages/en/no-results';
import { search } from '@/content/messages/en/search';
import { foundPlaces, foundWith } from '@/content/messages/en/search-words';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { foundWords } from './found-words';

/** The page's title: the same words as its heading. */
export function answerTitle(answer: SearchAnswer): string {
  const typed = answer.request.near ?? '';
  if (answer.status === 'ambiguous-place') return noResults.ambiguous.title({ typed });
  if (answer.status === 'unknown-place') return noResults.unknown.title({ typed });
  const words = foundWords(answer);
  const found = `${foundPlaces(words)} ${foundWith(words)}`.trim();
  return answer.request.page > 1 ? `${found}, ${search.page(answer.request.page)}` : found;
}
