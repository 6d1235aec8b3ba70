import { age } from './age';
import { alcoholMedicationSource } from './alcohol-medication-source';
import { alcoholTreatment } from './alcohol-treatment';
import { ancillaryService } from './ancillary-service';
import { assessment } from './assessment';
import { detox } from './detox';
import { educationAndCounseling } from './education-and-counseling';
import { emergencyMentalHealth } from './emergency-mental-health';
import { exclusive } from './exclusive';
import { facilityType } from './facility-type';
import { gender } from './gender';
import { hospital } from './hospital';
import { language } from './language';
import { licence } from './licence';
import { operation } from './operation';
import { opioidMedication } from './opioid-medication';
import { opioidMedicationSource } from './opioid-medication-source';
import { opioidTreatment } from './opioid-treatment';
import { otherAddiction } from './other-addiction';
import { otherLanguage } from './other-language';
import { payment } from './payment';
import { paymentHelp } from './payment-help';
import { pharmacotherapy } from './pharmacotherapy';
import { recoverySupport } from './recovery-support';
import type { CategoryCodes, ServiceCode } from './service-code';
import { serviceSetting } from './service-setting';
import { smokingPolicy } from './smoking-policy';
import { specialProgram } from './special-program';
import { testing } from './testing';
import { transition } from './transition';
import { treatmentApproach } from './treatment-approach';
import { typeOfCare } from './type-of-care';
import { vaccination } from './vaccination';
import { vapingPolicy } from './vaping-policy';

const ALL: readonly CategoryCodes[] = [
  typeOfCare,
  serviceSetting,
  hospital,
  opioidMedication,
  opioidMedicationSource,
  alcoholTreatment,
  alcoholMedicationSource,
  opioidTreatment,
  pharmacotherapy,
  treatmentApproach,
  operation,
  licence,
  payment,
  paymentHelp,
  specialProgram,
  assessment,
  testing,
  transition,
  recoverySupport,
  otherAddiction,
  detox,
  educationAndCounseling,
  vaccination,
  smokingPolicy,
  age,
  gender,
  exclusive,
  language,
  otherLanguage,
  vapingPolicy,
  ancillaryService,
  facilityType,
  emergencyMentalHealth,
];

/**
 * Every code of SAMHSA's 2022 and 2023 directories (substance use and mental health), 317 in all.
 * Codes and official names: the sheets "Service Code Reference" of those directories. Labels are ours.
 */
export const SERVICE_CODES: readonly ServiceCode[] = ALL.flatMap(({ category, codes }) =>
  codes.map((code) => ({ ...code, category })),
);

const byCode = new Map(SERVICE_CODES.map((entry) => [entry.code, entry]));

/** The dictionary's entry for a code in upper case, or null for one that no dictionary explains. */
export const serviceCode = (code: string): ServiceCode | null => byCode.get(code) ?? null;
