import path from 'node:path';
import { StartProblem } from '@/lib/site/start-problem';
import { exitOf, startChild } from './child';
import { hashFiles } from './hash-files';
import { stamped } from './stamped';

/** Generates the Prisma client when the schema (or Prisma itself) changed. @returns whether it had to */
export function generateClient(root: string): Promise<boolean> {
  const inputs = ['prisma/schema.prisma', 'node_modules/prisma/package.json'];
  return stamped(path.join(root, 'prisma/client/.made-from'), hashFiles(root, inputs), async () => {
    let output = '';
    const child = startChild([path.join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
      take: (text) => {
        output += text;
      },
    });
    if ((await exitOf(child)) !== 0)
      throw new StartProblem(`The Prisma client could not be generated:\n${output.trim()}`);
  });
}
