import { selfCheck } from '@/content/messages/en/self-check';
import { BANDS, type Band } from '@/lib/self-check/assess';
import styles from './self-check.module.css';

/** Every band, for whoever counts by hand or wants to see the whole. */
export const BandList = () => (
  <dl className={styles.bands}>
    {(Object.keys(BANDS) as Band[]).map((band) => {
      const { label, text } = selfCheck.band(band);
      return (
        <div key={band}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      );
    })}
  </dl>
);
