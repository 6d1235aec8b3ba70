/** In the box of paid listings. Its heading is PAID_LABEL: a label that no translation of the page may weaken. */
export const paid = {
  about: (n: number): string =>
    n === 1
      ? 'This advertiser pays a flat fee to be shown here. It also stands in the results below, where no one can pay for a place.'
      : 'These advertisers pay a flat fee to be shown here. They also stand in the results below, where no one can pay for a place.',
  how: 'How results are ordered',
};
