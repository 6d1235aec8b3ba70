import { GuideBody } from '@/components/guides/guide-body';
import text from '@/components/ui/text-page.module.css';
import { about } from '@/content/messages/en/about';
import type { AboutPage as Page } from '@/lib/about/about-page';

/** A page in which this site says how it works. */
export const AboutPage = ({ page: { title, updated, html } }: { page: Page }) => (
  <article className={`page ${text.page}`}>
    <h1>{title}</h1>
    <p className="quiet">{about.updated(updated)}</p>
    <GuideBody html={html} />
  </article>
);
