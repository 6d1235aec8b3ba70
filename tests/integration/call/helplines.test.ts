import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addHelpline } from '@/lib/call/helplines/add-helpline';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { editHelpline } from '@/lib/call/helplines/edit-helpline';
import { listHelplines } from '@/lib/call/helplines/list-helplines';
import { readAdvertisersHelplines } from '@/lib/call/helplines/read-advertisers-helplines';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { removeHelpline } from '@/lib/call/helplines/remove-helpline';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';
import { paidDraft, publicDraft } from '../../unit/call/helplines/a-draft';

let database: TestDatabase;
const author = { actor: 'Ann', now: new Date('2026-11-22T09:00:00Z') };

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(
    "INSERT INTO advertiser (public_name, legal_name) VALUES ('Harbor Example', 'Harbor Example LLC'), ('Meadow Example', 'Meadow Example LLC')",
  );
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query(
    "DELETE FROM helpline WHERE slug NOT IN ('911', '988', 'domestic-violence', 'samhsa')",
  );
});

const shown = async () => (await readHelplines(() => database)).map(({ slug }) => slug);
const paid = () => readAdvertisersHelplines(() => database);
const events = async () =>
  (
    await database.pool.query<{ actor: string; action: string; subject: string; details: object }>(
      'SELECT actor, action, subject, details FROM audit_event ORDER BY id',
    )
  ).rows;
const setEnded = (at: Date | null, name: string) =>
  database.pool.query('UPDATE advertiser SET ended_at = $1, ended_reason = $2 WHERE public_name = $3', [
    at,
    at && 'contract over',
    name,
  ]);

describe('helplines of a migrated database', () => {
  it('are those that pages show while no database answers, word for word', async () => {
    expect(await readHelplines(() => database)).toEqual(DEFAULT_HELPLINES);
  });

  it('name both who pay for 988, but where an operator wrote another payer', async () => {
    const correct = await readFile('prisma/migrations/20261122000500_payer_of_988/migration.sql', 'utf8');
    const payerAfter = async (paidBy: string) => {
      const pool = database.pool;
      await pool.query("UPDATE helpline SET paid_by = $1 WHERE slug = '988'", [paidBy]);
      await pool.query(correct);
      return (await readHelplines(() => database)).find(({ slug }) => slug === '988')?.paidBy;
    };
    expect(await payerAfter('The county')).toBe('The county');
    expect(await payerAfter('The federal government. Nobody pays this site for showing it')).toBe(
      'Federal and state governments. Nobody pays this site for showing it',
    );
  });

  it('have none that advertisers answer', async () => {
    expect(await paid()).toEqual([]);
  });
});

describe('a helpline that an operator adds', () => {
  it('stands on every page, behind those for emergencies whatever its position is', async () => {
    await addHelpline(database, publicDraft({ slug: 'crisis-line', kind: 'crisis', position: '0' }), author);
    await addHelpline(database, publicDraft({ slug: 'county' }), author);
    expect(await shown()).toEqual(['911', 'crisis-line', '988', 'domestic-violence', 'samhsa', 'county']);
  });

  it('is written down with who added it and what it says', async () => {
    const added = await addHelpline(database, publicDraft(), author);
    expect((await events()).at(-1)).toEqual({
      actor: 'Ann',
      action: 'helpline.add',
      subject: 'helpline:county',
      details: expect.objectContaining({ name: 'County line', paidBy: added.paidBy }),
    });
  });

  it('is refused when there is one of its slug, and nothing is written down', async () => {
    await addHelpline(database, publicDraft(), author);
    const before = await events();
    await expect(addHelpline(database, publicDraft({ name: 'Another' }), author)).rejects.toThrow('already');
    expect(await events()).toEqual(before);
    expect((await listHelplines(database.pool)).find(({ slug }) => slug === 'county')?.name).toBe(
      'County line',
    );
  });

  it('shows a measured figure with all that belongs to it', async () => {
    await addHelpline(
      database,
      publicDraft({
        measuredFigure: 'Half of all calls were answered within 20 seconds',
        measuredCalls: '1204',
        measuredPeriod: 'June 2026',
        measuredMethod: 'from the log of the telephone system',
      }),
      author,
    );
    const line = (await readHelplines(() => database)).find(({ slug }) => slug === 'county');
    expect(line?.measured).toMatchObject({ calls: 1204, period: 'June 2026' });
  });
});

