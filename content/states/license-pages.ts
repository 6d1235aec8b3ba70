import type { OfficePages } from './from-pages';
import { ALABAMA_TO_MONTANA } from './license-pages/alabama-to-montana';
import { NEBRASKA_ON } from './license-pages/nebraska-on';

/** Pages that say who licenses or certifies treatment of substance use in a state. */
export const LICENSE_PAGES: OfficePages = { ...ALABAMA_TO_MONTANA, ...NEBRASKA_ON };
