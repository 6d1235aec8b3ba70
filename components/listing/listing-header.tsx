import { listing } from '@/content/messages/en/listing';
import type { Facility } from '@/lib/facility/facility';
import { citySlug } from '@/lib/place/city-slug';
import { stateByCode } from '@/lib/place/states';
import { Breadcrumbs } from './breadcrumbs';
import styles from './listing-header.module.css';

/** Name, and where in the country this is. */
export function ListingHeader({ facility }: { facility: Facility }) {
  const { name, nameDetail, sample, address } = facility;
  const state = stateByCode(address.state);
  const crumbs = state
    ? [
        { href: `/places/${state.slug}`, label: state.name },
        { href: `/places/${state.slug}/${citySlug(address.city)}`, label: address.city },
      ]
    : [];
  return (
    <header className={styles.header}>
      <Breadcrumbs label={listing.breadcrumb} crumbs={crumbs} />
      {sample ? <p className={styles.sample}>{listing.sample}</p> : null}
      <h1 className={styles.name}>{name}</h1>
      {nameDetail ? <p className={styles.detail}>{nameDetail}</p> : null}
    </header>
  );
}
