/** One service that SAMHSA's surveys ask about, and how we say it. */
export type ServiceCode = {
  code: string;
  /** SAMHSA's code of the category: "TC", "SET", "PAY". */
  category: string;
  /** SAMHSA's own name, letter for letter: the locator's JSON holds names and no codes. Never shown. */
  officialName: string;
  /** What a reader sees: plain, person-first, American. */
  label: string;
  /** One more sentence where the label alone is not enough. */
  description?: string;
  /** The code reports that something is *not* done or allowed. */
  says?: 'no';
};

/** The codes of one category, as each file beside this one declares them. */
export type CategoryCodes = { category: string; codes: readonly Omit<ServiceCode, 'category'>[] };
