import { FOR_PARAM, SOMEONE_ELSE } from './clean/clean-for';

/** A path, with a query or without, told to speak to somebody who looks for another person, or as it is. */
export const withFor = (path: string, forSomeoneElse: boolean | undefined): string =>
  forSomeoneElse ? `${path}${path.includes('?') ? '&' : '?'}${FOR_PARAM}=${SOMEONE_ELSE}` : path;
