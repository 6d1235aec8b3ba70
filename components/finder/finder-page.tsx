import { EmergencyFirst } from '@/components/help/emergency-first';
import text from '@/components/ui/text-page.module.css';
import { finder } from '@/content/messages/en/finder';
import type { PublicHelpline } from '@/lib/call/helplines/helpline';
import type { Answers } from '@/lib/finder/answers';

import { filterLabels } from './filter-labels';
import { Finder } from './finder';
import styles from './finder.module.css';

type FinderPageProps = {
  posted: Answers | null;
  forSomeoneElse: boolean;
  helplines: readonly PublicHelpline[];
};

/** For those who do not know what to look for: a few questions, and a search with its reasons. */
export function FinderPage({ posted, forSomeoneElse, helplines }: FinderPageProps) {
  return (
    <div className={`page ${text.page} ${styles.finder}`}>
      <h1>{finder.title}</h1>
      <p className={text.lead}>{finder.lead}</p>
      <p className="needs-script">{finder.private}</p>
      <p className="without-script">{finder.privateWithoutScript}</p>
      <p className="quiet">{finder.notAdvice}</p>
      <Finder
        posted={posted}
        forSomeoneElse={posted ? posted.who === 'someone-else' : forSomeoneElse}
        labels={filterLabels()}
        emergency={<EmergencyFirst helplines={helplines} />}
      />
    </div>
  );
}
