import type { Metadata } from 'next';
import { DataPage } from '@/components/listing/data-page';
import { data } from '@/content/messages/en/data';
import { readSources } from '@/lib/facility/read-sources';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: data.title,
  description: data.lead,
  alternates: { canonical: '/data' },
};

export default async function Page() {
  return <DataPage now={await readSources(database())} />;
}
