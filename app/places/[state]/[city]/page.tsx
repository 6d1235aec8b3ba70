import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { CityPage } from '@/components/listing/city-page';
import { places } from '@/content/messages/en/places';
import { placesInCity } from '@/lib/facility/places-in-city';
import { stateByCode, stateBySlug } from '@/lib/place/states';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { withFor } from '@/lib/search/with-for';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';
import { decodeSegment } from '@/lib/site/decode-segment';

type Params = { state: string; city: string };
type Props = { params: Promise<Params>; searchParams: Promise<RawParams> };

const find = cache(async (stateSegment: string, citySegment: string) => {
  const state = stateBySlug(stateSegment) ?? stateByCode(stateSegment);
  const slug = decodeSegment(citySegment);
  const city = state ? await placesInCity(database(), state.code, slug, systemClock.now()) : null;
  return state && city ? { state, city, path: `/places/${state.slug}/${city.slug}` } : null;
});

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { state, city } = await params;
  const found = await find(state, city);
  if (!found) return {};
  const where = `${found.city.name}, ${found.state.code}`;
  return {
    title: places.inTitle(where),
    description: places.description(where, found.city.total),
    alternates: { canonical: found.path },
  };
}

export default async function Page({ params, searchParams }: Props) {
  const forSomeoneElse = cleanFor(await searchParams);
  const { state, city } = await params;
  const found = await find(state, city);
  if (!found) notFound();
  if (found.path !== `/places/${state}/${city}`) permanentRedirect(withFor(found.path, forSomeoneElse));
  return <CityPage state={found.state} city={found.city} forSomeoneElse={forSomeoneElse} />;
}
