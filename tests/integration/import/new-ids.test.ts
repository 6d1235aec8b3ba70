import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publicId } from '@/lib/facility/public-id';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { importRecords, readState, records } from './directory-fixture';

vi.mock('@/lib/facility/public-id');

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const draw = (...ids: string[]) => {
  for (const id of ids) vi.mocked(publicId).mockReturnValueOnce(id);
};
const readIds = async () => (await readState(database, { closed: true })).map(({ id }) => id);

test('an id that is drawn twice is given once, and another is drawn', async () => {
  draw('bbbbbb', 'bbbbbb', 'cccccc', 'bbbbbb', 'dddddd');
  await importRecords(database, { rows: records(3) });
  expect(await readIds()).toEqual(['bbbbbb', 'cccccc', 'dddddd']);
});

test('an id that a facility holds, even a closed one, is never given again', async () => {
  draw('bbbbbb', 'cccccc', 'dddddd', 'ffffff');
  await importRecords(database, { rows: records(4) });
  await importRecords(database, { rows: records(3) });
  draw('bbbbbb', 'ffffff', 'cccccc', 'gggggg', 'hhhhhh');
  await importRecords(database, { rows: [...records(3), ...records(2, 9)] });
  expect(await readIds()).toEqual(['bbbbbb', 'cccccc', 'dddddd', 'ffffff', 'gggggg', 'hhhhhh']);
});
