import Link from 'next/link';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { call } from '@/content/messages/en/call';
import { card } from '@/content/messages/en/card';
import { facilityPath } from '@/lib/facility/facility';
import { paymentLine } from '@/lib/facility/payment-line';
import type { Listing } from '@/lib/search/search-answer';
import type { ChosenFacets } from '@/lib/search/search-request';
import { AsOfLine } from './as-of-line';
import { CallButton } from './call-button';
import { DisclosureLine } from './disclosure-line';
import styles from './facility-card.module.css';
import { OfferedCare } from './offered-care';
import { WhoItServes } from './who-it-serves';

type FacilityCardProps = { listing: Listing; asked?: ChosenFacets; heading?: 'h2' | 'h3' };

/** One result: what it is, how far, what it offers, how to pay, who paid for showing it, and the call. */
export function FacilityCard({ listing, asked, heading: Heading = 'h2' }: FacilityCardProps) {
  const { facility, distanceMiles, disclosure } = listing;
  const { street, city, state } = facility.address;
  const phone = facility.phones[0];
  return (
    <Card as="article" className={styles.card}>
      <div className={styles.about}>
        <Heading className={styles.name}>
          <Link href={facilityPath(facility)} prefetch={false}>
            {facility.name}
          </Link>
        </Heading>
        {facility.nameDetail ? <p className={styles.detail}>{facility.nameDetail}</p> : null}
        <p className={styles.where}>
          {distanceMiles !== null && facility.location ? (
            <strong className={styles.distance}>
              {card.distance(distanceMiles, facility.location.precision)}
            </strong>
          ) : null}
          <span>
            {street ?? card.addressNotGiven}, {city}, {state}
          </span>
        </p>
        <WhoItServes serviceCodes={facility.serviceCodes} asked={asked} />
        <OfferedCare slugs={facility.care} />
        <p className={styles.payment}>{paymentLine(facility.serviceCodes)}</p>
      </div>
      <div>
        {phone ? <CallButton name={facility.name} phone={phone} /> : <p className="quiet">{call.noPhone}</p>}
        {!phone && facility.website ? (
          <a className={buttonClass()} href={facility.website} rel="noreferrer nofollow">
            {call.websiteShort}
          </a>
        ) : null}
      </div>
      <div className={styles.honest}>
        <DisclosureLine disclosure={disclosure} />
        <p className={styles.asOf}>
          <AsOfLine facility={facility} />
        </p>
      </div>
    </Card>
  );
}
