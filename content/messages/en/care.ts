/** Levels of care on cards. */
export const care = {
  label: 'Levels of care',
  notReported: 'Levels of care: not reported',
};
