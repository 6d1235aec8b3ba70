/** What a state's law asks of whoever advertises treatment, or of a site like this one. */
export type StateRule = {
  /** In plain words, for whoever looks for treatment. */
  says: string;
  /** The law by its usual name: "Florida Statutes, section 397.55". */
  law: string;
  /** Its text on the state's own site; null where that address is not known for sure. */
  lawUrl: string | null;
  /** Which text was read: "as of the 2024 session"; null where its edition is not known. */
  edition: string | null;
  /** The day on which it was read: "2026-11-22". */
  readOn: string;
};

/** Where anyone can ask whether a facility is licensed. */
export type LicenseCheck = {
  /** What can be looked up there, and with whom. */
  says: string;
  /** The name of the link, or of whom to ask where there is none. */
  name: string;
  /** Null where the address is not known for sure. */
  url: string | null;
  readOn: string;
};

export type StateRules = {
  /** Two-letter postal code. */
  state: string;
  check: LicenseCheck;
  rules: readonly StateRule[];
};
