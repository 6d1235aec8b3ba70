import { CLOSURES_ALLOWED } from '@/lib/import/import-version';
import { FAR_IN_OTHER_STATE_METERS, FAR_METERS } from '@/lib/import/stage/place-record';
import { FAR_FROM_ZIP_METERS } from '@/lib/place/meters-from-zip';
import type { Effect, ImportReport, StagedRows } from './import-report';

const number = (value: number): string => value.toLocaleString('en-US');
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const things = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
const pairs = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(', ');

/** A report as lines of text for the person who ran the import. */
export function describeReport(report: ImportReport, command = 'npm run import -- FILE'): string[] {
  const heading = `${report.fileName}: ${report.source.name} (${report.source.slug}), ${describeAsOf(report)}`;
  if (report.outcome === 'same-file') return [heading, ...describeOutcome(report, command)];
  return [
    heading,
    ...describeRows(report.rows),
    ...describeEffect(report.effect),
    ...describeOutcome(report, command),
  ];
}

function describeAsOf({ asOf, asOfFrom, before }: ImportReport): string {
  const from = {
    given: 'as you said',
    known: 'as when this file came before; --as-of DATE says otherwise',
    name: "by the file's name",
    fetched: 'the day it was fetched',
  }[asOfFrom];
  const older =
    before && asOf < before.asOf
      ? ` This is older than the active version, which is as of ${before.asOf}.`
      : '';
  return `as of ${asOf} (${from}).${older}`;
}

function describeRows(rows: StagedRows): string[] {
  const lines = [
    `Rows read: ${number(rows.read)}. Accepted: ${number(rows.accepted)}. Rejected: ${number(rows.rejected)}.`,
  ];
  for (const row of rows.rejectedFirst)
    lines.push(`  row ${row.rowNumber}, ${row.column} "${row.value}": ${row.reason}`);
  if (rows.rejected > rows.rejectedFirst.length)
    lines.push(`  and ${number(rows.rejected - rows.rejectedFirst.length)} more, all in import_row.error`);
  if (rows.notes.length > 0) lines.push('Repaired or left out, row kept:');
  for (const note of rows.notes)
    lines.push(`  ${number(note.count)} x ${note.column}: ${note.reason} (such as "${note.example}")`);
  lines.push(...describePlaces(rows));
  return lines;
}

function describePlaces({ misplaced, far, placedByZip, withoutPoint }: StagedRows): string[] {
  const lines: string[] = [];
  if (misplaced.count > 0) {
    const limits = `over ${FAR_METERS / 1000} km from their ZIP and outside its county, or over ${FAR_IN_OTHER_STATE_METERS / 1000} km and in another state`;
    lines.push(
      `Wrong places: ${number(misplaced.count)} (${limits}). They are shown in the middle of their ZIP.`,
    );
    for (const row of misplaced.first) lines.push(`  row ${row.rowNumber}, ${row.value}: ${row.reason}`);
  }
  if (far > 0)
    lines.push(
      `Over ${FAR_FROM_ZIP_METERS / 1000} km from their ZIP but kept, for the ZIP is wide: ${number(far)}.`,
    );
  if (placedByZip > 0) lines.push(`Without a point, put in the middle of their ZIP: ${number(placedByZip)}.`);
  if (withoutPoint > 0) lines.push(`Without any point: ${number(withoutPoint)}.`);
  return lines;
}

function describeEffect(effect: Effect): string[] {
  const counts = [
    `new ${number(effect.new)}`,
    `changed ${number(effect.changed)}`,
    `unchanged ${number(effect.unchanged)}`,
    `closed ${number(effect.closed)}`,
  ];
  const lines = [`Facilities: ${counts.join(', ')}.`];
  if (Object.keys(effect.changedFields).length > 0)
    lines.push(`  changed in: ${pairs(effect.changedFields)}`);
  if (effect.redated > 0) lines.push(`  unchanged but with a new date: ${number(effect.redated)}`);
  if (effect.reopened > 0) lines.push(`  listed again after they were closed: ${number(effect.reopened)}`);
  if (effect.leftToOthers > 0)
    lines.push(`  no longer in this source but still in another: ${number(effect.leftToOthers)}`);
  if (effect.merged > 0)
    lines.push(`Rows merged with another row of the same site: ${number(effect.merged)}.`);
  const { new: _unknown, ...matchedBy } = effect.matchedBy;
  if (Object.keys(matchedBy).length > 0) lines.push(`Recognised by: ${pairs(matchedBy)}.`);
  const { numbers, facilities, first } = effect.sharedPhones;
  if (numbers > 0)
    lines.push(
      `Numbers shared by five or more facilities: ${number(numbers)}, in ${things(facilities, 'facility', 'facilities')}; most: ${first.join(', ')}.`,
    );
  return lines;
}

function describeOutcome(report: ImportReport, command: string): string[] {
  const { effect, before } = report;
  switch (report.outcome) {
    case 'same-file':
      return [
        `It is active already, as version ${before?.version}, so it was not read. To read it all the same, run: ${command} --again`,
      ];
    case 'nothing-changed':
      return [
        before?.sameFile
          ? `This is the file that is active as version ${before.version}. It changes nothing.`
          : `It says what version ${before?.version} says. It changes nothing.`,
      ];
    case 'dry-run':
      return ['A dry run: nothing was kept.'];
    case 'staged':
      return [
        `It would close ${number(effect.closed)} of the ${number(effect.listedBefore)} facilities of this source (${percent(effect.closedShare)}, more than ${percent(CLOSURES_ALLOWED)}).`,
        `Version ${report.version} is staged and nothing has changed. If these really are closed, run: ${command} --accept-closures`,
      ];
    case 'active':
      return [
        ...(effect.sampleRemoved > 0
          ? [`The sample directory (${things(effect.sampleRemoved, 'facility', 'facilities')}) is gone.`]
          : []),
        `Version ${report.version} is active after ${report.seconds.toFixed(1)} s.`,
        ...(before
          ? [`To go back to version ${before.version}: npm run import:rollback -- ${report.source.slug}`]
          : []),
      ];
  }
}
