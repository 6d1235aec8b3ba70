import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { OtpStatePage } from '@/components/otp/otp-state-page';
import { otp } from '@/content/messages/en/otp';
import { statePrograms } from '@/lib/otp/state-programs';
import { stateByCode, stateBySlug } from '@/lib/place/states';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { withFor } from '@/lib/search/with-for';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

type Props = { params: Promise<{ state: string }>; searchParams: Promise<RawParams> };

// The page's number as JSON: a text, so that equal questions have equal keys.
const read = cache(async (segment: string, page: string) => {
  const state = stateBySlug(segment) ?? stateByCode(segment);
  if (!state) return null;
  const { page: number } = JSON.parse(page) as RawParams;
  const programs = await statePrograms(state, number, { database: database(), clock: systemClock });
  return { state, programs, path: `/opioid-treatment-programs/${state.slug}` };
});

const find = async ({ params, searchParams }: Props) =>
  read((await params).state, JSON.stringify({ page: (await searchParams).page }));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return {};
  const { state, path, programs } = found;
  return {
    title: otp.inTitle({ state: state.name, page: programs.page }),
    description: otp.stateDescription({ state: state.name, total: programs.total }),
    alternates: { canonical: programs.page > 1 ? `${path}?page=${programs.page}` : path },
    robots: programs.total === 0 ? { index: false } : undefined,
  };
}

export default async function Page(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  const forSomeoneElse = cleanFor(await props.searchParams);
  if (found.state.slug !== (await props.params).state) permanentRedirect(withFor(found.path, forSomeoneElse));
  return <OtpStatePage state={found.state} programs={found.programs} forSomeoneElse={forSomeoneElse} />;
}
