import Link from 'next/link';
import { searchHref } from '@/components/listing/search-href';
import { otp } from '@/content/messages/en/otp';
import { CERTIFIED, type StatePrograms } from '@/lib/otp/state-programs';
import { type State, stateLabel } from '@/lib/place/states';

type MadeOfProps = { state: State; certified: StatePrograms['certified'] };

/** Which answer of the facilities a list of programs rests on, and how often another answer of theirs disagrees. */
export function MadeOf({ state, certified: { notSaid, elsewhere } }: MadeOfProps) {
  return (
    <section aria-labelledby="made-of">
      <h2 id="made-of">{otp.made}</h2>
      <p className="prose">
        {otp.madeOf} {notSaid > 0 ? `${otp.notSaid(notSaid)} ` : null}
        {elsewhere > 0 ? (
          <>
            <Link href={searchHref({ near: stateLabel(state), filters: CERTIFIED })} prefetch={false}>
              {otp.elsewhere(elsewhere)}
            </Link>
            .
          </>
        ) : null}
      </p>
    </section>
  );
}
