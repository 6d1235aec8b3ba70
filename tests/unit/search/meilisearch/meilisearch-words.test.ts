import { afterEach, describe, expect, test } from 'vitest';
import { CIRCLE, idOf, street } from './a-street';
import { engineOverStandIn, row } from './engine-over-stand-in';

type Opened = Awaited<ReturnType<typeof engineOverStandIn>>;
let opened: Opened | undefined;
afterEach(async () => await opened?.stop());

const open = async (...given: Parameters<typeof engineOverStandIn>): Promise<Opened> => {
  opened = await engineOverStandIn(...given);
  return opened;
};

describe('words', () => {
  const HOPE = { q: 'hope', area: CIRCLE };

  test('take one round trip and one query, whatever was chosen, and no sort', async () => {
    const { search, trips, reads } = await open(street(3, ['DT']), () => ({ ids: [2, 0].map(idOf) }));
    const { total, hits, counts, correctedTo } = await search({ ...HOPE, chosen: { setting: ['detox'] } });
    expect({ total, correctedTo }).toEqual({ total: 2, correctedTo: null });
    expect(hits.map(({ id }) => id)).toEqual([0, 2].map(idOf));
    expect(counts.setting).toMatchObject({ detox: 2 });
    expect(trips()).toHaveLength(1);
    expect(trips()[0]).toHaveLength(1);
    expect(trips()[0]?.[0]?.filter).toContain('(((words STARTS WITH "hope")))');
    expect(trips()[0]?.[0]).not.toHaveProperty('sort');
    expect(reads.words).toBe(0);
  });

  test('beyond the radius are in no hit and no total', async () => {
    const made = [row('inside', 42.01, -71), row('corner', 42.33, -70.55)];
    const { search } = await open(made, () => ({ ids: ['corner', 'inside'] }));
    expect(await search(HOPE)).toMatchObject({ total: 1, hits: [{ id: 'inside' }] });
  });

  test('that fit very many are put in order by kept rows, with the words from the database', async () => {
    const { search, reads } = await open(street(400), () => ({ ids: [], total: 400 }));
    const { total, hits } = await search(HOPE);
    expect(total).toBe(400);
    expect(hits.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => idOf(n)));
    expect(reads.words).toBe(1);
  });

  test('that nobody has are mended by the words that there are, and searched once more', async () => {
    const { search, trips } = await open(
      street(1),
      ({ filter }) => ({ ids: String(filter).includes('"phoenix"') ? [idOf(0)] : [] }),
      [{ word: 'phoenix', count: 3 }],
    );
    const answer = await search({ ...HOPE, q: 'pheonix' });
    expect(answer).toMatchObject({ total: 1, correctedTo: 'phoenix', hits: [{ id: idOf(0) }] });
    expect(trips()).toHaveLength(2);
  });

  test('that are right and found nowhere here are not mended', async () => {
    const { search, trips } = await open(street(1), () => ({}), [{ word: 'phoenix', count: 3 }]);
    expect(await search({ ...HOPE, q: 'phoenix' })).toMatchObject({ total: 0, correctedTo: null });
    expect(trips()).toHaveLength(1);
  });

  test('that are all grammar are no words at all', async () => {
    const { search, trips } = await open(null, () => ({ total: 4 }));
    expect(await search({ q: 'for me' })).toMatchObject({ total: 4, correctedTo: null });
    expect(trips()[0]?.[0]?.filter).toBeUndefined();
  });
});
