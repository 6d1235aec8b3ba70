/** In the box of paid listings. Its heading is PAID_LABEL: a label that no translation of the page may weaken. */
export const paid = {
  about: (n: number): string =>
    n === 1
      ? 'This listing is shown here for a flat fee. It also stands in the results below, where no one can pay for a place.'
      : 'These listings are shown here for a flat fee. They also stand in the results below, where no one can pay for a place.',
  how: 'How results are ordered',
  skip: 'Go to the results',
};
