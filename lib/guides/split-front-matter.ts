import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const HEAD_AND_TEXT = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/**
 * A file of Markdown in its two parts.
 * @returns the front matter as YAML gives it, not yet checked, and the text
 * @throws Error that names the file, where it has no front matter
 */
export function splitFrontMatter(file: string): { head: unknown; markdown: string } {
  const parts = HEAD_AND_TEXT.exec(readFileSync(file, 'utf8'));
  if (!parts) throw new Error(`${file} does not begin with front matter between two lines of "---".`);
  return { head: parse(parts[1] ?? ''), markdown: parts[2] ?? '' };
}
