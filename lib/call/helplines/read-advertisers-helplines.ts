import { type Database, database } from '@/lib/site/database';
import { type AdvertisersHelpline, PAID_ADVERTISERS } from './helpline';
import { toFacts } from './to-helpline';

/**
 * Helplines that advertisers answer, each with the public names of those who do. One whose advertisers have all ended is
 * left out, and while the database does not answer there are none: a paid number is never shown without its names.
 */
export async function readAdvertisersHelplines(
  open: () => Pick<Database, 'prisma'> = database,
): Promise<readonly AdvertisersHelpline[]> {
  try {
    const rows = await open().prisma.helpline.findMany({
      where: { kind: 'advertisers' },
      include: {
        advertisers: {
          where: { advertiser: { endedAt: null } },
          orderBy: { advertiser: { publicName: 'asc' } },
          select: { advertiser: { select: { publicName: true } } },
        },
      },
      orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    });
    return rows.flatMap(({ advertisers, ...row }) => {
      const [first, ...others] = advertisers.map(({ advertiser }) => advertiser.publicName);
      if (first === undefined) return [];
      return {
        ...toFacts(row),
        kind: 'advertisers' as const,
        answeredBy: PAID_ADVERTISERS,
        advertisers: [first, ...others] as const,
      };
    });
  } catch {
    return [];
  }
}
