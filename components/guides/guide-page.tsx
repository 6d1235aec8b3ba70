import Link from 'next/link';
import { Breadcrumbs } from '@/components/listing/breadcrumbs';
import { JsonLd } from '@/components/site/json-ld';
import text from '@/components/ui/text-page.module.css';
import { guides } from '@/content/messages/en/guides';
import { site } from '@/content/messages/en/site';
import { type Guide, guidePath } from '@/lib/guides/guide';
import type { GuideText } from '@/lib/guides/guide-text';
import { siteUrl } from '@/lib/site/site-url';
import { guideArticle } from '@/lib/structured-data/guide-article';
import { GuideBody } from './guide-body';
import styles from './guide-page.module.css';
import { GuideSources } from './guide-sources';
import { NextStep } from './next-step';
import { ReviewLine } from './review-line';

type GuidePageProps = {
  guide: Guide;
  text: GuideText;
  related: readonly Guide[];
  pastReview: boolean;
};

/** A guide: what to take away first, then the whole, then where it is from and what to do next. */
export function GuidePage({
  guide,
  text: { html, headings, citations },
  related,
  pastReview,
}: GuidePageProps) {
  return (
    <article className={`page ${text.page} ${styles.guide}`}>
      <JsonLd thing={guideArticle(guide, { base: siteUrl(), publisher: site.name })} />
      <Breadcrumbs label={guides.breadcrumb} crumbs={[{ href: '/guides', label: guides.title }]} />
      <h1>{guide.title}</h1>
      <ReviewLine guide={guide} pastReview={pastReview} />
      <section className={styles.summary} aria-labelledby="summary">
        <h2 id="summary">{guides.summary}</h2>
        <ol>
          {guide.summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      <nav className={`no-print ${styles.contents}`} aria-labelledby="contents">
        <h2 id="contents">{guides.contents}</h2>
        <ul className="bare">
          {headings.map(({ id, text: heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <GuideBody html={html} />
      <NextStep />
      <Related related={related} />
      <GuideSources sources={guide.sources} citations={citations} />
      <section>
        <h2>{guides.history}</h2>
        <ul>
          {guide.history.map(({ date, change }) => (
            <li key={`${date} ${change}`}>{guides.change(date, change)}</li>
          ))}
        </ul>
        <p className="quiet">{guides.notAdvice}</p>
      </section>
    </article>
  );
}

const Related = ({ related }: { related: readonly Guide[] }) => (
  <section className="no-print" aria-labelledby="related">
    <h2 id="related">{guides.related}</h2>
    <ul className={`bare ${styles.related}`}>
      {related.map(({ slug, title }) => (
        <li key={slug}>
          <Link href={guidePath(slug)} prefetch={false}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  </section>
);
