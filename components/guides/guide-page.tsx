import { Breadcrumbs } from '@/components/listing/breadcrumbs';
import { PageTools } from '@/components/page-tools/page-tools';
import { JsonLd } from '@/components/site/json-ld';
import page from '@/components/ui/text-page.module.css';
import { guides } from '@/content/messages/en/guides';
import { site } from '@/content/messages/en/site';
import { guidePath } from '@/lib/guides/guide';
import type { GuideToShow } from '@/lib/guides/read-guide-page';
import { siteUrl } from '@/lib/site/site-url';
import { guideArticle } from '@/lib/structured-data/guide-article';
import { GuideBody } from './guide-body';
import { GuideContents } from './guide-contents';
import { GuideHistory } from './guide-history';
import styles from './guide-page.module.css';
import { GuideSources } from './guide-sources';
import { NextStep } from './next-step';
import { ReviewLine } from './review-line';
import { ToRead } from './to-read';

type GuidePageProps = GuideToShow & {
  /** Whether its reader came as one who looks for another person; a guide that is written for them needs no word of it. */
  cameForAnother?: boolean;
};

/** A guide: what to take away first, then the whole, then where it is from and what to do next. */
export function GuidePage({ guide, text: { html, headings, citations }, related, ...rest }: GuidePageProps) {
  const forSomeoneElse = rest.cameForAnother || guide.audience === 'someone-else';
  return (
    <article className={`page ${page.page}`}>
      <JsonLd thing={guideArticle(guide, { base: siteUrl(), publisher: site.name })} />
      <Breadcrumbs
        label={guides.breadcrumb}
        crumbs={[{ href: '/guides', label: guides.title }]}
        forSomeoneElse={forSomeoneElse}
      />
      <h1 className={styles.title}>{guide.title}</h1>
      <ReviewLine guide={guide} pastReview={rest.pastReview} />
      <PageTools path={guidePath(guide.slug)} title={guide.title} />
      <div className={styles.columns}>
        <section className={styles.summary} aria-labelledby="summary">
          <h2 id="summary">{guides.summary}</h2>
          <ol>
            {guide.summary.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </section>
        <GuideContents headings={headings} />
        <div className={styles.text}>
          <GuideBody html={html} forSomeoneElse={forSomeoneElse} />
          <NextStep forSomeoneElse={forSomeoneElse} />
          <ToRead heading={guides.related} guides={related} forSomeoneElse={forSomeoneElse} />
          <GuideSources sources={guide.sources} citations={citations} />
          <GuideHistory history={guide.history} />
        </div>
      </div>
    </article>
  );
}
