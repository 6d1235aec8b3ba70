import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { ClosedListing } from '@/components/listing/closed-listing';
import { ListingPage } from '@/components/listing/listing-page';
import { disclosure as money } from '@/content/messages/en/disclosure';
import { listing as messages } from '@/content/messages/en/listing';
import { trouble } from '@/content/messages/en/trouble';
import { careLabel } from '@/lib/facility/care';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { withFor } from '@/lib/search/with-for';
import { readEnv } from '@/lib/site/env';
import { readOnce } from './read-once';

type Props = { params: Promise<{ listing: string }>; searchParams: Promise<RawParams> };

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const page = await readOnce((await params).listing);
  if (!page) return { title: trouble.notFoundTitle };
  const { facility, disclosure } = page;
  const where = `${facility.address.city}, ${facility.address.state}`;
  const title = `${facility.name}, ${where}`;
  const description = messages.description(facility.name, where, facility.care.map(careLabel));
  const url = facilityPath(facility);
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: 'website', title, url, description: money.shared(disclosure.text, description) },
    robots: isListed(facility) ? undefined : { index: false },
  };
}

/** A public site keeps the closed and the invented out of search engines; on a machine of one's own nothing reads them. */
const isListed = ({ status, sample }: Facility) => status === 'active' && !(sample && readEnv().SITE_URL);

export default async function Page({ params, searchParams }: Props) {
  const segment = (await params).listing;
  const page = await readOnce(segment);
  if (!page) notFound();
  const forSomeoneElse = cleanFor(await searchParams);
  const path = facilityPath(page.facility);
  if (path !== `/facilities/${segment}`) permanentRedirect(withFor(path, forSomeoneElse));
  if (page.facility.status === 'closed') return <ClosedListing page={page} forSomeoneElse={forSomeoneElse} />;
  return <ListingPage page={page} forSomeoneElse={forSomeoneElse} />;
}
