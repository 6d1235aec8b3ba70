import type { Rollback } from '@/lib/import/roll-back';

const number = (value: number): string => value.toLocaleString('en-US');

/** A rollback as lines of text for the person who ran it. */
export function describeRollback({ source, from, to, done, effect }: Rollback): string[] {
  const former = `version ${from.id} (${from.fileName}, as of ${from.asOf})`;
  const counts = `Facilities: changed ${number(effect.changed)}, unchanged ${number(effect.unchanged)}, closed ${number(effect.closed)}, open again ${number(effect.reopened)}.`;
  if (to)
    return [
      `${source}: version ${to.id} (${to.fileName}, as of ${to.asOf}) is active again; ${former} is not.`,
      counts,
    ];
  if (done)
    return [
      `${source}: ${former} was its only one and is no longer active. The source lists nothing now; its next import brings its facilities back under their ids.`,
      counts,
    ];
  return [
    `${source}: ${former} is its only one. Without it ${number(effect.closed)} of its ${number(effect.listedBefore)} facilities would be closed. Nothing was changed.`,
    `If the source shall go, run: npm run import:rollback -- ${source} --accept-closures`,
  ];
}
