import type { Phone } from '@/lib/call/phone';

export type PointPrecision = 'address' | 'name' | 'zip' | 'none';

export type Address = {
  street: string | null;
  street2: string | null;
  city: string;
  state: string;
  zip: string | null;
};

/**
 * Where one field's value came from. `asOf` is "2022", "2025-08" or "2025-08-19". `by`: who placed a point, where that is
 * known: a source's own word, or "zip" for the middle of the ZIP, which no source gave.
 */
export type FieldSource = { source: string; version: number; asOf: string; by?: string | null };

export type Facility = {
  id: string;
  slug: string;
  name: string;
  nameDetail: string | null;
  address: Address;
  location: { latitude: number; longitude: number; precision: Exclude<PointPrecision, 'none'> } | null;
  phones: Phone[];
  website: string | null;
  /** Choice slugs of the parameter `care`, in the order they are declared. */
  care: string[];
  /** SAMHSA service codes, upper case, sorted. */
  serviceCodes: string[];
  status: 'active' | 'closed';
  sample: boolean;
  asOf: string | null;
  /** Sources that list it now, newest first. */
  sources: { name: string; asOf: string }[];
};

/** @returns the address of a listing on this site. The id alone finds it: the words before it may change. */
export const facilityPath = (facility: { slug: string; id: string }): string =>
  `/facilities/${facility.slug}-${facility.id}`;
