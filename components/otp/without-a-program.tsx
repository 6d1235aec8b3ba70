import Link from 'next/link';
import { SourcedLine } from '@/components/facts/sourced-line';
import { searchHref } from '@/components/listing/search-href';
import { otp } from '@/content/messages/en/otp';
import { WITHOUT_A_PROGRAM } from '@/content/otp/rules';
import { PRESCRIBERS } from '@/lib/otp/state-programs';
import { type State, stateLabel } from '@/lib/place/states';

type WithoutAProgramProps = { state?: State; prescribers?: number };

/** Others who prescribe: how many there are in a state as a link to them, or anywhere. */
export function WithoutAProgram({ state, prescribers = 0 }: WithoutAProgramProps) {
  return (
    <section aria-labelledby="without">
      <h2 id="without">{otp.without}</h2>
      {WITHOUT_A_PROGRAM.map((fact) => (
        <SourcedLine key={fact.says} fact={fact} />
      ))}
      <p className="prose">
        {state && prescribers === 0 ? (
          otp.noPrescribers(state.name)
        ) : (
          <Prescribers {...{ state, prescribers }} />
        )}{' '}
        {otp.doctors}
      </p>
    </section>
  );
}

function Prescribers({ state, prescribers = 0 }: WithoutAProgramProps) {
  const href = state
    ? searchHref({ near: stateLabel(state), filters: PRESCRIBERS })
    : searchHref({ filters: PRESCRIBERS });
  return (
    <>
      <Link href={href} prefetch={false}>
        {state ? otp.prescribers(prescribers, state.name) : otp.prescribersAll}
      </Link>
      .
    </>
  );
}
