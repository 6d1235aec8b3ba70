import { FOR_PARAM, SOMEONE_ELSE } from './clean/clean-for';

/** A path, with a query or without, told to speak to somebody who looks for another person, or as it is. */
export function withFor(path: string, forSomeoneElse: boolean | undefined): string {
  if (!forSomeoneElse) return path;
  const [address = '', ...anchor] = path.split('#');
  const said = `${address}${address.includes('?') ? '&' : '?'}${FOR_PARAM}=${SOMEONE_ELSE}`;
  return [said, ...anchor].join('#');
}
