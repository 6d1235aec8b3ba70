import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { CallSheet } from '@/components/call/call-sheet';
import { callSheet } from '@/content/messages/en/call-sheet';
import { disclosure as money } from '@/content/messages/en/disclosure';
import { trouble } from '@/content/messages/en/trouble';
import { facilityPath } from '@/lib/facility/facility';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { withFor } from '@/lib/search/with-for';
import { readOnce } from '../read-once';

type Props = { params: Promise<{ listing: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const page = await readOnce((await params).listing);
  if (!page) return { title: trouble.notFoundTitle };
  const { name } = page.facility;
  const title = callSheet.title(name);
  const description = callSheet.description(name);
  // The listing is the page to find: this is its other half.
  return {
    title,
    description,
    openGraph: { type: 'website', title, description: money.shared(page.disclosure.text, description) },
    robots: { index: false },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const segment = (await params).listing;
  const page = await readOnce(segment);
  if (!page) notFound();
  const { facility, disclosure } = page;
  const path = facilityPath(facility);
  const forSomeoneElse = cleanFor(await searchParams);
  // A closed facility is not to be called: its page says what happened.
  if (facility.status === 'closed') permanentRedirect(path);
  if (path !== `/facilities/${segment}`) permanentRedirect(withFor(`${path}/call-sheet`, forSomeoneElse));
  return <CallSheet facility={facility} disclosure={disclosure} forSomeoneElse={forSomeoneElse} />;
}
