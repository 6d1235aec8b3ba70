import { asOfDate } from './as-of';

/** What a state asks of advertising, beside its listings and searches. */
export const stateRules = {
  title: (state: string): string => `Licenses and rules in ${state}`,
  asked: (state: string): string => `What ${state} law asks of advertising`,
  check: 'Check a license',
  whoPays: 'Who pays this site',
  read: (readOn: string): string => `Read ${asOfDate(readOn)}.`,
  source: (edition: string | null, readOn: string): string =>
    edition === null ? `read ${asOfDate(readOn)}` : `${edition}, read ${asOfDate(readOn)}`,
};
