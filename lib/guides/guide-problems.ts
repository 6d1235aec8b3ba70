import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Guide } from './guide';
import { parseMarkdown, readGuideText } from './guide-text';

/**
 * What keeps a guide from being shown, in words for its writer; empty when all is well. Front matter is checked field by
 * field when it is read: here is what fields and text say of each other.
 * @param slugs of all guides
 */
export function guideProblems(guide: Guide, slugs: ReadonlySet<string>): string[] {
  const tree = parseMarkdown(guide.markdown);
  return [
    ...dateProblems(guide),
    ...relatedProblems(guide, slugs),
    ...citationProblems(guide),
    ...headingProblems(tree),
    ...markupProblems(tree),
  ];
}

function dateProblems({ published, updated, nextReview, history, reviewer }: Guide): string[] {
  const dates = history.map(({ date }) => date);
  return [
    published > updated && 'It was updated before it was published.',
    nextReview <= updated && 'Its next review is not after its last update.',
    !dates.includes(published) && 'Its history does not tell of the day on which it was published.',
    dates.toSorted().at(-1) !== updated && 'Its history does not end on the day of its last update.',
    reviewer && reviewer.date > nextReview && 'It was reviewed after its next review.',
  ].filter((problem) => typeof problem === 'string');
}

function relatedProblems({ slug, related }: Guide, slugs: ReadonlySet<string>): string[] {
  const unknown = related
    .filter((other) => !slugs.has(other))
    .map((other) => `No guide has the slug "${other}".`);
  return related.includes(slug) ? [...unknown, 'It is related to itself.'] : unknown;
}

function citationProblems({ markdown, sources }: Guide): string[] {
  const { citations } = readGuideText(markdown, String);
  const ids = sources.map(({ id }) => id);
  return [
    ...[...citations.keys()].filter((id) => !ids.includes(id)).map((id) => `"[^${id}]" cites no source.`),
    ...ids.filter((id) => !citations.has(id)).map((id) => `The source "${id}" is cited nowhere.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `Two sources have the id "${id}".`),
  ];
}

/** The page's title is the only heading of the first level, and none is skipped below it. */
function headingProblems(tree: Root): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  let above = 1;
  if (tree.children[0]?.type !== 'heading') problems.push('The text does not begin with a heading ("## ").');
  visit(tree, 'heading', (heading) => {
    const text = textOf(heading);
    if (heading.depth < 2 || heading.depth > above + 1)
      problems.push(`"${text}" is a heading of a wrong level.`);
    if (seen.has(text.toLowerCase())) problems.push(`Two headings say "${text}".`);
    seen.add(text.toLowerCase());
    above = heading.depth;
  });
  return problems;
}

const REFUSED = new Set(['html', 'image', 'imageReference', 'footnoteDefinition', 'thematicBreak', 'code']);

function markupProblems(tree: Root): string[] {
  const problems: string[] = [];
  visit(tree, (node) => {
    if (REFUSED.has(node.type))
      problems.push(`Line ${node.position?.start.line} of the text: no ${node.type} here.`);
  });
  return problems;
}
