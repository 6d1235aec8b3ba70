import { foldName } from './fold-name';

/** A city's part of a URL: "St. Louis" becomes "st-louis". Empty for a name without a Latin letter or digit. */
export const citySlug = (name: string): string => foldName(name).replaceAll(' ', '-');
