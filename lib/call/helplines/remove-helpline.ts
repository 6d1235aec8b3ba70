import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { Refusal, refuseIfAny } from '@/lib/disclosure/refusal';
import type { Database } from '@/lib/site/database';
import { findHelpline, listHelplines, type RecordedHelpline } from './list-helplines';
import { lockHelplines } from './lock-helplines';

/**
 * Takes a helpline off the site. The last emergency number stays: pages for emergencies are built around one.
 * @returns what was recorded of it
 * @throws Refusal when there is no such helpline, or it is the last for emergencies
 */
export async function removeHelpline(
  database: Pick<Database, 'pool'>,
  slug: string,
  author: Author,
): Promise<RecordedHelpline> {
  return await audited(database, author, async (client) => {
    await lockHelplines(client);
    const line = await findHelpline(client, slug);
    if (!line) throw new Refusal([{ field: 'slug', reason: `There is no helpline “${slug}”.` }]);
    if (line.kind === 'emergency') {
      const others = (await listHelplines(client)).filter(({ kind }) => kind === 'emergency').length - 1;
      if (others === 0)
        refuseIfAny([{ field: 'slug', reason: 'It is the last number for emergencies. Edit it instead.' }]);
    }
    await client.query('DELETE FROM helpline WHERE slug = $1', [slug]);
    return {
      result: line,
      events: [{ action: 'helpline.remove', subject: `helpline:${slug}`, details: { ...line } }],
    };
  });
}
