export type PhoneKind = 'main' | 'intake' | 'hotline' | 'tty';

/** A facility's number as it is kept. */
export type Phone = {
  kind: PhoneKind;
  /** "+16175550100" */
  e164: string;
  /** Digits to dial after the call is answered, or null. */
  extension: string | null;
  /** As the source wrote it: "888-PARNEXT", "617-555-0100 x123". */
  asWritten: string;
  /** How many active facilities list this number; 1 = only this one. */
  sharedBy: number;
};
