import { serviceCode } from './service-codes/service-codes';

/** SAMHSA's categories that are about addiction from end to end. */
const ADDICTION_CATEGORIES: ReadonlySet<string> = new Set([
  'DETOX',
  'OT',
  'OM',
  'OMSC',
  'AUT',
  'SMAT',
  'EXCL',
]);

/** Codes about addiction in categories that hold other things as well; the settings are those of the substance use directory. */
const ADDICTION_CODES: ReadonlySet<string> = new Set(
  `SA DT HH SUMH IDD CO COPSU
   HID HIT OD ODT OIT OMB ORT RD RL RS
   ACM DSF METH BSDM BWN BWON BERI NXN VTRL LFXD CLND`.split(/\s+/),
);

const isAboutAddiction = (code: string): boolean =>
  ADDICTION_CODES.has(code) || ADDICTION_CATEGORIES.has(serviceCode(code)?.category ?? '');

/**
 * True for a facility that reports mental health treatment (MH) and nothing that is about addiction: SAMHSA's mental health
 * directory lists such places beside those that treat addiction. One code of doubt makes it false, since "no addiction
 * treatment" may keep someone from calling.
 * @param serviceCodes SAMHSA codes in upper case
 */
export const reportsMentalHealthOnly = (serviceCodes: readonly string[]): boolean =>
  serviceCodes.includes('MH') && !serviceCodes.some(isAboutAddiction);
