import Link from 'next/link';
import { site } from '@/content/messages/en/site';
import { LEDGER_PATH } from '@/lib/disclosure/disclosure';
import { mapGiver } from '@/lib/map/map-hosts';
import { readEnv } from '@/lib/site/env';
import styles from './footer.module.css';

const LINKS = [
  { href: LEDGER_PATH, label: site.footer.ledger },
  { href: '/who-answers', label: site.footer.whoAnswers },
  { href: '/how-results-are-ordered', label: site.footer.ordered },
  { href: '/data', label: site.footer.sources },
  { href: '/developers', label: site.footer.developers },
  { href: '/places', label: site.footer.states },
  { href: '/levels-of-care', label: site.footer.care },
  { href: '/opioid-treatment-programs', label: site.footer.otp },
  { href: '/guides', label: site.footer.guides },
  { href: '/find', label: site.footer.find },
  { href: '/self-check', label: site.footer.selfCheck },
  { href: '/families', label: site.footer.families },
  { href: '/about/editorial-policy', label: site.footer.editorial },
  { href: '/about/corrections', label: site.footer.corrections },
];

export function Footer() {
  const giver = mapGiver(readEnv());
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className="prose">
          <p className={styles.money}>{site.footer.money}</p>
          <p>{site.footer.moneyDetail}</p>
          <p>
            {site.footer.privacy}
            {giver ? ` ${site.footer.mapGiver(giver)}` : null}
          </p>
          <p className="quiet">{site.footer.notAdvice}</p>
        </div>
        <nav className="no-print" aria-label={site.footer.label}>
          <ul className={`bare ${styles.links}`}>
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
