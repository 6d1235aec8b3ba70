import type { Database } from '@/lib/site/database';
import type { Ledger } from './ledger';
import { LEDGER_COLUMNS } from './ledger-columns';
import { toLedgerAdvertiser } from './to-ledger-advertiser';

const ORDER = ['paying', 'to come', 'past'];

/**
 * Reads who pays this site at `now`, who is to, and every placement that ever was; helplines only while they run. From the database each time:
 * what is said of a payment is as true as the moment. What the operator noted for itself (contacts, reasons) is not read.
 * @returns empty where there never was an advertiser
 */
export async function readLedger({ prisma }: Pick<Database, 'prisma'>, now: Date): Promise<Ledger> {
  const rows = await prisma.advertiser.findMany({ select: LEDGER_COLUMNS });
  return rows
    .map((row) => toLedgerAdvertiser(row, now))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
        a.publicName.localeCompare(b.publicName, 'en-US'),
    );
}
