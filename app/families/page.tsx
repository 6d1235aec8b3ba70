import type { Metadata } from 'next';
import { FamiliesPage } from '@/components/families/families-page';
import { families } from '@/content/messages/en/families';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: families.title,
  description: families.description,
  alternates: { canonical: families.path },
};

export default async function Page() {
  return <FamiliesPage helplines={await readHelplines(database)} />;
}
