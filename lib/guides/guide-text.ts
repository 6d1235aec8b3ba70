import type { Root as HtmlRoot } from 'hast';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Citations, citeSources } from './cite-sources';

/** A guide's text, ready to be shown. */
export type GuideText = {
  html: HtmlRoot;
  /** Headings of the second level, for the table of contents. */
  headings: readonly { id: string; text: string }[];
  citations: Citations;
};

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
// Raw HTML is left out (remark-rehype's own default): nothing in a guide reaches a page but Markdown.
const toHtml = unified().use(remarkRehype).freeze();

/** The text as a tree, before anything is done to it. */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

/**
 * Makes a guide's Markdown a tree of HTML: headings get an id to link to, citations become links to their sources.
 * @param citationLabel says what a citation's number means to who only hears the page
 */
export function readGuideText(markdown: string, citationLabel: (number: number) => string): GuideText {
  const tree = parseMarkdown(markdown);
  const headings: { id: string; text: string }[] = [];
  visit(tree, 'heading', (heading) => {
    const id = giveId(heading);
    if (heading.depth === 2) headings.push({ id, text: textOf(heading) });
  });
  const citations = citeSources(tree, citationLabel);
  return { html: toHtml.runSync(tree), headings, citations };
}

function giveId(heading: Heading): string {
  const id = headingId(textOf(heading));
  heading.data = { ...heading.data, hProperties: { id } };
  return id;
}

/** "What does it cost?" -> "what-does-it-cost". Prefixed, so that no heading takes an id of the page around it. */
const headingId = (text: string): string =>
  `about-${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')}`;
