import type pg from 'pg';

/** Notified by the triggers that note a change, and by whoever wants or has finished an index. */
const CHANNELS = ['search_outbox', 'search_index'];

export type Wakes = {
  /** Ends after so many milliseconds, with the signal, or when something happened since the last wait: what comes first. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** As a notification would. */
  wake(): void;
};

/**
 * Listens on a connection. What comes while nobody waits ends the next wait at once. A notification may be lost all the same
 * (with the connection, or before it listened), so whoever waits also looks for itself every so often.
 */
export async function listenForWakes(client: pg.PoolClient): Promise<Wakes> {
  let isDue = false;
  let endWait = () => {};
  const wake = () => {
    isDue = true;
    endWait();
  };
  client.on('notification', wake);
  await client.query(CHANNELS.map((channel) => `LISTEN ${channel}`).join('; '));
  return {
    wake,
    async wait(ms, signal) {
      if (!isDue && !signal.aborted) await pause(ms, signal, (end) => (endWait = end));
      isDue = false;
    },
  };
}

/** @param offer is given what ends the pause early */
function pause(ms: number, signal: AbortSignal, offer: (end: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    offer(end);
  });
}
