import { useId, useRef } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { map as words } from '@/content/messages/en/map';
import { ChosenOnMap } from './card/chosen-on-map';
import { useListedCards } from './card/use-listed-cards';
import styles from './live-map.module.css';
import { MapFailed } from './map-failed';
import type { MapProps } from './map-props';
import { MapTools } from './map-tools';
import type { Shown } from './search-map';
import { type AroundMap, areaHref, useAreaSearch } from './use-area-search';
import { useSearchMap } from './use-search-map';
import { useViewInAddress } from './use-view-in-address';

type LiveMapProps = MapProps & AroundMap & { layout: 'column' | 'sheet' };

/** The map itself, with its buttons and what was chosen on it: a skin over `SearchMap`, which does the work. */
export function LiveMap(props: LiveMapProps) {
  const { container, hintId, live, area, hasMoved, apart } = useMapOfSearch(props);
  const { map, shown } = live;

  if (live.isFailed)
    return (
      <div className={styles.frame}>
        <MapFailed onRetry={live.retry} />
      </div>
    );
  return (
    <div className={styles.map} data-layout={props.layout}>
      <div className={styles.frame}>
        <p id={hintId} className="visually-hidden">
          {words.keys}
        </p>
        <div className={styles.picture}>
          <div ref={container} className={styles.canvas} />
        </div>
        {map ? (
          <MapTools
            onZoom={(zooms) => map.zoomBy(zooms)}
            canSearch={hasMoved && !area.follows}
            isSearching={props.isSearching}
            onSearch={area.searchNow}
            follows={area.follows}
            onFollow={(wanted) => area.follow(wanted, hasMoved)}
          />
        ) : (
          <p className={styles.line}>{words.loading}</p>
        )}
        {live.placesFailed ? <PlacesFailed onRetry={() => map?.retry()} /> : null}
        {apart ? (
          <ChosenOnMap
            chosen={apart}
            asked={props.asked}
            forSomeoneElse={props.forSomeoneElse}
            allHref={areaHref(props.areaQuery, apart.mark.bounds)}
            onChoose={live.setChosen}
            onClose={() => {
              map?.focusMark(apart.mark.key);
              live.setChosen(null);
            }}
          />
        ) : null}
      </div>
      <p className={styles.about}>{shown ? aboutShown(shown) : null}</p>
      <p role="status" className="visually-hidden">
        {hasMoved && shown ? words.shown(shown) : ''}
      </p>
    </div>
  );
}

/** What the map is made of: where it stands, what it shows, what was chosen on it, and how the search follows it. */
function useMapOfSearch(props: LiveMapProps) {
  const { layout, search, cards } = props;
  const container = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const live = useSearchMap(container, hintId, props);
  const { map, chosen } = live;
  const area = useAreaSearch({ ...props, map });
  const { hasMoved } = useViewInAddress({
    map,
    search,
    rest: live.rest,
    pushed: area.pushed,
    isLeaving: area.isLeaving,
    onMoved: area.searchSoon,
    onTaken: area.notSoon,
    onAnswered: area.answeredAt,
  });
  const { apart } = useListedCards({
    map,
    chosen,
    setChosen: live.setChosen,
    cards,
    layout,
  });
  return { container, hintId, live, area, hasMoved, apart };
}

const PlacesFailed = ({ onRetry }: { onRetry: () => void }) => (
  <p role="alert" className={styles.failed}>
    {words.placesFailed}{' '}
    <button type="button" className={buttonClass()} onClick={onRetry}>
      {words.again}
    </button>
  </p>
);

const aboutShown = (shown: Shown): string =>
  [`${words.shown(shown)}.`, shown.withoutPoint > 0 && words.withoutPoint(shown.withoutPoint)]
    .filter(Boolean)
    .join(' ');
