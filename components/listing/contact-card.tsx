import { CallButton } from '@/components/facility/call-button';
import { DisclosureLine } from '@/components/facility/disclosure-line';
import { Card } from '@/components/ui/card';
import { call } from '@/content/messages/en/call';
import { listing } from '@/content/messages/en/listing';
import type { Disclosure } from '@/lib/disclosure/disclosure';
import type { Facility } from '@/lib/facility/facility';
import styles from './contact-card.module.css';
import { OtherNumbers } from './other-numbers';
import { WrittenInLetters } from './written-in-letters';

type ContactCardProps = { facility: Facility; disclosure: Disclosure };

/** How to reach it: its own numbers, who answers each, its own site, and whether anyone paid for the listing. */
export function ContactCard({ facility, disclosure }: ContactCardProps) {
  const { name, phones, website } = facility;
  const [first, ...others] = phones;
  return (
    <Card as="section" className={styles.card}>
      <h2 className="visually-hidden">{listing.call}</h2>
      {first ? (
        <div>
          <CallButton name={name} phone={first} />
          <WrittenInLetters phone={first} />
        </div>
      ) : (
        <p>{call.noPhone}</p>
      )}
      <OtherNumbers name={name} phones={others} />
      {phones.some(({ extension }) => extension) ? (
        <p className="quiet small no-print">{listing.extensionHow}</p>
      ) : null}
      {website ? <Website url={website} /> : null}
      <DisclosureLine disclosure={disclosure} />
    </Card>
  );
}

function Website({ url }: { url: string }) {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
  return (
    <p>
      {listing.website}:{' '}
      <a href={url} rel="noreferrer nofollow">
        {host}
      </a>
    </p>
  );
}
