const month = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** A source's date as people read it: "2022", "August 2025", "August 19, 2025". What is no date stays as it is. */
export function asOfDate(asOf: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(asOf);
  const date = parts
    ? new Date(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)))
    : null;
  if (!parts || !date || !parts[2]) return asOf;
  return (parts[3] ? day : month).format(date);
}
