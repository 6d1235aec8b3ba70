import Link from 'next/link';
import { SourcedLine } from '@/components/facts/sourced-line';
import { facts as messages } from '@/content/messages/en/facts';
import { stateFactWords as words } from '@/content/messages/en/state-facts';
import { NATIONWIDE } from '@/content/states/nationwide';
import { rulesOf } from '@/lib/disclosure/state-rules/state-rules';
import { type StateFactKind, stateFacts } from '@/lib/place/state-facts';
import type { State } from '@/lib/place/states';
import styles from './state-facts.module.css';

/** Who answers for treatment in a state, Medicaid there, and its laws on overdose: each with its source, or that it is not known. */
export function StateFacts({ state }: { state: State }) {
  // Where a state's rules were read, they say below how to check a license.
  const checks = rulesOf(state.code) ? [] : (['license'] as const);
  return (
    <>
      <section aria-labelledby="agency">
        <h2 id="agency">{words.oversight({ state: state.name })}</h2>
        <Rows state={state} kinds={['agency', ...checks]} />
      </section>
      <section aria-labelledby="medicaid">
        <h2 id="medicaid">{words.medicaid({ state: state.name })}</h2>
        <Rows state={state} kinds={['medicaid', 'medicaid-expansion']} />
        <SourcedLine fact={NATIONWIDE.medicaid} />
      </section>
      <section aria-labelledby="overdose-law">
        <h2 id="overdose-law">{words.overdose({ state: state.name })}</h2>
        <p className="prose">
          <strong>{words.callAnyway}</strong>{' '}
          <Link href="/help" prefetch={false}>
            {words.help}
          </Link>
        </p>
        <Rows state={state} kinds={['good-samaritan', 'naloxone']} />
        <SourcedLine fact={NATIONWIDE.naloxone} />
        <p className="quiet prose">{words.notAdvice}</p>
      </section>
    </>
  );
}

function Rows({ state, kinds }: { state: State; kinds: readonly StateFactKind[] }) {
  return stateFacts(state.code)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, fact }) => (
      <div key={kind} className={styles.row}>
        <h3>{words.kind(kind)}</h3>
        {fact ? <SourcedLine fact={fact} /> : <p>{messages.unknown}</p>}
      </div>
    ));
}
