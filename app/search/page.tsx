import type { Metadata } from 'next';
import { answerTitle } from '@/components/search/answer-title';
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
    alternates: { canonical: searchHref(request, { page: request.page }) },
  };
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  return <SearchView answer={await answerOnce(JSON.stringify(await searchParams))} />;
}
