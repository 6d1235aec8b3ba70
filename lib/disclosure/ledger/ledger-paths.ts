import { LEDGER_PATH } from '@/lib/disclosure/disclosure';

/** The same content for programs and for spreadsheets. */
export const LEDGER_JSON_PATH = `${LEDGER_PATH}.json`;
export const LEDGER_CSV_PATH = `${LEDGER_PATH}.csv`;

/** The part of the page that is about one advertiser. */
export const advertiserAnchor = (advertiserId: number): string => `advertiser-${advertiserId}`;

/** The address of that part: "/advertisers#advertiser-7". */
export const advertiserPath = (advertiserId: number): string =>
  `${LEDGER_PATH}#${advertiserAnchor(advertiserId)}`;
