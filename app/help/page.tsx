import type { Metadata } from 'next';
import { HelpPage } from '@/components/help/help-page';
import { help } from '@/content/messages/en/help';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: help.title,
  description: help.description,
  alternates: { canonical: help.path },
};

export default async function Page() {
  return <HelpPage helplines={await readHelplines(database)} />;
}
