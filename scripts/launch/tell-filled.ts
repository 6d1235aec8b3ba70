import type { Filled } from '@/lib/import/fill-empty-directory';

const sources: Record<Filled['source'], (count: string) => string> = {
  locator: (count) => `${count} facilities from FindTreatment.gov`,
  sample: (count) => `${count} invented facilities (sample)`,
  already: (count) => `${count} facilities`,
  none: () => 'empty: see `npm run import`',
};

/** What the start says of its directory, with the reason where it is not the list that was wanted. */
export function tellFilled({ source, facilities, why }: Filled): string {
  const told = sources[source](facilities.toLocaleString('en-US'));
  return why ? `${told}: ${why.replace(/\.$/, '')}` : told;
}
