import { hash } from 'node:crypto';

/** The tag of a body. Weak: compression changes the bytes, not what they say. */
export const entityTag = (body: string): string => `W/"${hash('sha256', body, 'base64url').slice(0, 27)}"`;

/** Whether a client that sent this If-None-Match already has the body of that tag. */
export function alreadyHas(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => opaque(one) === opaque(tag));
}
