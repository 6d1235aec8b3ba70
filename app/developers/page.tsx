import type { Metadata } from 'next';
import { DevelopersPage } from '@/components/developers/developers-page';
import { developers } from '@/content/messages/en/developers';

export const metadata: Metadata = {
  title: developers.title,
  description: developers.description,
  alternates: { canonical: '/developers' },
};

export default function Page() {
  return <DevelopersPage />;
}
