/** How many typing errors a word of this length may hold and still be taken for another: none below 4 letters. */
export const errorsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
