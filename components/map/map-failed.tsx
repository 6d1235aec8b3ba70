import { useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { map as words } from '@/content/messages/en/map';
import styles from './map-place.module.css';

/** What both libraries need of a browser. */
const canDraw = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** One line where the map would be. What merely did not come over the network can be asked for again. */
export function MapFailed({ onRetry }: { onRetry: () => void }) {
  const [isHopeless] = useState(() => !canDraw());
  if (isHopeless) return <p className={styles.line}>{words.failed}</p>;
  return (
    <p role="alert" className={styles.line}>
      {words.notLoaded}{' '}
      <button type="button" className={buttonClass()} onClick={onRetry}>
        {words.again}
      </button>
    </p>
  );
}