describe('a helpline that an operator edits', () => {
  it('changes for every page, and only in what was named', async () => {
    await addHelpline(database, publicDraft({ tty: '617-555-0101' }), author);
    const after = await editHelpline(database, 'county', { hours: 'Weekdays, 9 to 5', tty: null }, author);
    expect(after).toMatchObject({
      hours: 'Weekdays, 9 to 5',
      tty: null,
      name: 'County line',
      number: '+16175550100',
    });
    expect((await events()).at(-1)).toMatchObject({
      action: 'helpline.edit',
      details: {
        hours: { from: 'Not recorded', to: 'Weekdays, 9 to 5' },
        tty: { from: '1-617-555-0101', to: null },
      },
    });
  });

  it('can be each of those that a new database has, as they are', async () => {
    for (const { slug, purpose } of DEFAULT_HELPLINES) {
      await editHelpline(database, slug, { purpose: 'Something else' }, author);
      await editHelpline(database, slug, { purpose }, author);
    }
    expect(await readHelplines(() => database)).toEqual(DEFAULT_HELPLINES);
  });

  it('keeps to the rules as a whole, and stays as it was when it would not', async () => {
    await addHelpline(database, publicDraft(), author);
    await expect(editHelpline(database, 'county', { does: 'The best line' }, author)).rejects.toThrow(
      'promise',
    );
    await expect(editHelpline(database, 'county', { textTo: '435748' }, author)).rejects.toThrow('together');
    await expect(editHelpline(database, 'nowhere', { does: 'Nothing at all' }, author)).rejects.toThrow(
      'no helpline',
    );
    const line = (await readHelplines(() => database)).find(({ slug }) => slug === 'county');
    expect(line).toMatchObject({ does: 'Tells you which programs have openings', textTo: null });
  });
});

describe('a helpline that an operator removes', () => {
  it('is gone, and what it said is kept in the audit', async () => {
    await addHelpline(database, publicDraft(), author);
    await removeHelpline(database, 'county', author);
    expect(await shown()).not.toContain('county');
    expect((await events()).at(-1)).toMatchObject({
      action: 'helpline.remove',
      details: { slug: 'county', number: '+16175550100' },
    });
  });

  it('is not the last for emergencies, and not one that is not there', async () => {
    await expect(removeHelpline(database, '911', author)).rejects.toThrow('last number for emergencies');
    await expect(removeHelpline(database, 'nowhere', author)).rejects.toThrow('no helpline');
    expect(await shown()).toEqual(['911', '988', 'domestic-violence', 'samhsa']);
  });
});

describe('a helpline that advertisers answer', () => {
  it('is never among the public ones, whatever its position is', async () => {
    await addHelpline(database, paidDraft({ position: '0' }), author);
    expect(await shown()).toEqual(['911', '988', 'domestic-violence', 'samhsa']);
    expect(await paid()).toMatchObject([
      {
        slug: 'placement-desk',
        answeredBy: 'paid advertisers',
        advertisers: ['Harbor Example', 'Meadow Example'],
      },
    ]);
  });

  it('is refused for a name that is no advertiser’s, or of one who has ended', async () => {
    await expect(
      addHelpline(database, paidDraft({ advertisers: ['Harbor Example', 'Nobody'] }), author),
    ).rejects.toThrow('“Nobody”');
    await setEnded(author.now, 'Meadow Example');
    await expect(addHelpline(database, paidDraft(), author)).rejects.toThrow('“Meadow Example”');
    await setEnded(null, 'Meadow Example');
    expect(await paid()).toEqual([]);
  });

  it.each([
    ['the number', { number: '1 (800) 662-4357' }, 'number: .*SAMHSA'],
    ['the TTY', { number: '800-487-4889' }, 'number: .*SAMHSA'],
    ['the number for texts', { textTo: '435748', textHow: 'Text us' }, 'textTo: .*SAMHSA'],
    ['the number, for typed calls,', { tty: '617-555-0100' }, 'tty: .*County line'],
  ])('cannot have %s of a public line, and no public line takes one of its own', async (_, changes, why) => {
    await addHelpline(database, publicDraft(), author);
    await expect(addHelpline(database, paidDraft(changes), author)).rejects.toThrow(new RegExp(why));
    await addHelpline(database, paidDraft(), author);
    await expect(editHelpline(database, 'placement-desk', changes, author)).rejects.toThrow(
      'public helpline',
    );
    await expect(editHelpline(database, 'county', { number: '617-555-0111' }, author)).rejects.toThrow(
      '“Treatment desk”, a helpline that advertisers answer',
    );
  });

  it('cannot have a number that pages show without a database, though its record is gone', async () => {
    const { rows } = await database.pool.query("DELETE FROM helpline WHERE slug = 'samhsa' RETURNING *");
    const borrowed = addHelpline(database, paidDraft({ number: '800-662-4357' }), author);
    await expect(borrowed).rejects.toThrow('SAMHSA');
    await database.pool.query('INSERT INTO helpline SELECT * FROM json_populate_record(NULL::helpline, $1)', [
      rows[0],
    ]);
  });

  it('loses a name with the advertiser, and is not shown without any', async () => {
    await addHelpline(database, paidDraft(), author);
    await setEnded(author.now, 'Meadow Example');
    expect((await paid()).map(({ advertisers }) => advertisers)).toEqual([['Harbor Example']]);
    await setEnded(author.now, 'Harbor Example');
    expect(await paid()).toEqual([]);
    await setEnded(null, 'Meadow Example');
    await setEnded(null, 'Harbor Example');
  });

  it('cannot say anything else of who answers, whoever writes it', async () => {
    await addHelpline(database, paidDraft(), author);
    const written = database.pool.query(
      "UPDATE helpline SET answered_by = 'kind people' WHERE slug = 'placement-desk'",
    );
    await expect(written).rejects.toThrow('helpline_says_who_answers');
  });

  it('is not shown while no database answers', async () => {
    const away = () => {
      throw new Error('connection refused');
    };
    expect(await readAdvertisersHelplines(away)).toEqual([]);
  });
});
