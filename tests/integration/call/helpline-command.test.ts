import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHelpline } from '@/lib/call/helplines/cli/run-helpline';
import { createTestDatabase, type TestDatabase } from '../../fixtures/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const code = await runHelpline(args, {
    database,
    clock: { now: () => new Date('2026-11-22T09:00:00Z') },
    operator: 'ann',
    print: (text) => printed.push(text),
  });
  return { code, json: JSON.parse(printed.join('')) };
}

const FACTS = [
  ...['--name', 'County line', '--purpose', 'Where to find treatment', '--number', '617-555-0100'],
  ...['--answered-by', 'the county', '--paid-by', 'The county', '--does', 'Tells you where'],
  ...['--does-not', 'Does not counsel', '--source-name', 'The county', '--as-of', '2026-08'],
];

it('adds, edits, lists and removes, each time as one JSON document', async () => {
  expect(await run('add', 'county', '--kind', 'information', ...FACTS)).toMatchObject({
    code: 0,
    json: {
      helpline: { slug: 'county', answered_by: 'the county', does_not: 'Does not counsel', position: 3 },
    },
  });
  expect(
    (await run('edit', 'county', '--text-to', '435748', '--text-how', 'Text your ZIP code')).json,
  ).toMatchObject({
    helpline: { text_to: '435748', text_how: 'Text your ZIP code', does: 'Tells you where' },
  });
  const { json } = await run('list');
  expect(json.helplines.map(({ slug }: { slug: string }) => slug)).toEqual([
    '911',
    '988',
    'domestic-violence',
    'samhsa',
    'county',
  ]);
  expect((await run('remove', 'county', '--by', 'Bob')).json).toMatchObject({ removed: { slug: 'county' } });
  const { rows } = await database.pool.query('SELECT actor, action FROM audit_event ORDER BY id');
  expect(rows).toEqual([
    { actor: 'ann', action: 'helpline.add' },
    { actor: 'ann', action: 'helpline.edit' },
    { actor: 'Bob', action: 'helpline.remove' },
  ]);
});

it.each([
  [[], 'command'],
  [['show'], 'command'],
  [['list', 'more'], 'command'],
  [['edit', 'samhsa'], 'command'],
  [['edit', 'samhsa', '--kind', 'crisis'], 'command'],
  [['remove', 'samhsa', '--name', 'Other'], 'command'],
  [['remove', 'nowhere'], 'slug'],
  [['add', 'county', ...FACTS], 'kind'],
  [['add', 'county', '--kind', 'information', ...FACTS, '--paid-by', 'Clinics, $40 per call'], 'paid_by'],
])('refuses %j, and says which field', async (args, field) => {
  const { code, json } = await run(...args);
  expect(code).toBe(1);
  expect(json.refused.map((problem: { field: string }) => problem.field)).toContain(field);
});
