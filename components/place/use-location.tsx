'use client';

import { useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { Icon } from '@/components/ui/icon';
import { useClickedEarly } from '@/components/ui/use-clicked-early';
import { place } from '@/content/messages/en/place';
import { roundedLocation } from './rounded-location';
import styles from './use-location.module.css';

const WAIT_MS = 10_000;
const ACCEPTED_AGE_MS = 5 * 60_000;

/**
 * Asks the browser where it is, only on a tap, and sends the rounded answer as the form's `near`.
 * `brief`: how it works is told to screen readers only, where the page says the rest.
 */
export function UseLocation({ brief = false }: { brief?: boolean }) {
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);

  const onClick = useClickedEarly(button, locate);

  function locate(button: HTMLButtonElement) {
    const near = button.form?.elements.namedItem('near');
    if (!(near instanceof HTMLInputElement)) return;
    setSaid(place.locating);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setSaid('');
        near.value = roundedLocation(coords);
        button.form?.requestSubmit();
      },
      () => setSaid(place.locationDenied),
      { enableHighAccuracy: false, timeout: WAIT_MS, maximumAge: ACCEPTED_AGE_MS },
    );
  }

  return (
    <div className={`${styles.location} needs-script`}>
      <button
        ref={button}
        type="button"
        className={buttonClass('plain')}
        aria-describedby="location-how"
        onClick={onClick}
      >
        <Icon name="location" />
        {place.useLocation}
      </button>
      <span id="location-how" className={brief && !said ? 'visually-hidden' : styles.how} role="status">
        {said || place.locationHow}
      </span>
    </div>
  );
}
