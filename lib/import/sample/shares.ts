/**
 * Shares of facilities, counted over the 12,744 rows of SAMHSA's National Directory of Drug and Alcohol Use
 * Treatment Facilities 2023, joined with the locator's coordinates and websites. `code-shares.ts` has the codes.
 */
export const SHARES = {
  nameDetail: 0.52,
  secondStreetLine: 0.3,
  website: 0.63,
  extension: 0.098,
  tollFree: 0.064,
  intakePhone: 0.36,
  secondIntakePhone: 0.22,
  /** Of all rows, those that share street and ZIP with another. */
  sharedAddress: 0.062,
  /** One of several with exactly the same name. */
  chain: 0.5,
  /** Points: a street address, a namesake in the same city, the middle of the ZIP; the rest has none. */
  addressPoint: 0.854,
  namePoint: 0.067,
  zipPoint: 0.078,
} as const;

/** Kinds of facility, by what they chiefly do: the columns of CODE_SHARES. */
export const PROFILES = [
  'hospital',
  'residential',
  'residential-outpatient',
  'opioid-treatment',
  'intensive-outpatient',
  'outpatient',
  'unsaid',
] as const;
export type Profile = (typeof PROFILES)[number];

/** Share of each profile, in the order of PROFILES. 1.1 % report no setting at all. */
export const PROFILE_SHARES: readonly number[] = [0.065, 0.1333, 0.0672, 0.1091, 0.3407, 0.2735, 0.0111];
