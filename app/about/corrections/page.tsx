import type { Metadata } from 'next';
import { CorrectionsPage } from '@/components/about/corrections-page';
import { CORRECTIONS, CORRECTIONS_SINCE } from '@/content/corrections';
import { about } from '@/content/messages/en/about';
import { readContact } from '@/lib/site/contact';

export const metadata: Metadata = {
  title: about.corrections.title,
  description: about.corrections.description,
  alternates: { canonical: '/about/corrections' },
};

export default function Page() {
  return <CorrectionsPage corrections={CORRECTIONS} since={CORRECTIONS_SINCE} contact={readContact()} />;
}
