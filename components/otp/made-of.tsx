import Link from 'next/link';
import { searchNearHref } from '@/components/listing/search-near-href';
import { otp } from '@/content/messages/en/otp';
import { CERTIFIED, type StatePrograms } from '@/lib/otp/state-programs';
import { type State, stateLabel } from '@/lib/place/states';
import { keepFor } from '@/lib/search/keep-for';

type MadeOfProps = { state: State; certified: StatePrograms['certified']; forSomeoneElse?: boolean };

/** Which answer of the facilities a list of programs rests on, and how often another answer of theirs disagrees. */
export function MadeOf({ state, certified: { notSaid, elsewhere }, forSomeoneElse }: MadeOfProps) {
  const href = keepFor(searchNearHref({ near: stateLabel(state), filters: CERTIFIED }), forSomeoneElse);
  return (
    <section aria-labelledby="made-of">
      <h2 id="made-of">{otp.made}</h2>
      <p className="prose">
        {otp.madeOf} {notSaid > 0 ? otp.notSaid({ total: notSaid }) : null}
      </p>
      {elsewhere > 0 ? (
        <p>
          <Link href={href} prefetch={false}>
            {otp.elsewhere({ total: elsewhere })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
