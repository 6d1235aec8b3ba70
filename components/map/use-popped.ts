import { useEffect, useState } from 'react';

/** How often the history has been gone through, back or forward: another number each time. */
export function usePopped(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const onPop = () => setTimes((before) => before + 1);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  return times;
}
