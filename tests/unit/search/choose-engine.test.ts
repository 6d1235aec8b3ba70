import { expect, test } from 'vitest';
import { chooseEngine, type EngineSituation } from '@/lib/search/choose-engine';

const ready: EngineSituation = { setting: 'auto', configured: true, index: 'live', state: 'asked' };

test.each<[string, Partial<EngineSituation>, 'postgres' | 'meilisearch', boolean, RegExp]>([
  ['all is well', {}, 'meilisearch', false, /auto.*is there/],
  ['the operator wants it', { setting: 'meilisearch' }, 'meilisearch', false, /says meilisearch/],
  ['the operator wants PostgreSQL', { setting: 'postgres' }, 'postgres', false, /says postgres/],
  ['none was found', { configured: false, index: 'none' }, 'postgres', false, /no Meilisearch was found/],
  [
    'none was found, and the operator wants it',
    { setting: 'meilisearch', configured: false, index: 'none' },
    'postgres',
    true,
    /no Meilisearch was found/,
  ],
  ['nothing is indexed yet', { index: 'none' }, 'postgres', true, /index is being built/],
  ['the index is of another version', { index: 'other' }, 'postgres', true, /index for this version/],
  [
    'the index is far behind',
    { index: 'late' },
    'postgres',
    true,
    /behind by many changes or more than a minute/,
  ],
  ['it failed', { state: 'resting' }, 'postgres', true, /failed several times/],
  ['it is being tried', { state: 'tried' }, 'postgres', true, /failed several times/],
])('when %s', (_, change, engine, degraded, reason) => {
  const choice = chooseEngine({ ...ready, ...change });
  expect(choice).toMatchObject({ engine, degraded });
  expect(choice.reason).toMatch(reason);
});

test('the kill switch holds whatever the engine is', () => {
  for (const index of ['live', 'none', 'other', 'late'] as const)
    for (const configured of [true, false])
      expect(chooseEngine({ setting: 'postgres', configured, index })).toMatchObject({
        engine: 'postgres',
        degraded: false,
      });
});
