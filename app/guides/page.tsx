import type { Metadata } from 'next';
import { GuideListPage } from '@/components/guides/guide-list-page';
import { guides } from '@/content/messages/en/guides';
import { guidesByGroup } from '@/lib/guides/guides-by-group';
import { readGuides } from '@/lib/guides/read-guides';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';

export const metadata: Metadata = {
  title: guides.title,
  description: guides.description,
  alternates: { canonical: '/guides' },
};

type Props = { searchParams: Promise<RawParams> };

export default async function Page({ searchParams }: Props) {
  const forSomeoneElse = cleanFor(await searchParams);
  return <GuideListPage groups={guidesByGroup(readGuides())} forSomeoneElse={forSomeoneElse} />;
}
