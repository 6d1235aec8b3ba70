import { finder } from '@/content/messages/en/finder';
import styles from './finder.module.css';

type ChoicesProps = {
  name: string;
  legend: string;
  /** Words by option, in the order of showing. */
  options: Readonly<Record<string, string>>;
  chosen: readonly string[];
  /** One of them, with the way to say nothing; else any number. */
  one?: boolean;
  hint?: string;
  /** A question within a question. */
  within?: boolean;
};

/** One question: boxes to tick, or one of several. Skipped when nothing is chosen. */
export function Choices({ name, legend, options, chosen, one = false, hint, within = false }: ChoicesProps) {
  const type = one ? 'radio' : 'checkbox';
  const shown = Object.entries(one ? { ...options, '': finder.skip } : options);
  const hintId = `${name}-hint`;
  return (
    <fieldset
      className={within ? styles.within : styles.question}
      aria-describedby={hint ? hintId : undefined}
    >
      <legend>{legend}</legend>
      {hint ? (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {shown.map(([option, words]) => (
        <label key={option} className={styles.choice}>
          <input
            type={type}
            name={name}
            value={option}
            defaultChecked={option === '' ? chosen.length === 0 : chosen.includes(option)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
