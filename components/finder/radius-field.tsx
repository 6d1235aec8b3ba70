import { finder } from '@/content/messages/en/finder';
import type { Answers } from '@/lib/finder/answers';
import styles from './finder.module.css';

type RadiusFieldProps = { label: string; chosen: Answers['radius']; note?: string };

/** How far. Nothing has to be chosen where nothing is chosen yet. */
export function RadiusField({ label, chosen, note }: RadiusFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select name="radius" defaultValue={chosen ?? ''}>
        {chosen === null ? <option value="">{finder.skip}</option> : null}
        {/* Numbers come first in an object, in their order: 10, 25, 50, 100, then "any". */}
        {Object.entries(finder.options.radius).map(([miles, words]) => (
          <option key={miles} value={miles}>
            {words}
          </option>
        ))}
      </select>
      {note ? <small>{note}</small> : null}
    </label>
  );
}
