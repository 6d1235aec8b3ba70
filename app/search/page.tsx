import type { Metadata } from 'next';
import { answerTitle } from '@/components/search/answer-title';
import { asksForAllFilters } from '@/components/search/filters/all-filters';
import { searchHref } from '@/components/search/search-href';
import { SearchView } from '@/components/search/search-view';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { answerOnce } from './answer-once';

type SearchPageProps = { searchParams: Promise<RawParams> };

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const answer = await answerOnce(JSON.stringify(await searchParams));
  const { request } = answer;
  return {
    title: answerTitle(answer),
    alternates: { canonical: searchHref(request, { page: request.page, forSomeoneElse: undefined }) },
  };
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const params = await searchParams;
  const answer = await answerOnce(JSON.stringify(params));
  return <SearchView answer={answer} allFilters={asksForAllFilters(params)} />;
}
