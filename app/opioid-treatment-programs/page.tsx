import type { Metadata } from 'next';
import { OtpPage } from '@/components/otp/otp-page';
import { otp } from '@/content/messages/en/otp';
import { programsByState } from '@/lib/otp/programs-by-state';
import { cleanFor } from '@/lib/search/clean/clean-for';
import type { RawParams } from '@/lib/search/clean/raw-params';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: otp.title,
  description: otp.description,
  alternates: { canonical: '/opioid-treatment-programs' },
};

type Props = { searchParams: Promise<RawParams> };

export default async function Page({ searchParams }: Props) {
  const forSomeoneElse = cleanFor(await searchParams);
  return <OtpPage states={await programsByState(database())} forSomeoneElse={forSomeoneElse} />;
}
