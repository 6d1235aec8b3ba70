import { readdirSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '@/lib/site/start-problem';
import { exitOf, startChild } from './child';
import { hashFiles } from './hash-files';
import { stamped } from './stamped';

const folders = ['app', 'components', 'content', 'lib', 'public'];
const files = ['prisma/schema.prisma', 'tsconfig.json', 'package-lock.json'];

// A build writes next-env.d.ts itself.
const isModule = (name: string) => name.endsWith('.ts') && !name.endsWith('.d.ts');

/** Everything that ends up in a build: those, and the root's own modules (proxy.ts, next.config.ts, ...). */
function inputs(root: string): string[] {
  return [...folders, ...files, ...readdirSync(root).filter(isModule)].sort();
}

/**
 * Builds the site for production unless nothing changed since the last build.
 * @param siteUrl SITE_URL: pages made at build time may hold it
 * @returns whether it had to
 */
export function buildSite(
  root: string,
  siteUrl: string | undefined,
  report: (line: string) => void,
): Promise<boolean> {
  const hash = hashFiles(root, inputs(root), [process.versions.node, siteUrl ?? '']);
  return stamped(path.join(root, '.next/made-from'), hash, async () => {
    let output = '';
    const take = (text: string) => {
      output += text;
      const line = text.trim().split('\n').at(-1);
      if (line) report(line.trim());
    };
    const child = startChild([path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      env: { NODE_ENV: 'production' },
      take,
    });
    if ((await exitOf(child)) === 0) return;
    if (/ENOSPC|No space left/.test(output))
      throw new StartProblem('The disk is full: the build needs 200 MB.');
    throw new StartProblem(`The build failed:\n${output.trim()}`);
  });
}
