/** For each level of care that a person may write, the one SAMHSA code that says that and no more. */
const CODES: Readonly<Record<string, string>> = {
  detox: 'DT',
  'inpatient-hospital': 'HI',
  residential: 'RES',
  php: 'ODT',
  iop: 'OIT',
  outpatient: 'OP',
  'sober-living': 'HH',
  mat: 'OMB',
  otp: 'OTP',
  'dual-diagnosis': 'SUMH',
  aftercare: 'ACC',
  telehealth: 'TELE',
};

/**
 * The service code behind one of our care slugs ("iop" -> "OIT"), or null. "inpatient" has none: it is true of a hospital
 * and of a residence, and a listing has to say which.
 */
export const codeOfCare = (slug: string): string | null => CODES[slug.toLowerCase()] ?? null;
