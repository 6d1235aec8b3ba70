import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const decoded = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (mark) => CHARACTERS[mark] ?? mark);

/** A component as the server sends it, once everything in it that waits has come. */
export async function pageOf(node: ReactNode): Promise<string> {
  const { prelude } = await prerender(node);
  return (await new Response(prelude as ReadableStream).text()).replaceAll('<!-- -->', '');
}

/** What a person reads of a page: its text without tags, one blank between words. */
export const words = (html: string): string =>
  decoded(html.replace(/<(svg|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1')
    .trim();

/** An attribute of the first element in a piece of a page, or null. */
export const attribute = (html: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(html)?.[1];
  return found === undefined ? null : decoded(found);
};

/** Every element of a name, whole: for elements that hold none of their own kind. */
export const elements = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}(?=[\\s>/])[^>]*(?:/>|>(?:[\\s\\S]*?</${name}>)?)`, 'g')) ?? [];

export type PageLink = { href: string; text: string; label: string | null };

/** Every link of a page in its order. */
export const links = (html: string): PageLink[] =>
  elements(html, 'a').map((link) => ({
    href: attribute(link, 'href') ?? '',
    text: words(link),
    label: attribute(link, 'aria-label'),
  }));
