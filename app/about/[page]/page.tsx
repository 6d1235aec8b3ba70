import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AboutPage } from '@/components/about/about-page';
import { readAboutPage } from '@/lib/about/about-page';

type Props = { params: Promise<{ page: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = readAboutPage((await params).page);
  if (!page) return {};
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: `/about/${page.slug}` },
  };
}

export default async function Page({ params }: Props) {
  const page = readAboutPage((await params).page);
  if (!page) notFound();
  return <AboutPage page={page} />;
}
