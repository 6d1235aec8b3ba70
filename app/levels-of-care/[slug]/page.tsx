import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CareLevelPage } from '@/components/listing/care-level-page';
import { carePage } from '@/content/levels-of-care/care-pages';
import { readCareTotals } from '@/lib/facility/read-care-totals';
import { database } from '@/lib/site/database';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = carePage((await params).slug);
  if (!page) return {};
  return {
    title: page.title,
    description: page.summary,
    alternates: { canonical: `/levels-of-care/${page.slug}` },
  };
}

export default async function Page({ params }: Props) {
  const page = carePage((await params).slug);
  if (!page) notFound();
  const totals = await readCareTotals(database());
  return <CareLevelPage page={page} total={totals.get(page.slug) ?? 0} />;
}
