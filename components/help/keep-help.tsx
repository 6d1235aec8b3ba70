'use client';

import { useEffect } from 'react';
import { keepHelp } from './register-worker';

/** Has the browser keep the page for emergencies, once the page that was asked for is there. Shows nothing. */
export function KeepHelp() {
  useEffect(() => {
    keepHelp(navigator.serviceWorker);
  }, []);
  return null;
}
