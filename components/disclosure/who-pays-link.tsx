import Link from 'next/link';
import { stateRules as messages } from '@/content/messages/en/state-rules';
import { LEDGER_PATH } from '@/lib/disclosure/disclosure';

/** To everyone who pays this site: what a state's law asks for stands one tap away. */
export const WhoPaysLink = () => (
  <Link className="no-print" href={LEDGER_PATH} prefetch={false}>
    {messages.whoPays}
  </Link>
);
