import type { Metadata } from 'next';
import { LedgerPage } from '@/components/disclosure/ledger-page';
import { ledger } from '@/content/messages/en/ledger';
import { LEDGER_PATH } from '@/lib/disclosure/disclosure';
import { readLedger } from '@/lib/disclosure/ledger/read-ledger';
import { systemClock } from '@/lib/site/clock';
import { database } from '@/lib/site/database';

export const metadata: Metadata = {
  title: ledger.title,
  description: ledger.description,
  alternates: { canonical: LEDGER_PATH },
};

export default async function Page() {
  return <LedgerPage ledger={await readLedger(database(), systemClock.now())} />;
}
