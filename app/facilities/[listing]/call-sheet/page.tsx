import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { CallSheet } from '@/components/call/call-sheet';
import { callSheet } from '@/content/messages/en/call-sheet';
import { disclosure as money } from '@/content/messages/en/disclosure';
import { trouble } from '@/content/messages/en/trouble';
import { facilityPath } from '@/lib/facility/facility';
import { readOnce } from '../read-once';

type Props = { params: Promise<{ listing: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
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

export default async function Page({ params }: Props) {
  const segment = (await params).listing;
  const page = await readOnce(segment);
  if (!page) notFound();
  const { facility, disclosure } = page;
  const path = facilityPath(facility);
  // A closed facility is not to be called: its page says what happened.
  if (facility.status === 'closed') permanentRedirect(path);
  if (path !== `/facilities/${segment}`) permanentRedirect(`${path}/call-sheet`);
  return <CallSheet facility={facility} disclosure={disclosure} />;
}
