import { type Author, audited } from '@/lib/disclosure/audit/audited';
import { flatFeeProblems } from '@/lib/disclosure/flat-fee-only';
import { lockSales } from '@/lib/disclosure/lock-sales';
import { phoneNumberProblems } from '@/lib/disclosure/no-phone-number';
import { type Problem, refuseIfAny } from '@/lib/disclosure/refusal';
import { tidy, tooLong } from '@/lib/disclosure/tidy-text';
import type { Database } from '@/lib/site/database';
import type { Advertiser } from './advertiser';
import { readAdvertiser } from './read-advertisers';

export type NewAdvertiser = {
  publicName: string;
  legalName: string;
  contactName: string;
  contactEmail: string;
  ownerGroup: string | null;
  /** Of the sample directory, and removed with it. */
  sample?: boolean;
};

/**
 * Takes up an advertiser. It pays for nothing yet, and no facility is its own: addFacility and addPlacement follow.
 * @throws Refusal with everything that stands against it
 */
export async function addAdvertiser(
  database: Pick<Database, 'pool'>,
  given: NewAdvertiser,
  author: Author,
): Promise<Advertiser> {
  const { sample = false, ...texts } = given;
  const clean = {
    publicName: tidy(texts.publicName),
    legalName: tidy(texts.legalName),
    contactName: tidy(texts.contactName),
    contactEmail: tidy(texts.contactEmail),
    ownerGroup: tidy(texts.ownerGroup ?? '') || null,
  };
  refuseIfAny(textProblems(clean));
  return await audited(database, author, async (client) => {
    await lockSales(client);
    const { rows: namesakes } = await client.query<{ id: number }>(
      'SELECT id FROM advertiser WHERE lower(public_name) = lower($1)',
      [clean.publicName],
    );
    const namesake = namesakes[0];
    if (namesake)
      refuseIfAny([
        {
          field: 'publicName',
          reason: `Advertiser ${namesake.id} already has the name “${clean.publicName}”.`,
        },
      ]);
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO advertiser (public_name, legal_name, contact_name, contact_email, owner_group, sample, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        clean.publicName,
        clean.legalName,
        clean.contactName,
        clean.contactEmail,
        clean.ownerGroup,
        sample,
        author.now,
      ],
    );
    const id = Number(rows[0]?.id);
    const events = [{ action: 'advertiser.add', subject: `advertiser:${id}`, details: { ...clean, sample } }];
    return { result: (await readAdvertiser(client, id)) as Advertiser, events };
  });
}

function textProblems(texts: Record<string, string | null>): Problem[] {
  const required = Object.entries(texts)
    .filter(([field, text]) => field !== 'ownerGroup' && !text)
    .map(([field]) => ({ field, reason: 'It is missing.' }));
  const email = texts.contactEmail;
  const unreadable =
    email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? [{ field: 'contactEmail', reason: `“${email}” is no e-mail address.` }]
      : [];
  const { publicName = null, legalName = null, ownerGroup = null } = texts;
  return [
    ...required,
    ...unreadable,
    ...tooLong(texts),
    ...flatFeeProblems(texts),
    ...phoneNumberProblems({ publicName, legalName, ownerGroup }),
  ];
}
