import { StateRulesSection } from '@/components/disclosure/state-rules-section';
import { DetoxSafety } from '@/components/facility/detox-safety';
import { WhoItServes } from '@/components/facility/who-it-serves';
import { PageTools } from '@/components/page-tools/page-tools';
import { JsonLd } from '@/components/site/json-ld';
import { listing } from '@/content/messages/en/listing';
import { facilityPath } from '@/lib/facility/facility';
import type { ListingPage as Listing } from '@/lib/facility/read-listing';
import { siteUrl } from '@/lib/site/site-url';
import { facilityPage } from '@/lib/structured-data/facility-page';
import { AddressCard } from './address-card';
import { AskList } from './ask-list';
import { CallForAnother } from './call-for-another';
import { CareList } from './care-list';
import { ContactCard } from './contact-card';
import { FactSources } from './fact-sources';
import { ListingHeader } from './listing-header';
import styles from './listing-page.module.css';
import { PaymentList } from './payment-list';
import { SameAddress } from './same-address';
import { ServiceGroups } from './service-groups';

type ListingPageProps = { page: Listing; forSomeoneElse?: boolean };

/** A facility's page: how to reach it first, then what it is, then everything that is known and from where. */
export function ListingPage({ page, forSomeoneElse }: ListingPageProps) {
  const { facility, disclosure, sameAddress, factSources } = page;
  const thing = facilityPage(facility, siteUrl());
  return (
    <article className={`page ${styles.page}`}>
      {thing ? <JsonLd thing={thing} /> : null}
      <ListingHeader facility={facility} />
      <div className={styles.columns}>
        <div className={styles.reach}>
          <ContactCard facility={facility} disclosure={disclosure} />
          {forSomeoneElse ? <CallForAnother /> : null}
          <AddressCard facility={facility} placedBy={factSources.location?.by} />
          <PageTools path={facilityPath(facility)} title={facility.name} />
        </div>
        <div className={styles.facts}>
          <p className={styles.reported}>{listing.reported(facility.sources)}</p>
          <WhoItServes serviceCodes={facility.serviceCodes} />
          <CareList care={facility.care} forSomeoneElse={forSomeoneElse} />
          <DetoxSafety care={facility.care} />
          <PaymentList serviceCodes={facility.serviceCodes} />
          <AskList facility={facility} forSomeoneElse={forSomeoneElse} />
          <ServiceGroups serviceCodes={facility.serviceCodes} />
          <SameAddress neighbors={sameAddress} forSomeoneElse={forSomeoneElse} />
          <StateRulesSection state={facility.address.state} />
          <FactSources factSources={factSources} />
        </div>
      </div>
    </article>
  );
}
