import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { map as words } from '@/content/messages/en/map';
import styles from './map-tools.module.css';

type MapToolsProps = {
  onZoom: (zooms: number) => void;
  canSearch: boolean;
  isSearching: boolean;
  onSearch: () => void;
  follows: boolean;
  onFollow: (follows: boolean) => void;
};

/** Buttons over the map: closer and further, and the search of what it shows. */
export function MapTools({ onZoom, canSearch, isSearching, onSearch, follows, onFollow }: MapToolsProps) {
  return (
    <>
      <div className={styles.search}>
        <label className={styles.follow}>
          <input type="checkbox" checked={follows} onChange={({ target }) => onFollow(target.checked)} />
          {words.follow}
        </label>
        {canSearch || isSearching ? (
          <button
            type="button"
            className={buttonClass('primary')}
            onClick={onSearch}
            aria-disabled={isSearching}
          >
            <Icon name="search" />
            {isSearching ? words.updating : words.searchArea}
          </button>
        ) : null}
      </div>
      <div className={styles.zoom}>
        <button type="button" className={buttonClass()} aria-label={words.closer} onClick={() => onZoom(1)}>
          <Icon name="plus" />
        </button>
        <button type="button" className={buttonClass()} aria-label={words.further} onClick={() => onZoom(-1)}>
          <Icon name="minus" />
        </button>
      </div>
    </>
  );
}
