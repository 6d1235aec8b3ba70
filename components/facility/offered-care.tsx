import { care } from '@/content/messages/en/care';
import { facetsOfParam } from '@/lib/facility/facet-by-param';
import { LevelOfCareTags } from './level-of-care-tags';
import styles from './offered-care.module.css';

/** "Inpatient or residential" adds nothing beside the two that it stands for. */
const UMBRELLA = 'inpatient';
const STANDS_FOR = ['inpatient-hospital', 'residential'];

/** What a facility offers, on a card: settings as tags, approaches in one line below them. */
export function OfferedCare({ slugs }: { slugs: readonly string[] }) {
  const isDoubled = STANDS_FOR.some((slug) => slugs.includes(slug));
  const shown = slugs.filter((slug) => slug !== UMBRELLA || !isDoubled);
  const [settings = [], approaches = []] = facetsOfParam('care').map(({ choices }) =>
    choices.filter(({ slug }) => shown.includes(slug)).map(({ label }) => label),
  );
  return (
    <>
      {settings.length > 0 || approaches.length === 0 ? <LevelOfCareTags labels={settings} /> : null}
      {approaches.length > 0 ? <p className={styles.approaches}>{care.offers(approaches)}</p> : null}
    </>
  );
}
