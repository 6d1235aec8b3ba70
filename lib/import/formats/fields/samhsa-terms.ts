/** The notice in SAMHSA's own directory, as two public repositories quote it. Works of the federal government. */
export const SAMHSA_TERMS =
  'Public domain (U.S. federal government). Source citation appreciated. The directory "may not be reproduced or distributed for a fee without the specific, written authorization" of SAMHSA.';
