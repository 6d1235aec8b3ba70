import { PaidHelpline } from '@/components/call/paid-helpline';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { noResults } from '@/content/messages/en/no-results';
import { site } from '@/content/messages/en/site';
import { readAdvertisersHelplines } from '@/lib/call/helplines/read-advertisers-helplines';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { database } from '@/lib/site/database';

/**
 * Numbers of people who find treatment, for when a search does not help: the public one first, and only below it those that
 * advertisers answer. Without a public one there is none at all.
 */
export async function AskAPerson() {
  const [helplines, paid] = await Promise.all([readHelplines(database), readAdvertisersHelplines(database)]);
  const helpline = helplines.find(({ kind }) => kind === 'information');
  if (!helpline) return null;
  const { name, shown, number, purpose, answeredBy } = helpline;
  return (
    <section>
      <h3>{noResults.helpline}</h3>
      <div>
        <p>{noResults.helplineText({ name, purpose, answeredBy })}</p>
        <a className={buttonClass()} href={`tel:${number}`} aria-label={site.call(name, shown)}>
          <Icon name="phone" />
          {shown}
        </a>
      </div>
      {paid.map((line) => (
        <PaidHelpline key={line.slug} line={line} />
      ))}
    </section>
  );
}
