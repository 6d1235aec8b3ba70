import { useMemo, useState } from 'react';
import type { MapView } from '@/lib/map/view/map-view';
import type { Chosen, SearchMapEvents, Shown } from './search-map';

/** Where the map came to rest, and whether a person moved it there. */
export type Rest = { view: MapView; byPerson: boolean };

/** What the map last told, for whoever shows it. */
export function useMapEvents() {
  const [placesFailed, setPlacesFailed] = useState(false);
  const [rest, setRest] = useState<Rest | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const events = useMemo<Omit<SearchMapEvents, 'onFail'>>(
    () => ({
      onView: (view, byPerson) => setRest({ view, byPerson }),
      onLoading: () => setPlacesFailed(false),
      onShown: setShown,
      onPlacesFailed: () => {
        setPlacesFailed(true);
        setShown(null);
      },
      onChoose: setChosen,
    }),
    [],
  );
  return { placesFailed, rest, shown, chosen, setChosen, events };
}
