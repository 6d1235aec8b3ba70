/** Raise it when the bytes of packed-row.ts or the words of toNameWords change their meaning: rows are then rebuilt. */
export const ROW_FORMAT = 1;
