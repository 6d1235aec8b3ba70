import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { Refusal } from '@/lib/disclosure/refusal';
import type { Database } from '@/lib/site/database';
import { checkHelpline } from './check-helpline';
import { HELPLINE_FIELDS, type HelplineChanges, type HelplineDraft } from './helpline-draft';
import { findHelpline, type RecordedHelpline } from './list-helplines';
import { lockHelplines } from './lock-helplines';
import { writeHelpline } from './write-helpline';

/**
 * Changes what is recorded of a helpline; its kind and its slug stay. The record as a whole is checked again.
 * @throws Refusal when there is no such helpline, or with everything that stands against the change
 */
export async function editHelpline(
  database: Pick<Database, 'pool'>,
  slug: string,
  changes: HelplineChanges,
  author: Author,
): Promise<RecordedHelpline> {
  return await audited(database, author, async (client) => {
    await lockHelplines(client);
    const before = await findHelpline(client, slug);
    if (!before) throw new Refusal([{ field: 'slug', reason: `There is no helpline “${slug}”.` }]);
    await writeHelpline(client, checkHelpline({ ...draftOf(before), ...changes }, author.now));
    const after = (await findHelpline(client, slug)) as RecordedHelpline;
    return {
      result: after,
      events: [{ action: 'helpline.edit', subject: `helpline:${slug}`, details: difference(before, after) }],
    };
  });
}

function draftOf(line: RecordedHelpline): HelplineDraft {
  const texts = HELPLINE_FIELDS.map((field) => [field, line[field] === null ? null : String(line[field])]);
  return {
    ...(Object.fromEntries(texts) as Record<(typeof HELPLINE_FIELDS)[number], string | null>),
    slug: line.slug,
    kind: line.kind,
    advertisers: line.advertisers,
  };
}

/** What was changed, from what to what. */
function difference(before: RecordedHelpline, after: RecordedHelpline): Record<string, unknown> {
  const fields = Object.keys(after) as (keyof RecordedHelpline)[];
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      .map((field) => [field, { from: before[field], to: after[field] }]),
  );
}
