import clsx from 'clsx';
import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import { DETOX_IN_BRIEF } from '@/content/levels-of-care/en/safety-notes';
import { care } from '@/content/messages/en/care';
import { levels } from '@/content/messages/en/levels-of-care';
import styles from './detox-safety.module.css';

/** The choice that the dangers go with, by whichever of its codes a facility reported it. */
const DETOX = 'detox';

type DetoxSafetyProps = { care: readonly string[]; className?: string };

/** What can kill during and after detox, wherever `care` (slugs that are offered or asked for) has it. */
export function DetoxSafety({ care: slugs, className }: DetoxSafetyProps) {
  if (!slugs.includes(DETOX)) return null;
  return (
    <section aria-label={levels.safety} className={clsx(styles.safety, className)}>
      <Notice>
        <ul className={`bare ${styles.list}`}>
          {DETOX_IN_BRIEF.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}.</strong> {text}
            </li>
          ))}
        </ul>
        <Link href={`/levels-of-care/${DETOX}`} prefetch={false}>
          {care.aboutDetox}
        </Link>
      </Notice>
    </section>
  );
}
