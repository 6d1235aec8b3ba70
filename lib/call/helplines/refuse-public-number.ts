import type { PoolClient } from 'pg';
import { type Problem, refuseIfAny } from '@/lib/disclosure/refusal';
import type { CheckedHelpline } from './check-helpline';
import { DEFAULT_HELPLINES } from './default-helplines';

type Numbers = { name: string; number: string; textTo: string | null; tty: string | null };

/**
 * Keeps public helplines and those that advertisers answer on numbers of their own, whichever was there first: whoever
 * knows the number of a public line must not find it under other names. Public are also the lines that pages show while no database answers.
 * @throws Refusal for each number that a line of the other side has
 */
export async function refusePublicNumber(
  client: Pick<PoolClient, 'query'>,
  line: CheckedHelpline,
): Promise<void> {
  const isPaid = line.kind === 'advertisers';
  const { rows } = await client.query<Numbers>(
    `SELECT name, number, text_to AS "textTo", tty FROM helpline
     WHERE slug <> $1 AND (kind = 'advertisers') <> $2 ORDER BY kind, position, slug`,
    [line.slug, isPaid],
  );
  const others = isPaid ? [...rows, ...DEFAULT_HELPLINES] : rows;
  const own = { number: line.number.dialled, textTo: line.textTo, tty: line.tty?.dialled ?? null };
  refuseIfAny(Object.entries(own).flatMap(([field, number]) => problemOf(field, number, others, isPaid)));
}

function problemOf(
  field: string,
  number: string | null,
  others: readonly Numbers[],
  isPaid: boolean,
): Problem[] {
  if (number === null) return [];
  const other = others.find((line) => numbersOf(line).includes(bare(number)));
  if (!other) return [];
  const whose = isPaid ? 'a public helpline' : 'a helpline that advertisers answer';
  return [{ field, reason: `It is a number of “${other.name}”, ${whose}.` }];
}

const numbersOf = ({ number, textTo, tty }: Numbers): string[] =>
  [number, textTo, tty].filter((one) => one !== null).map(bare);

/** "+18006624357" and "1-800-662-4357" -> "18006624357": a TTY is recorded as people read it. */
const bare = (number: string): string => number.replace(/\D/g, '');
