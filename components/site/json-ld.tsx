import { jsonLdText, type Thing } from '@/lib/structured-data/json-ld-text';

/**
 * What a page says, once more for machines: only facts that the page itself shows. A browser never runs a block of data, so
 * the policy on scripts asks no nonce of it; with one, the page's nonce would stand where any text of the page stands.
 */
export const JsonLd = ({ thing }: { thing: Thing }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to put text into a script; jsonLdText escapes it.
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(thing) }} />
);
