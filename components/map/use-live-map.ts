import { useEffect, useState } from 'react';
import type { LiveMap } from './live-map';

type LiveMapState = { is: 'waiting' } | { is: 'here'; LiveMap: typeof LiveMap } | { is: 'failed' };

/** Fetches the map with its library, once it is wanted and not before; and again, when asked to, if it did not come. */
export function useLiveMap(isWanted: boolean): LiveMapState & { retry: () => void } {
  const [state, setState] = useState<LiveMapState>({ is: 'waiting' });
  useEffect(() => {
    if (!isWanted || state.is !== 'waiting') return;
    let isGone = false;
    import('./live-map').then(
      ({ LiveMap }) => !isGone && setState({ is: 'here', LiveMap }),
      () => !isGone && setState({ is: 'failed' }),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, state]);
  return { ...state, retry: () => setState({ is: 'waiting' }) };
}
