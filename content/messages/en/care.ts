import { listAnd } from './count';

/** Levels of care on cards. */
export const care = {
  label: 'Levels of care',
  offers: (labels: readonly string[]) => `Offers ${listAnd(labels.map(lowerFirst))}.`,
  notReported: 'Levels of care: not reported',
  aboutDetox: 'More about detox',
};

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
