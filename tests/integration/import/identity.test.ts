import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportRecord } from '@/lib/import/record';
import { createTestDatabase, type TestDatabase } from '@/tests/fixtures/database';
import { importRecords, phone, record, records } from './directory-fixture';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let imports = 0;

/** Imports two versions of a source of its own; gives the ids by the position of each row, and the slugs. */
async function twice(first: ImportRecord[], second: ImportRecord[], order = second.map((_, n) => n)) {
  const source = `list ${++imports}`.replace(' ', '-');
  const read = async (version: number | null) => {
    const { rows } = await database.pool.query<{ id: string; slug: string; status: string }>(
      `SELECT f.id, f.slug, f.status FROM import_listing r JOIN facility f ON f.id = r.facility_id
       WHERE version_id = $1 ORDER BY row_number`,
      [version],
    );
    return rows;
  };
  const before = await importRecords(database, { source, rows: first });
  const shuffled = order.flatMap((n) => second[n] ?? []);
  const after = await importRecords(database, {
    source,
    rows: shuffled,
    asOf: '2026',
    acceptClosures: true,
  });
  const seen = await read(after.version);
  const back = await read(before.version);
  return { before: back, after: order.map((_, n) => seen[order.indexOf(n)]), report: after };
}

const FRESH: Record<string, (over: ImportRecord, n: number) => Partial<ImportRecord>> = {
  name: (_row, n) => ({ name: `Renamed ${n}` }),
  detail: (_row, n) => ({ nameDetail: `Programme ${n}` }),
  street: (_row, n) => ({ street: `${n} New Road` }),
  zip: (_row, n) => ({ zip: String(20_000 + n) }),
  city: (_row, n) => ({ city: `New Town ${n}` }),
  phone: (_row, n) => ({ phones: [phone(`+1617555${9000 + n}`)] }),
  point: (_row, n) => ({ latitude: 42.2 + n / 1000, longitude: -71.8 }),
  website: (_row, n) => ({ website: `https://new-${n}.example` }),
  services: () => ({ serviceCodes: ['DT'] }),
};

describe('a facility keeps its id and URL', () => {
  test.each(Object.entries(FRESH))('when its %s changes', async (field, change) => {
    const rows = records(3, imports * 10);
    const { before, after, report } = await twice(
      rows,
      rows.map((row, n) => ({ ...row, ...change(row, imports * 10 + n) })),
      [2, 0, 1],
    );
    expect(
      after.map((row) => row?.id),
      field,
    ).toEqual(before.map((row) => row.id));
    expect(after.map((row) => row?.slug)).toEqual(before.map((row) => row.slug));
    expect(report.effect).toMatchObject({ new: 0, closed: 0 });
  });

  test('when the source has keys of its own and everything else changes', async () => {
    const { before, after } = await twice(
      [
        record({ sourceKey: 'k-1', name: 'Keyed' }),
        record({ sourceKey: 'k-2', name: 'Other', street: '9 Key St' }),
      ],
      [
        record({
          sourceKey: 'k-1',
          name: 'New name',
          street: '1 Far Road',
          zip: '02118',
          phones: [phone('+16175550177')],
        }),
        record({ sourceKey: 'k-2', name: 'Other', street: '9 Key St' }),
      ],
    );
    expect(after.map((row) => row?.id)).toEqual(before.map((row) => row.id));
  });

  test('but not when all of it changes: that is another facility', async () => {
    const { report } = await twice(
      [record({ name: 'Old', street: '1 Gone Road' })],
      [
        record({
          name: 'Quite new',
          street: '2 Come Road',
          zip: '02118',
          city: 'Boston',
          phones: [phone('+16175550188')],
        }),
      ],
    );
    expect(report.effect).toMatchObject({ new: 1, closed: 1 });
  });
});

/** Few names, streets and numbers, so that neighbours, namesakes and switchboards abound as they do in real lists. */
const directory = fc
  .uniqueArray(
    fc.record({
      name: fc.nat(5),
      detail: fc.nat(3),
      street: fc.nat(6),
      zip: fc.nat(2),
      phone: fc.nat(4),
    }),
    { minLength: 2, maxLength: 14, selector: (f) => `${f.name}|${f.detail}|${f.street}|${f.zip}` },
  )
  .map((rows) =>
    rows.map((f) =>
      record({
        name: `Namesake ${f.name}`,
        nameDetail: f.detail === 0 ? null : `Detail ${f.detail}`,
        street: `${f.street + 1} Elm Street`,
        zip: `0160${f.zip + 1}`,
        phones: [phone(`+1508555${1000 + f.phone}`)],
      }),
    ),
  );

const parts = (row: ImportRecord) => [row.name, row.nameDetail, row.street, row.zip, row.phones[0]?.e164];
/** Two changed rows that have all but one part in common cannot be told apart by anyone. */
const alike = (a: ImportRecord, b: ImportRecord) =>
  parts(a).filter((part, n) => part === parts(b)[n]).length >= 3;

test('whatever single field of whatever rows changes, and in whatever order they come, ids stay', async () => {
  const changes = fc.array(
    fc.tuple(fc.nat(13), fc.constantFrom('name', 'detail', 'street', 'zip', 'city', 'phone')),
    {
      maxLength: 6,
    },
  );
  await fc.assert(
    fc.asyncProperty(directory, changes, fc.infiniteStream(fc.nat()), async (rows, wanted, keys) => {
      const changed: number[] = [];
      const second = rows.slice();
      for (const [n, field] of wanted) {
        const row = rows[n];
        if (!row || changed.includes(n) || changed.some((m) => alike(row, rows[m] ?? row))) continue;
        changed.push(n);
        second[n] = { ...row, ...FRESH[field]?.(row, n + 100) };
      }
      const order = rows
        .map((_, n) => ({ n, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key || a.n - b.n);
      // Each run has a source of its own and starts from an empty directory.
      await database.pool.query('TRUNCATE facility, source, import_version CASCADE');
      const { before, after } = await twice(
        rows,
        second,
        order.map(({ n }) => n),
      );
      expect(after.map((row) => row?.id)).toEqual(before.map((row) => row.id));
    }),
    { numRuns: 15 },
  );
}, 120_000);
