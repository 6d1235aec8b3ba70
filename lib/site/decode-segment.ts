/**
 * A segment of a URL's path as text. Next hands some over decoded and some not, and anyone can write a "%" that encodes
 * nothing: such a segment stays as it is, for it names nothing that exists, and that is no fault of ours.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
