/** Of the list of results: nobody has to pass what stands above it to get there. */
export const LISTED_ID = 'listed';
