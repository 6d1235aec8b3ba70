import { ALABAMA_TO_MONTANA } from './agency-pages/alabama-to-montana';
import { NEBRASKA_ON } from './agency-pages/nebraska-on';
import type { OfficePages } from './from-pages';

/** Pages that say which agency of a state answers for treatment of substance use: it funds public treatment, sets its rules or both. */
export const AGENCY_PAGES: OfficePages = { ...ALABAMA_TO_MONTANA, ...NEBRASKA_ON };
