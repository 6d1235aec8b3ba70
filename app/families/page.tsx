import type { Metadata } from 'next';
import { FamiliesPage } from '@/components/families/families-page';
import { families } from '@/content/messages/en/families';

export const metadata: Metadata = {
  title: families.title,
  description: families.description,
  alternates: { canonical: families.path },
};

export default function Page() {
  return <FamiliesPage />;
}
