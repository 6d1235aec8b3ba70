import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cleanFrontMatter } from './front-matter';
import type { Guide } from './guide';

const HEAD_AND_TEXT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/**
 * One guide from its file; the file's name is its slug.
 * @throws Error that names the file, where it has no front matter or a bad one
 */
export function readGuideFile(file: string): Guide {
  const parts = HEAD_AND_TEXT.exec(readFileSync(file, 'utf8'));
  if (!parts) throw new Error(`${file} does not begin with front matter between two lines of "---".`);
  const [, head = '', markdown = ''] = parts;
  return { ...cleanFrontMatter(file, parse(head)), slug: path.basename(file, '.md'), markdown };
}
