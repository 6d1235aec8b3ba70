import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CareLevelPage } from '@/components/listing/care-level-page';
import { carePage } from '@/content/levels-of-care/en/care-pages';
import { readCareTotals } from '@/lib/facility/read-care-totals';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { countCareNear } from '@/lib/search/count-care-near';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const page = carePage((await params).slug);
  if (!page) return {};
  return {
    title: page.title,
    description: page.summary,
    alternates: { canonical: `/levels-of-care/${page.slug}` },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const page = carePage((await params).slug);
  if (!page) notFound();
  const given = await searchParams;
  const [totals, counted] = await Promise.all([
    readCareTotals(database()),
    countCareNear(given.near, page.slug, { database: database(), clock: systemClock }),
  ]);
  const total = totals.get(page.slug) ?? 0;
  return <CareLevelPage {...{ page, total }} near={counted} forSomeoneElse={cleanFor(given)} />;
}
