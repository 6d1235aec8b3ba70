import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_HELPLINES } from '@/lib/call/helplines/default-helplines';
import { readHelplines } from '@/lib/call/helplines/read-helplines';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

describe('helplines of a migrated database', () => {
  it('are those that pages show while no database answers, word for word', async () => {
    expect(await readHelplines(() => database)).toEqual(DEFAULT_HELPLINES);
  });

  it('change for every page when an operator edits them', async () => {
    await database.prisma.helpline.update({ where: { slug: '988' }, data: { purpose: 'Any crisis' } });
    await database.prisma.helpline.delete({ where: { slug: 'samhsa' } });
    const lines = await readHelplines(() => database);
    expect(lines.map(({ slug, purpose }) => [slug, purpose])).toEqual([
      ['911', 'Overdose or danger to life'],
      ['988', 'Any crisis'],
    ]);
  });
});
