import type { Metadata } from 'next';
import { OtpPage } from '@/components/otp/otp-page';
import { otp } from '@/content/messages/en/otp';
import { programsByState } from '@/lib/otp/programs-by-state';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: otp.title,
  description: otp.description,
  alternates: { canonical: '/opioid-treatment-programs' },
};

export default async function Page() {
  return <OtpPage states={await programsByState(database())} />;
}
