/**
 * The eleven criteria of a substance use disorder, by names of our own, in the order of the manual.
 * Source: American Psychiatric Association, DSM-5, 2013; unchanged in DSM-5-TR, 2022.
 */
export const CRITERIA = [
  'more',
  'cut-down',
  'time',
  'urges',
  'duties',
  'people',
  'gave-up',
  'hazard',
  'harm',
  'tolerance',
  'withdrawal',
] as const;

export type Criterion = (typeof CRITERIA)[number];

/** What a body does with any medicine that is taken for long: no sign of a disorder where it is taken as prescribed. */
export const NOT_OF_MEDICINE: readonly Criterion[] = ['tolerance', 'withdrawal'];

/** `below`: fewer than two, which the manual calls no disorder. */
export const BANDS = { below: 0, mild: 2, moderate: 4, severe: 6 } as const;
export type Band = keyof typeof BANDS;

/**
 * How many criteria count, and the band of that number, for twelve months and one substance. No diagnosis: that takes a clinician.
 * @param isPrescribed the substance is a medicine, taken only as prescribed
 */
export function assess(
  ticked: readonly Criterion[],
  isPrescribed: boolean,
): { count: number; notCounted: number; band: Band } {
  const counted = ticked.filter((one) => !(isPrescribed && NOT_OF_MEDICINE.includes(one)));
  const count = new Set(counted).size;
  const band = (Object.keys(BANDS) as Band[]).findLast((one) => count >= BANDS[one]) ?? 'below';
  return { count, notCounted: new Set(ticked).size - count, band };
}
