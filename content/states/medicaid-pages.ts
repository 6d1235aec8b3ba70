import type { OfficePages } from './from-pages';
import { ALABAMA_TO_MONTANA } from './medicaid-pages/alabama-to-montana';
import { NEBRASKA_ON } from './medicaid-pages/nebraska-on';

/** Pages that say who runs Medicaid in a state. */
export const MEDICAID_PAGES: OfficePages = { ...ALABAMA_TO_MONTANA, ...NEBRASKA_ON };
