/**
 * A location as it may leave the browser: two decimals, about a kilometre, so that no one's home is in an address bar.
 * @returns "42.26,-71.80"
 */
export const roundedLocation = (coordinates: { latitude: number; longitude: number }): string =>
  `${coordinates.latitude.toFixed(2)},${coordinates.longitude.toFixed(2)}`;
