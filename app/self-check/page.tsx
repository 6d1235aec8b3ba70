import type { Metadata } from 'next';
import { SelfCheckPage } from '@/components/self-check/self-check-page';
import { selfCheck } from '@/content/messages/en/self-check';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';

export const metadata: Metadata = {
  title: selfCheck.title,
  description: selfCheck.description,
  alternates: { canonical: selfCheck.path },
};

export default async function Page({ searchParams }: { searchParams: Promise<RawParams> }) {
  return <SelfCheckPage forSomeoneElse={cleanFor(await searchParams)} />;
}
