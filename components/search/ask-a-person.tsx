import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { noResults } from '@/content/messages/en/no-results';
import { site } from '@/content/messages/en/site';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { database } from '@/lib/site/database';

/** The helpline that finds treatment, by its record: the one that is neither for an emergency nor for a crisis. */
const SLUG = 'samhsa';

/** A general number with who answers it, for when a search does not help. */
export async function AskAPerson() {
  const helpline = (await readHelplines(database)).find(({ slug }) => slug === SLUG);
  if (!helpline) return null;
  const { name, shown, number, purpose, answeredBy } = helpline;
  return (
    <section>
      <h3>{noResults.helpline}</h3>
      <p>
        {name}. {noResults.helplineText(purpose, answeredBy)}
      </p>
      <a className={buttonClass()} href={`tel:${number}`} aria-label={site.call(name, shown)}>
        <Icon name="phone" />
        {shown}
      </a>
    </section>
  );
}
