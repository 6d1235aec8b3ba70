import { formatNumber } from './count';

/** Links between the pages of one list. */
export const pages = {
  label: 'Pages of results',
  previous: 'Previous page',
  next: 'Next page',
  where: (page: number, last: number) => `Page ${formatNumber(page)} of ${formatNumber(last)}`,
};
