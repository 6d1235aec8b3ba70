import type { Metadata } from 'next';
import { GuideListPage } from '@/components/guides/guide-list-page';
import { guides } from '@/content/messages/en/guides';
import { guidesByGroup } from '@/lib/guides/guides-by-group';
import { readGuides } from '@/lib/guides/read-guides';

export const metadata: Metadata = {
  title: guides.title,
  description: guides.description,
  alternates: { canonical: '/guides' },
};

export default function Page() {
  return <GuideListPage groups={guidesByGroup(readGuides())} />;
}
