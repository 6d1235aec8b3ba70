/**
 * A helpline as an operator writes it, before it is checked: every field is the text of one option, `null` where it was
 * left away or emptied.
 */
export type HelplineDraft = Record<HelplineField, string | null> & {
  slug: string;
  kind: string;
  /** Public names of the advertisers who answer. */
  advertisers: readonly string[];
};

/** Fields of one text each, in the order in which the command's help names them. */
export const HELPLINE_FIELDS = [
  'name',
  'purpose',
  'number',
  'textTo',
  'textHow',
  'tty',
  'answeredBy',
  'paidBy',
  'hours',
  'languages',
  'does',
  'doesNot',
  'asks',
  'cost',
  'sourceName',
  'sourceUrl',
  'asOf',
  'measuredFigure',
  'measuredCalls',
  'measuredPeriod',
  'measuredMethod',
  'position',
] as const;

export type HelplineField = (typeof HELPLINE_FIELDS)[number];

/** What `edit` may change: a line's kind and slug stay what they are. */
export type HelplineChanges = Partial<Record<HelplineField, string | null>> & {
  advertisers?: readonly string[];
};

/** A draft in which nothing has been said yet. */
export const emptyDraft = (slug: string, kind: string): HelplineDraft => ({
  ...(Object.fromEntries(HELPLINE_FIELDS.map((field) => [field, null])) as Record<HelplineField, null>),
  slug,
  kind,
  advertisers: [],
});
