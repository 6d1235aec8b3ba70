import type { Metadata } from 'next';
import { WhoAnswersPage } from '@/components/call/who-answers-page';
import { whoAnswers } from '@/content/messages/en/who-answers';
import { readAdvertisersHelplines } from '@/lib/call/helplines/read-advertisers-helplines';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: whoAnswers.title,
  description: whoAnswers.description,
  alternates: { canonical: whoAnswers.path },
};

export default async function Page() {
  const [helplines, paid] = await Promise.all([readHelplines(database), readAdvertisersHelplines(database)]);
  return <WhoAnswersPage helplines={helplines} paid={paid} />;
}
