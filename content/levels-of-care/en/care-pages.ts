import { aftercare } from './aftercare';
import type { CarePage } from './care-page';
import { detox } from './detox';
import { dualDiagnosis } from './dual-diagnosis';
import { inpatient } from './inpatient';
import { inpatientHospital } from './inpatient-hospital';
import { iop } from './iop';
import { mat } from './mat';
import { otp } from './otp';
import { outpatient } from './outpatient';
import { php } from './php';
import { residential } from './residential';
import { soberLiving } from './sober-living';
import { telehealth } from './telehealth';

/** One page for each choice of `care`, in the order of declaration; a test holds them together. */
export const CARE_PAGES: readonly CarePage[] = [
  detox,
  inpatient,
  inpatientHospital,
  residential,
  php,
  iop,
  outpatient,
  soberLiving,
  mat,
  otp,
  dualDiagnosis,
  aftercare,
  telehealth,
];

const bySlug = new Map(CARE_PAGES.map((page) => [page.slug, page]));

/** @returns the page of a level of care, or null for a slug that is not one */
export const carePage = (slug: string): CarePage | null => bySlug.get(slug) ?? null;
