import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { StatePage } from '@/components/listing/state-page';
import { places } from '@/content/messages/en/places';
import { type State, stateByCode, stateBySlug } from '@/lib/place/states';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { statePlaces } from '@/lib/search/state-places';
import { withFor } from '@/lib/search/with-for';
import { database } from '@/lib/site/database';

type Props = { params: Promise<{ state: string }>; searchParams: Promise<RawParams> };

const find = (segment: string) => stateBySlug(segment) ?? stateByCode(segment);
const read = cache((state: State) => statePlaces(state, database()));

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const state = find((await params).state);
  if (!state) return {};
  const { total } = await read(state);
  return {
    title: places.inTitle(state.name),
    description: places.description(state.name, total),
    alternates: { canonical: `/places/${state.slug}` },
    robots: total === 0 ? { index: false } : undefined,
  };
}

export default async function Page({ params, searchParams }: Props) {
  const forSomeoneElse = cleanFor(await searchParams);
  const segment = (await params).state;
  const state = find(segment);
  if (!state) notFound();
  if (state.slug !== segment) permanentRedirect(withFor(`/places/${state.slug}`, forSomeoneElse));
  return <StatePage state={state} places={await read(state)} forSomeoneElse={forSomeoneElse} />;
}
