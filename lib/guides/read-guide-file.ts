import path from 'node:path';
import { cleanFrontMatter } from './front-matter';
import type { Guide } from './guide';
import { splitFrontMatter } from './split-front-matter';

/**
 * One guide from its file; the file's name is its slug.
 * @throws Error that names the file, where it has no front matter or a bad one
 */
export function readGuideFile(file: string): Guide {
  const { head, markdown } = splitFrontMatter(file);
  return { ...cleanFrontMatter(file, head), slug: path.basename(file, '.md'), markdown };
}
