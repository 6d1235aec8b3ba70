import { listing } from '@/content/messages/en/listing';
import { serviceGroups } from '@/lib/facility/service-groups';
import { ServiceGroup } from './service-group';
import styles from './service-groups.module.css';

/** Every service that was reported, by category in plain words; then what the sources say nothing about. */
export function ServiceGroups({ serviceCodes }: { serviceCodes: readonly string[] }) {
  const groups = serviceGroups(serviceCodes);
  const silent = groups.filter(({ notReported }) => notReported);
  return (
    <section>
      <h2>{listing.services}</h2>
      {silent.length === groups.length ? <p>{listing.noneReported}</p> : null}
      <div className={styles.groups}>
        {groups
          .filter(({ notReported }) => !notReported)
          .map((group) => (
            <ServiceGroup key={group.category} group={group} />
          ))}
      </div>
      {silent.length > 0 ? (
        <div className={styles.silent}>
          <h3>{listing.silent}</h3>
          <p>{listing.silentText(silent.map(({ label }) => `“${label}”`))}</p>
        </div>
      ) : null}
    </section>
  );
}
