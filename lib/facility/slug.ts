const LONGEST = 80;

/** The readable part of a facility's URL: "Hope House", "St. Louis" -> "hope-house-st-louis". At most 80 characters. */
export function facilitySlug(name: string, city: string): string {
  const slug = `${name} ${city}`
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug || 'facility';
}
