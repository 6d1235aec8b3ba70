/** The link that dials a TTY as it is recorded: "1-800-487-4889" -> "tel:+18004874889", "711" -> "tel:711". */
export function ttyHref(shown: string): string {
  const digits = shown.replace(/\D/g, '');
  return `tel:${digits.length > 3 ? '+' : ''}${digits}`;
}
