import type { Metadata } from 'next';
import { OrderingPage } from '@/components/disclosure/ordering-page';
import { ordering } from '@/content/messages/en/ordering';
import { siteUrl } from '@/lib/site/site-url';

export const metadata: Metadata = {
  title: ordering.title,
  description: ordering.description,
  alternates: { canonical: '/how-results-are-ordered' },
};

export default function Page() {
  return <OrderingPage origin={siteUrl().origin} />;
}
