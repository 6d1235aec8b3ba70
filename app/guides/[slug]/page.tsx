import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuidePage } from '@/components/guides/guide-page';
import { guides } from '@/content/messages/en/guides';
import { guidePath } from '@/lib/guides/guide';
import { readGuidePage } from '@/lib/guides/read-guide-page';
import { guideBySlug, readGuides } from '@/lib/guides/read-guides';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { systemClock } from '@/lib/site/clock';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

/** Asked for by the build: it ends with the first guide that cannot be shown. Pages are made as they are asked for. */
export function generateStaticParams(): { slug: string }[] {
  return readGuides().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const guide = guideBySlug((await params).slug);
  if (!guide) return {};
  const { slug, title, summary } = guide;
  return { title, description: summary.slice(0, 2).join(' '), alternates: { canonical: guidePath(slug) } };
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  const page = readGuidePage(slug, {
    clock: systemClock,
    citationLabel: (number) => guides.source({ number }),
  });
  if (!page) notFound();
  return <GuidePage {...page} cameForAnother={cleanFor(await searchParams)} />;
}
