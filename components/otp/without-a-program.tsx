import Link from 'next/link';
import { SourcedLine } from '@/components/facts/sourced-line';
import { searchNearHref } from '@/components/listing/search-near-href';
import { otp } from '@/content/messages/en/otp';
import { WITHOUT_A_PROGRAM } from '@/content/otp/en/rules';
import { PRESCRIBERS } from '@/lib/otp/state-programs';
import { type State, stateLabel } from '@/lib/place/states';
import { keepFor } from '@/lib/search/keep-for';

type WithoutAProgramProps = { state?: State; prescribers?: number; forSomeoneElse?: boolean };

/** Others who prescribe: how many there are in a state as a link to them, or anywhere. */
export function WithoutAProgram({ state, prescribers = 0, forSomeoneElse }: WithoutAProgramProps) {
  const near = state && stateLabel(state);
  return (
    <section aria-labelledby="without">
      <h2 id="without">{otp.without}</h2>
      {WITHOUT_A_PROGRAM.map((fact) => (
        <SourcedLine key={fact.says} fact={fact} />
      ))}
      <p className="prose">
        {state && prescribers === 0 ? (
          otp.noPrescribers({ state: state.name })
        ) : (
          <Link
            href={keepFor(searchNearHref({ near, filters: PRESCRIBERS }), forSomeoneElse)}
            prefetch={false}
          >
            {state ? otp.prescribers({ total: prescribers, state: state.name }) : otp.prescribersAll}
          </Link>
        )}
      </p>
      <p className="prose">{otp.doctors}</p>
    </section>
  );
}
