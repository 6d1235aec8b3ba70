import { FOR_PARAM, SOMEONE_ELSE } from './clean/clean-for';

/** A path without a query, told to speak to somebody who looks for another person, or as it is. */
export const withFor = (path: string, forSomeoneElse: boolean | undefined): string =>
  forSomeoneElse ? `${path}?${FOR_PARAM}=${SOMEONE_ELSE}` : path;
