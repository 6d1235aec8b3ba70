import { useEffect, useRef } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { map as words } from '@/content/messages/en/map';
import type { ChosenFacets } from '@/lib/search/search-request';
import type { Chosen } from '../search-map';
import styles from './chosen-on-map.module.css';
import { FacilityOnMap } from './facility-on-map';
import { SpotList } from './spot-list';

type ChosenOnMapProps = {
  chosen: Chosen;
  asked: ChosenFacets;
  forSomeoneElse: boolean | undefined;
  onChoose: (chosen: Chosen) => void;
  onClose: () => void;
  /** The address of a search of what the server only counted. */
  allHref: string;
};

/** What was chosen on the map and has no card in sight: its card, or the list of all at its spot. */
export function ChosenOnMap({ chosen, onChoose, onClose, allHref, ...reader }: ChosenOnMapProps) {
  const sheet = useRef<HTMLElement>(null);
  const [only, ...others] = chosen.places;
  const isOne = only !== undefined && others.length === 0;

  useEffect(() => {
    if (chosen.byKeyboard) sheet.current?.focus({ preventScroll: true });
  }, [chosen]);

  return (
    <section
      ref={sheet}
      className={styles.sheet}
      aria-label={words.chosen}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <button
        type="button"
        className={`${buttonClass('plain')} ${styles.close}`}
        aria-label={words.closeCard}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {isOne ? (
        <FacilityOnMap key={only.id} place={only} {...reader} />
      ) : (
        <SpotList
          mark={chosen.mark}
          allHref={allHref}
          onChoose={(place, byKeyboard) => onChoose({ ...chosen, places: [place], byKeyboard })}
        />
      )}
    </section>
  );
}
