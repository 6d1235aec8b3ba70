import type { Link, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';

/** How often each source is cited, by its id, in the order of the first citation: the order of its number. */
export type Citations = ReadonlyMap<string, number>;

const CITATION = /\[\^([^\]\s]+)\]/g;

/** Where a source stands in the list below the text. */
export const sourceAnchor = (number: number): string => `source-${number}`;

/** Where the text cites a source for the nth time. */
export const citationAnchor = (number: number, nth: number): string => `cited-${number}-${nth}`;

/**
 * Turns each `[^id]` of a text into a link to its source, numbered in the order of first citation. The tree is changed.
 * Ids are not checked here: guide-problems.ts does that.
 * @param label says what a number means to who only hears the page
 */
export function citeSources(tree: Root, label: (number: number) => string): Citations {
  const times = new Map<string, number>();
  const numbers = new Map<string, number>();
  findAndReplace(tree, [CITATION, (_whole: string, id: string) => toLink(id)], { ignore: ['link'] });
  return times;

  function toLink(id: string): PhrasingContent {
    const number = numbers.get(id) ?? numbers.size + 1;
    const nth = (times.get(id) ?? 0) + 1;
    numbers.set(id, number);
    times.set(id, nth);
    const link: Link = {
      type: 'link',
      url: `#${sourceAnchor(number)}`,
      children: [{ type: 'text', value: String(number) }],
      data: {
        hProperties: { id: citationAnchor(number, nth), ariaLabel: label(number), className: ['citation'] },
      },
    };
    return link;
  }
}
