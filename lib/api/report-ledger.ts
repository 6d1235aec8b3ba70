import { readLedger } from '@/lib/disclosure/ledger/read-ledger';
import type { Clock } from '@/lib/site/clock';
import type { Database } from '@/lib/site/database';
import type { Outcome } from './answer';
import { noQuery } from './input/places-query';
import { readParameters } from './input/read-parameters';
import { ledgerCsv } from './present/ledger-csv';
import { presentLedger } from './present/present-ledger';
import { invalidParameters } from './problem';

/** Who pays this site, as JSON or as a table of the same content. @throws when the database does not answer */
export async function reportLedger(
  database: Pick<Database, 'prisma'>,
  clock: Clock,
  query: URLSearchParams,
  format: 'json' | 'csv',
): Promise<Outcome> {
  const read = readParameters(noQuery, query);
  if (!read.ok) return { problem: invalidParameters(read.errors) };
  const document = presentLedger(await readLedger(database, clock.now()));
  if (format === 'json') return { body: document, cache: 'ledger' };
  return { csv: ledgerCsv(document), cache: 'ledger' };
}
