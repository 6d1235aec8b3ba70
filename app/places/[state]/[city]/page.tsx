import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { CityPage } from '@/components/listing/city-page';
import { places } from '@/content/messages/en/places';
import { placesInCity } from '@/lib/facility/places-in-city';
import { stateByCode, stateBySlug } from '@/lib/place/states';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';
import { decodeSegment } from '@/lib/site/decode-segment';

type Params = { state: string; city: string };
type Props = { params: Promise<Params> };

const find = cache(async (stateSegment: string, citySegment: string) => {
  const state = stateBySlug(stateSegment) ?? stateByCode(stateSegment);
  const slug = decodeSegment(citySegment);
  const city = state ? await placesInCity(database(), state.code, slug, systemClock.now()) : null;
  return state && city ? { state, city, path: `/places/${state.slug}/${city.slug}` } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
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

export default async function Page({ params }: Props) {
  const { state, city } = await params;
  const found = await find(state, city);
  if (!found) notFound();
  if (found.path !== `/places/${state}/${city}`) permanentRedirect(found.path);
  return <CityPage state={found.state} city={found.city} />;
}
