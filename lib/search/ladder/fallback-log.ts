import { type Clock, systemClock } from '@/lib/site/clock';
import { MeiliRefusedError, MeiliUnavailableError } from '../engines/meilisearch/meili-errors';
import { type Trouble, troubleOf, UNWELL } from './engine-trouble';

const EVERY_MS = 60_000;

export type FallbackLog = {
  /** @returns why the engine did not answer */
  note(error: unknown): Trouble;
  /** How many searches each trouble has kept from the engine. */
  counts(): Partial<Record<Trouble, number>>;
  /** The engine answers again after it was left alone: should it fail once more, that is said at once. */
  recovered(): void;
};

/**
 * Counts the searches that the engine did not answer, by reason, and writes a line for each reason at most once a minute,
 * and anew once the engine has answered again. An error of somebody else's may repeat what was searched, so of those nothing but the code is written.
 */
export function fallbackLog(
  clock: Clock = systemClock,
  write: (line: string) => void = (line) => console.error(line),
): FallbackLog {
  const counted = new Map<Trouble, number>();
  const silentUntil = new Map<Trouble, number>();
  return {
    note(error) {
      const trouble = troubleOf(error);
      counted.set(trouble, (counted.get(trouble) ?? 0) + 1);
      const now = clock.now().getTime();
      if (now >= (silentUntil.get(trouble) ?? 0)) {
        silentUntil.set(trouble, now + EVERY_MS);
        write(`A search was answered without Meilisearch: ${trouble}${detailOf(error)}.`);
      }
      return trouble;
    },
    counts: () => Object.fromEntries(counted),
    recovered() {
      for (const trouble of [...UNWELL, 'resting'] as const) silentUntil.delete(trouble);
      write('Meilisearch answers again.');
    },
  };
}

function detailOf(error: unknown): string {
  if (error instanceof MeiliRefusedError) return ` (${error.code}, ${error.status})`;
  if (error instanceof MeiliUnavailableError) return ` (${error.message.replace(/\.$/, '')})`;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? ` (${code})` : '';
}
