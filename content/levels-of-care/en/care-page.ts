/** A danger that a page must state wherever it applies, with its words in safety-notes.ts. */
export type SafetyNoteId = 'withdrawal' | 'tolerance' | 'medication' | 'naloxone';

export type ContentSource = { name: string; url?: string };

/** What one level of care is, in words for a person who has never heard of it. Never a promise, never a figure without a source. */
export type CarePage = {
  /** Slug of the choice of the parameter `care`. */
  slug: string;
  /** As a page's title: "Intensive outpatient (IOP)". */
  title: string;
  /** What it is, in one or two sentences. */
  summary: string;
  /** How many hours a week, only where a source gives them. `edition` is that of the ASAM Criteria. */
  hours: { text: string; edition?: string } | null;
  /** Who it suits. */
  suits: readonly string[];
  /** What time there is like. */
  day: readonly string[];
  safety: readonly SafetyNoteId[];
  /** What to ask on the telephone, in words for whoever calls, for themselves or for another: no I, no my. */
  ask: readonly string[];
  /** Other levels worth knowing beside this one, by slug. */
  beside: readonly string[];
  sources: readonly ContentSource[];
};
