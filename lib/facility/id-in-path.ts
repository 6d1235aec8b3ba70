/**
 * The public id in a listing's path segment, "hope-house-st-louis-k3v9q2" or the bare id. The id alone says which facility
 * it is: the words before it may be old, wrong or missing.
 * @returns null where no id can stand
 */
export function idInPath(segment: string): string | null {
  const last = segment.slice(segment.lastIndexOf('-') + 1);
  return /^[a-z0-9]{1,24}$/.test(last) ? last : null;
}
