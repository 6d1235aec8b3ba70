import { call } from '@/content/messages/en/call';
import type { DisclosedFacility } from '@/lib/facility/read-disclosed';
import { CallButton } from './call-button';
import styles from './callable-line.module.css';
import { ListedLine } from './listed-line';

type CallableLineProps = DisclosedFacility & {
  details?: readonly (string | null)[];
  forSomeoneElse?: boolean;
};

/** A facility in a list that is there to be called from: as a line of a list, with its own number and who answers it. */
export function CallableLine(props: CallableLineProps) {
  const { facility } = props;
  const phone = facility.phones[0];
  return (
    <div className={styles.line}>
      <div>
        <ListedLine {...props} />
      </div>
      <div className={styles.reach}>
        {phone ? <CallButton name={facility.name} phone={phone} /> : <p className="quiet">{call.noPhone}</p>}
      </div>
    </div>
  );
}
