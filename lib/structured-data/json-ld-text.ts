/** A thing of schema.org as JSON-LD writes it. */
export type Thing = { '@type': string | readonly string[]; '@id'?: string } & Record<string, unknown>;

/**
 * A thing as the text of a page's `<script type="application/ld+json">`. Names come from files that others wrote: as `\u003c`
 * no `<` can end the script or begin another.
 */
export const jsonLdText = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
