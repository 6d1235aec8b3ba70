import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { refuseIfAny } from '@/lib/disclosure/refusal';
import type { Database } from '@/lib/site/database';
import { checkHelpline } from './check-helpline';
import type { HelplineDraft } from './helpline-draft';
import { findHelpline, type RecordedHelpline } from './list-helplines';
import { lockHelplines } from './lock-helplines';
import { writeHelpline } from './write-helpline';

/**
 * Takes up a helpline; without a position it comes last of its kind.
 * @throws Refusal with everything that stands against it
 */
export async function addHelpline(
  database: Pick<Database, 'pool'>,
  draft: HelplineDraft,
  author: Author,
): Promise<RecordedHelpline> {
  const line = checkHelpline(draft, author.now);
  return await audited(database, author, async (client) => {
    await lockHelplines(client);
    if (await findHelpline(client, line.slug))
      refuseIfAny([{ field: 'slug', reason: `There is a helpline “${line.slug}” already: edit it.` }]);
    await writeHelpline(client, line);
    const added = (await findHelpline(client, line.slug)) as RecordedHelpline;
    return {
      result: added,
      events: [{ action: 'helpline.add', subject: `helpline:${line.slug}`, details: { ...added } }],
    };
  });
}
