import type { Rollback } from '@/lib/import/roll-back';

const number = (value: number): string => value.toLocaleString('en-US');

/** A rollback as lines of text for the person who ran it. */
export function describeRollback({ source, from, to, effect }: Rollback): string[] {
  return [
    `${source}: version ${to.version} (${to.fileName}, as of ${to.asOf}) is active again; version ${from.version} (${from.fileName}, as of ${from.asOf}) is not.`,
    `Facilities: changed ${number(effect.changed)}, unchanged ${number(effect.unchanged)}, closed ${number(effect.closed)}, open again ${number(effect.reopened)}.`,
  ];
}
