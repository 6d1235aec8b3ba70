import Link from 'next/link';
import { stateRules as messages } from '@/content/messages/en/state-rules';
import { rulesOf } from '@/lib/disclosure/state-rules/state-rules';
import { stateByCode } from '@/lib/place/states';
import styles from './state-rules.module.css';
import { STATE_RULES_ID } from './state-rules-section';
import { WhoPaysLink } from './who-pays-link';

/** One line above what a search found in a state: the ways to check a license there and to everyone who pays this site. */
export function StateNote({ state: code }: { state: string | null }) {
  const state = code !== null && rulesOf(code) ? stateByCode(code) : null;
  if (!state) return null;
  return (
    <p className={`${styles.note} no-print`}>
      <span>{state.name}:</span>
      <Link href={`/places/${state.slug}#${STATE_RULES_ID}`} prefetch={false}>
        {messages.check}
      </Link>
      <WhoPaysLink />
    </p>
  );
}
