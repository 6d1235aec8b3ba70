import type { Facet } from './facet';
import { careApproach, setting } from './facets/care';
import {
  afterTreatment,
  approach,
  beforeTreatment,
  counseling,
  recoverySupport,
  testing,
} from './facets/help';
import { language } from './facets/language';
import { medication } from './facets/medication';
import {
  alcoholMedicationSource,
  alcoholTreatment,
  antipsychotic,
  medicine,
  opioidMedicationSource,
  opioidTreatment,
} from './facets/medicines';
import { accreditation, facilityType, funding, operation, smoking, vaping } from './facets/organization';
import { crisis, service } from './facets/other-help';
import { payment } from './facets/payment';
import { age, gender } from './facets/people';
import { population } from './facets/population';
import { detoxFrom, onlyFor, program, treats } from './facets/program';

/**
 * All that a person can filter by, declared once for the page, the API, the engines and the docs, in the order of showing.
 * Slugs are public names and never change their meaning. Bits of stored search rows follow this order: a change calls for
 * `npm run reindex`, which the search asks for by itself.
 */
export const FACETS: readonly Facet[] = [
  setting,
  careApproach,
  payment,
  medication,
  age,
  population,
  gender,
  language,
  treats,
  detoxFrom,
  program,
  opioidTreatment,
  opioidMedicationSource,
  alcoholTreatment,
  alcoholMedicationSource,
  medicine,
  antipsychotic,
  approach,
  counseling,
  beforeTreatment,
  afterTreatment,
  recoverySupport,
  service,
  crisis,
  testing,
  onlyFor,
  funding,
  facilityType,
  operation,
  accreditation,
  smoking,
  vaping,
];
