'use client';

import { useRef } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { useClickedEarly } from '@/components/ui/use-clicked-early';
import { map as words } from '@/content/messages/en/map';
import { openMap } from './map-address';

/** Opens the map where it has no column of its own. */
export function MapButton({ className }: { className?: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const onClick = useClickedEarly(button, openMap);
  return (
    <button
      ref={button}
      type="button"
      className={`${buttonClass()} needs-script ${className ?? ''}`}
      aria-haspopup="dialog"
      onClick={onClick}
    >
      <Icon name="map" />
      {words.open}
    </button>
  );
}
