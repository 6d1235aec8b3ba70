import Link from 'next/link';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { call } from '@/content/messages/en/call';
import { card } from '@/content/messages/en/card';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import { type Facility, facilityPath } from '@/lib/facility/facility';
import { paymentLine } from '@/lib/facility/payment-line';
import type { ChosenFacets } from '@/lib/search/search-request';
import { withFor } from '@/lib/search/with-for';
import { AsOfLine } from './as-of-line';
import { CallButton } from './call-button';
import { DisclosureLine } from './disclosure-line';
import styles from './listing-card.module.css';
import { OfferedCare } from './offered-care';
import { WhoItServes } from './who-it-serves';

type ListingCardProps = {
  facility: Facility;
  distanceMiles: number | null;
  disclosure: Disclosure;
  asked?: ChosenFacets;
  /** Its page then speaks to somebody who looks for another person. */
  forSomeoneElse?: boolean;
  heading: 'h2' | 'h3';
  /** Said before the name to whoever goes from heading to heading, or from link to link, by ear. */
  label?: string;
  /** Whether the sentence of who paid has a frame of its own; in a box that has one already it needs none. */
  framed?: boolean;
};

/** What is it, how far, what it offers, how to pay, who paid for showing it, and the call: the same whoever pays. */
export function ListingCard({
  facility,
  disclosure,
  asked,
  heading,
  label,
  framed,
  ...rest
}: ListingCardProps) {
  const Heading = heading;
  return (
    <Card as="article" className={styles.frame}>
      <div className={styles.card}>
        <div className={styles.about}>
          <Heading className={styles.name}>
            <Link href={withFor(facilityPath(facility), rest.forSomeoneElse)} prefetch={false}>
              {label ? <span className="visually-hidden">{label}: </span> : null}
              {facility.name}
            </Link>
          </Heading>
          {facility.nameDetail ? <p className={styles.detail}>{facility.nameDetail}</p> : null}
          <Where facility={facility} distanceMiles={rest.distanceMiles} />
          <WhoItServes serviceCodes={facility.serviceCodes} asked={asked} />
          <OfferedCare slugs={facility.care} />
          <p className={styles.payment}>{paymentLine(facility.serviceCodes)}</p>
        </div>
        <Reach facility={facility} />
        <div className={styles.honest}>
          <DisclosureLine disclosure={disclosure} framed={framed} />
          <p className={styles.asOf}>
            <AsOfLine facility={facility} />
          </p>
        </div>
      </div>
    </Card>
  );
}

function Where({ facility, distanceMiles }: Pick<ListingCardProps, 'facility' | 'distanceMiles'>) {
  const { street, city, state } = facility.address;
  return (
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
  );
}

/** Its own number; its own site only where no number is known. */
function Reach({ facility: { name, phones, website } }: Pick<ListingCardProps, 'facility'>) {
  const phone = phones[0];
  return (
    <div>
      {phone ? <CallButton name={name} phone={phone} /> : <p className="quiet">{call.noPhone}</p>}
      {!phone && website ? (
        <a className={buttonClass()} href={website} rel="noreferrer nofollow">
          {call.websiteShort}
        </a>
      ) : null}
    </div>
  );
}
