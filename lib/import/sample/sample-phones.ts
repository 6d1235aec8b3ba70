import type { RecordPhone } from '@/lib/import/record';
import { areaCodes } from './area-codes';
import { below, pick, type Random } from './random';
import { SHARES } from './shares';

const MOST_EXTENSION = 900;

/** A number of 555-0100 to 555-0199, which belong to no one: they are kept for fiction. */
function number(random: Random, state: string | null): string {
  return `${pick(random, areaCodes(state))}-555-${String(100 + below(random, 100)).padStart(4, '0')}`;
}

function phone(random: Random, kind: RecordPhone['kind'], written: string): RecordPhone {
  const extension = random() < SHARES.extension ? String(10 + below(random, MOST_EXTENSION)) : null;
  const asWritten = extension ? `${written} x${extension}` : written;
  return { kind, e164: `+1${written.replaceAll('-', '')}`, extension, asWritten };
}

/** The one number that a chain prints on all its branches, or null: most let each branch have its own. */
export const chainNumber = (random: Random, state: string): string | null =>
  random() < 0.3 ? number(random, state) : null;

/** The numbers of one facility: a main one, often one or two for intake. */
export function samplePhones(random: Random, state: string, shared: string | null): RecordPhone[] {
  const own = () => number(random, random() < SHARES.tollFree ? null : state);
  const phones = [phone(random, 'main', shared ?? own())];
  if (random() >= SHARES.intakePhone) return phones;
  phones.push(phone(random, 'intake', own()));
  if (random() < SHARES.secondIntakePhone / SHARES.intakePhone) phones.push(phone(random, 'intake', own()));
  return phones;
}
