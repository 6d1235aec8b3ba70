import type { Database } from '@/lib/site/database';

/** What the directory as a whole is now. */
export type Directory = {
  /** Rises with every change: the key of every cache. */
  revision: bigint;
  /** How many facilities a search may show. */
  facilities: number;
  /** True while all of it is invented. */
  sample: boolean;
  /** The newest date of its sources, or null when it is empty. */
  dataAsOf: string | null;
};

/** Reads the directory's one row. @throws when the database does not answer */
export async function readDirectory({ prisma }: Pick<Database, 'prisma'>): Promise<Directory> {
  const select = { revision: true, facilities: true, sample: true, dataAsOf: true } as const;
  return await prisma.directory.findUniqueOrThrow({ where: { id: 1 }, select });
}
