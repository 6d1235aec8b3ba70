import { listing } from '@/content/messages/en/listing';
import type { ServiceCode } from '@/lib/facility/service-codes/service-code';
import type { ServiceGroup as Group } from '@/lib/facility/service-groups';
import styles from './service-group.module.css';

/** One category: what was reported, and what was reported as "no". */
export function ServiceGroup({ group }: { group: Group }) {
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{group.label}</h3>
      <Services services={group.yes} />
      {group.no.length > 0 ? (
        <>
          <p className={styles.no}>{listing.saysNo}</p>
          <Services services={group.no} />
        </>
      ) : null}
    </div>
  );
}

function Services({ services }: { services: readonly ServiceCode[] }) {
  if (services.length === 0) return null;
  return (
    <ul className={styles.list}>
      {services.map(({ code, label, description }) => (
        <li key={code}>
          {label}
          {description ? <span className={styles.description}>{description}</span> : null}
        </li>
      ))}
    </ul>
  );
}
