/** The same library in the build for strict policies, for which the package has no types of its own. */
declare module 'mapbox-gl/dist/mapbox-gl-csp.js' {
  export { default } from 'mapbox-gl';
}
