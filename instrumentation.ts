import { notePeerAddress } from '@/lib/site/note-peer-address';

/** Called by Next once, before it serves. */
export function register(): void {
  notePeerAddress();
}
