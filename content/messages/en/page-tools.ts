/** Beside a page that one may want to keep, send or read more easily. */
export const pageTools = {
  label: 'This page',
  larger: 'Larger type',
  share: 'Share',
  print: 'Print',
  copied: 'Link copied.',
  copyThis: (address: string) => `Copy this address: ${address}`,
};
