import type { Metadata } from 'next';
import { HelpPage } from '@/components/help/help-page';
import { asOfDate } from '@/content/messages/en/as-of';
import { help } from '@/content/messages/en/help';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: help.title,
  description: help.description,
  alternates: { canonical: help.path },
};

export default async function Page() {
  const day = asOfDate(systemClock.now().toISOString().slice(0, 10));
  return <HelpPage helplines={await readHelplines(database)} day={day} />;
}
